namespace Spelter.Catalog;

/// <summary>A country or territory with the codes and spellings of every source that Spelter reads.</summary>
/// <param name="Code">ISO alpha-3.</param>
/// <param name="Name">Short English name as Spelter prints it.</param>
/// <param name="Alpha2">ISO alpha-2; Namibia's is "NA".</param>
/// <param name="ScheduleC">Census Schedule C codes, several for Palestine (Gaza and West Bank), empty where Census lists none.</param>
/// <param name="BaciCode">Numeric code of CEPII's BACI, null where BACI lists none.</param>
/// <param name="Spellings">Other names under which the sources print it, compared without regard to case.</param>
public sealed record Country(
    CountryCode Code,
    string Name,
    string? Alpha2,
    IReadOnlyList<string> ScheduleC,
    int? BaciCode,
    IReadOnlyList<string> Spellings);
