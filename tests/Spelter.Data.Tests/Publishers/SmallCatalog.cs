using Spelter.Catalog;
using Spelter.Data.Shipped;

namespace Spelter.Data.Tests.Publishers;

/// <summary>Shipped countries with a map of a few lines, so that a change of the shipped map changes no test.</summary>
internal static class SmallCatalog
{
    public static CatalogTables With(params string[] codes)
    {
        var shipped = CatalogReader.Read(Path.Combine(AppContext.BaseDirectory, "data"));
        return new CatalogTables(shipped.Minerals, shipped.Lists, shipped.Chain, shipped.Countries, shipped.Memberships,
            [.. codes.Select(c => new TariffLine(new HtsCode(c), new MineralId("gallium"), Stage.Refined, "", "", "kg", null, new Interval(1, 1), "exclusive", "high", ""))], shipped.ExportControls, shipped.CountryRisks);
    }

    /// <summary>What <paramref name="import"/> complains of.</summary>
    public static Problem ProblemOf(Action import) => Should.Throw<InputException>(import).Problem;
}
