namespace Spelter.Disruption;

/// <summary>What a disruption does to a supply network.</summary>
public enum DisruptionKind
{
    /// <summary>The actor lets less of a stage leave the country: a ban, or a quota where the severity is below one.</summary>
    ExportBan,

    /// <summary>Exports need a licence: near zero while applications wait, partial, then near full.</summary>
    ExportLicence,

    /// <summary>The actor's mines or plants of a stage give less.</summary>
    Outage,
}
