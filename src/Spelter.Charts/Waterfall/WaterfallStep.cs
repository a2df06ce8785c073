namespace Spelter.Charts;

/// <summary>One factor of a total.</summary>
/// <param name="Label">The factor.</param>
/// <param name="Contribution">What it adds; null where it is missing and adds nothing to the total.</param>
/// <param name="Range">Where it is missing: what it could add. High or low may be infinite.</param>
public sealed record WaterfallStep(string Label, double? Contribution, Interval Range = default)
{
    /// <summary>A factor without data, which could have added anything in the range.</summary>
    public static WaterfallStep Missing(string label, Interval range) => new(label, null, range);
}
