using NodaTime;

namespace Spelter.Catalog;

/// <summary>Evidence on record of what a practice of an exporting country did to trade, prices or plants.</summary>
/// <param name="Id">Identity in the table.</param>
/// <param name="Date">Day from which it can have been known.</param>
/// <param name="Country">Country whose practice it is; null where none is named.</param>
/// <param name="Minerals">Minerals or groups; empty for a finding about all.</param>
/// <param name="Kind">Such as <c>export-volume</c>, <c>price</c>, <c>price-gap</c>, <c>ruling</c>, <c>injury-case</c> or <c>finding</c>.</param>
/// <param name="What">What happened, in one sentence.</param>
/// <param name="Basis">Public document, or that none is held.</param>
/// <param name="Grade">Evidence grade A, B or C.</param>
/// <param name="Unverified">True where it must be verified before it is relied on.</param>
/// <param name="Note">What is uncertain; how the day was taken.</param>
public sealed record DistortionEvent(
    string Id, LocalDate Date, CountryCode? Country, IReadOnlyList<MineralId> Minerals, string Kind, string What,
    string Basis, char Grade, bool Unverified, string Note)
{
    /// <summary>The kind in words.</summary>
    public string KindInWords => Kind.Replace('-', ' ');

    /// <summary>True where it is about the mineral, its group, or all minerals.</summary>
    public bool IsAbout(Mineral mineral) =>
        Minerals.Count == 0 || Minerals.Contains(mineral.Id) || Minerals.Any(mineral.Groups.Contains);
}
