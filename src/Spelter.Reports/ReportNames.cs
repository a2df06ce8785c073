using NodaTime;
using Spelter.Catalog;

namespace Spelter.Reports;

/// <summary>What a report needs besides the assessment to be read by people.</summary>
/// <param name="Country">Printed name of a country or of an aggregate code.</param>
/// <param name="Mineral">Printed name of a mineral or of a group.</param>
/// <param name="CoveredNations">Covered nations on the day of the assessment; empty where none were given, and the report
/// then says so.</param>
public sealed record ReportNames(Func<CountryCode, string> Country, Func<MineralId, string> Mineral, IReadOnlySet<CountryCode> CoveredNations)
{
    /// <summary>Codes in place of names, no covered nations.</summary>
    public static ReportNames Codes { get; } = new(code => code.IsAggregate ? CatalogTables.AggregateName(code) : code.Value, id => id.Value, new HashSet<CountryCode>());

    /// <summary>Names from the catalogue, and the covered nations on a day.</summary>
    public static ReportNames From(CatalogTables catalog, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new(catalog.NameOf, catalog.NameOf, catalog.MembersOf("covered-nation", asOf));
    }
}
