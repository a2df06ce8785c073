using NodaTime;
using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>Which bans of <c>data/catalog/export-controls.csv</c> close a stage of a network in its base year.</summary>
public static class ExportBans
{
    private const string Ban = "ban";

    /// <summary>Bans in force on every day of a year, to all destinations. A licence, a quota, a ban on some users or destinations or for a part of the year
    /// leaves trade that no table tells apart, so it closes nothing; nor does a row without a stage, for it may mean that the stage is not
    /// given, and one of unknown end. One that is unverified is named and closes nothing.</summary>
    /// <param name="catalog">Controls, and the forms of each stage.</param>
    /// <param name="mineral">Mineral.</param>
    /// <param name="stages">Stages of its network, in order.</param>
    /// <param name="year">Base year.</param>
    public static IReadOnlyList<ExportBan> Of(CatalogTables catalog, MineralId mineral, IReadOnlyList<Stage> stages, int year)
    {
        var groups = catalog.Minerals.FirstOrDefault(m => m.Id == mineral)?.Groups ?? [];
        var bans = catalog.ExportControls.Where(c => (c.Mineral == mineral || groups.Contains(c.Mineral)) && ClosesAll(c, year)).ToList();
        return [.. bans.Where(c => stages.Contains(c.Stage!.Value)).OrderBy(c => c.Unverified).ThenBy(c => c.From)
            .DistinctBy(c => (c.Country, c.Stage))
            .Select(c => new ExportBan(c.Stage!.Value, c.Country, c, [.. HeldWith(c.Stage!.Value)
                .Where(s => s != c.Stage && !bans.Exists(b => !b.Unverified && b.Country == c.Country && b.Stage == s))]))];

        // A stage without a table of its own is part of the one before it; derivatives and scrap are no part of a network.
        IEnumerable<Stage> HeldWith(Stage stage)
        {
            var next = stages.SkipWhile(s => s != stage).Skip(1).Append(Stage.Fabricated).First();
            return catalog.Chain.Where(f => f.Mineral == mineral && f.Stage >= stage && f.Stage < next).Select(f => f.Stage).Distinct().Order();
        }
    }

    private static bool ClosesAll(ExportControl control, int year) =>
        control is { Measure: Ban, Stage: not null, EndUnknown: false, Targets.Count: 0 }
        && control.HoldsOn(new LocalDate(year, 1, 1)) && control.HoldsOn(new LocalDate(year, 12, 31));
}
