using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>A past measure or shock on record, in Spelter's words.</summary>
/// <param name="Id">Identity, such as E08.</param>
/// <param name="Name">Name.</param>
/// <param name="Announced">Day or month of the announcement; empty where it is not on record.</param>
/// <param name="Effective">Day or month from which it held; empty where it never came into full effect.</param>
/// <param name="Until">Last day or month; empty where it has not ended or the end is not on record.</param>
/// <param name="Actor">Country that acted.</param>
/// <param name="Minerals">Minerals.</param>
/// <param name="Stages">Stages that the record names; empty where it names none.</param>
/// <param name="Scope">erga-omnes, targeted, extraterritorial, tariff, suspension or none.</param>
/// <param name="Targets">Destinations of a targeted measure.</param>
/// <param name="Measure">What was done.</param>
/// <param name="LegalText">Number or name of the legal text; empty where none is on record.</param>
/// <param name="DelaySeen">Delay seen in trade; empty where none is on record.</param>
/// <param name="Mark">● official text and effect in two or more good sources; ◐ official text, effect in one source; ○ thin or disputed.</param>
/// <param name="Grade">Grade of evidence where the record has one: A, B or C; null where the mark alone stands.</param>
/// <param name="Unverified">True for ⚠: verify before relying on it.</param>
/// <param name="Sources">Addresses.</param>
/// <param name="Note">What else must be known.</param>
public sealed record EventOfRecord(
    string Id, string Name, string Announced, string Effective, string Until, CountryCode Actor, IReadOnlyList<MineralId> Minerals, IReadOnlyList<Stage> Stages,
    IReadOnlyList<string> Scope, IReadOnlyList<CountryCode> Targets, string Measure, string LegalText, string DelaySeen, string Mark, char? Grade, bool Unverified,
    IReadOnlyList<string> Sources, string Note)
{
    /// <summary>True where it was on record on a day: announced, or else in effect. A month is known once it is over.</summary>
    public bool IsKnownOn(LocalDate day)
    {
        var first = Announced.Length > 0 ? Announced : Effective;
        return first.Length == 7 ? LocalDatePattern.Iso.Parse(first + "-01").Value.PlusMonths(1).PlusDays(-1) <= day : LocalDatePattern.Iso.Parse(first).Value <= day;
    }

    /// <summary>Effects measured after it. For orientation: no parameter is fitted to them.</summary>
    public IReadOnlyList<EffectOfRecord> Effects { get; init; } = [];
}
