namespace Spelter.Disruption;

/// <summary>Who stands at the end of a use, by what its loss means.</summary>
public enum Segment
{
    /// <summary>National defence.</summary>
    Defence,

    /// <summary>What people and the civil state cannot do without for long, by the list of <c>data/priors/segment-uses.csv</c>.</summary>
    Essential,

    /// <summary>All else, exports included.</summary>
    Other,
}
