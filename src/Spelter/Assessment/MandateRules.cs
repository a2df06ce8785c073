namespace Spelter.Assessment;

/// <summary>The judgements behind risk types, countries of significant risk and indicators of circumvention. They say so.</summary>
public sealed record MandateRules(IReadOnlyList<RiskType> Types, IReadOnlyList<Threshold> Thresholds)
{
    public const string SourceShare = "source-share";
    public const string SignificantShare = "significant-share";
    public const string SignificantTypes = "significant-types";
    public const string GovernanceLow = "governance-low";
    public const string ConcentrationHigh = "concentration-high";
    public const string OriginFall = "origin-fall";
    public const string OriginRise = "origin-rise";
    public const string LowValue = "low-value";

    /// <summary>Thresholds that the rules need.</summary>
    public static IReadOnlyList<string> Needed { get; } =
        [SourceShare, SignificantShare, SignificantTypes, GovernanceLow, ConcentrationHigh, OriginFall, OriginRise, LowValue];

    /// <summary>No type and no threshold.</summary>
    public static MandateRules None { get; } = new([], []);

    /// <summary>Value of a threshold.</summary>
    /// <exception cref="KeyNotFoundException">There is none with this name.</exception>
    public double this[string name] => Thresholds.FirstOrDefault(t => t.Name == name)?.Value ?? throw new KeyNotFoundException($"There is no threshold \"{name}\".");

    /// <summary>True where the type alone suffices; a type without a row does not.</summary>
    public bool IsDecisive(string type) => Types.Any(t => t.Id == type && t.IsDecisive);
}
