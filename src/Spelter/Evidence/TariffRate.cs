using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>Rates and units of one tariff line in one edition of the Harmonized Tariff Schedule.</summary>
/// <param name="Code">Ten-digit HTS code.</param>
/// <param name="Columns">Rates as printed.</param>
/// <param name="Units">Statistical units of quantity as printed.</param>
/// <param name="InheritedFrom">Lines above, from which a line without rates of its own takes them; empty where it has its own.</param>
/// <param name="Footnotes">Footnotes with the columns that they stand in; a reference to chapter 99 is no rate.</param>
/// <param name="Edition">Edition.</param>
public sealed record TariffRate(
    HtsCode Code, TariffColumns Columns, IReadOnlyList<string> Units, IReadOnlyList<HtsCode> InheritedFrom, IReadOnlyList<string> Footnotes, Source Edition)
{
    /// <summary>Place in the edition: the line that prints the rates.</summary>
    public string Locator => InheritedFrom.Count == 0 ? Code.Printed : $"{Code.Printed}, rates of {string.Join(" and ", InheritedFrom)}";
}
