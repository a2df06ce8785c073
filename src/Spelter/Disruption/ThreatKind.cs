namespace Spelter.Disruption;

/// <summary>How a country may press another by its exports.</summary>
public enum ThreatKind
{
    /// <summary>Less goes to the target alone; a part of what is cut may leak through third countries.</summary>
    TargetedBan,

    /// <summary>Less goes to all destinations together: the actor keeps the rent of what still leaves.</summary>
    QuotaOnAll,
}
