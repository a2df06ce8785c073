using NodaTime;

namespace Spelter.Catalog;

/// <summary>One measure of a government on the export of a mineral over one stretch of time. A suspension is a state of
/// its own: its text stays in law, and its row says from when to when it does not bite.</summary>
/// <param name="Country">The country that controls.</param>
/// <param name="Mineral">The mineral, or the group where the measure names the group.</param>
/// <param name="Stage">Stage covered; null where the measure covers every form or the stage is not given.</param>
/// <param name="Measure">Such as <c>licence</c>, <c>ban</c>, <c>quota</c>, or <c>suspended-ban</c> while it rests.</param>
/// <param name="From">First day, inclusive.</param>
/// <param name="Until">Day after the last, exclusive; null while it lasts or where the end is not known (see the note).</param>
/// <param name="Citation">Public document, or that none is held.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Unverified">True where the evidence is marked ⚠, thin or disputed: verify before relying on it.</param>
/// <param name="Note">Legal text, destinations, what is uncertain.</param>
public sealed record ExportControl(
    CountryCode Country,
    MineralId Mineral,
    Stage? Stage,
    string Measure,
    LocalDate From,
    LocalDate? Until,
    string Citation,
    char Grade,
    bool Unverified,
    string Note)
{
    private const string Suspended = "suspended-";

    /// <summary>True where the measure may have ended on a day that no source on record gives.</summary>
    public bool EndUnknown { get; init; }

    /// <summary>Destinations that the measure singles out; empty where it is aimed at all.</summary>
    public IReadOnlyList<CountryCode> Targets { get; init; } = [];

    /// <summary>True where the measure itself sets its last day, so that whoever knew the measure knew its end. Other ends are
    /// later events.</summary>
    public bool SetsItsEnd => IsSuspended || Measure is "exporter-list" or "allocation";

    /// <summary>True for a stretch in which the measure rests.</summary>
    public bool IsSuspended => Measure.StartsWith(Suspended, StringComparison.Ordinal);

    /// <summary>What the measure does, in words, whether it rests or not.</summary>
    public string KindInWords => Words(IsSuspended ? Measure[Suspended.Length..] : Measure);

    /// <summary>The measure in words, with its suspension.</summary>
    public string InWords => IsSuspended ? $"{KindInWords} (suspended)" : KindInWords;

    /// <summary>True on the days of this stretch.</summary>
    public bool HoldsOn(LocalDate date) => From <= date && (Until is null || date < Until);

    /// <summary>Standing on a day; null where the stretch does not run on it.</summary>
    public ControlStanding? StandingOn(LocalDate date) => !HoldsOn(date)
        ? null
        : EndUnknown ? ControlStanding.EndUnknown : IsSuspended ? ControlStanding.Suspended : ControlStanding.InForce;

    private static string Words(string measure) => measure switch
    {
        "ban-military-users" => "ban on exports to military users",
        "allocation" => "export allocation",
        "quota" => "export quota",
        "exporter-list" => "list of permitted exporters",
        "technology-ban" => "ban on exports of technology",
        "extraterritorial-rule" => "rule on goods made abroad",
        _ => measure.Replace('-', ' '),
    };
}
