using NodaTime;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Network;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Backtests;

/// <summary>The shipped series from which observations of past events are computed, as known on a day.</summary>
internal sealed class ObservedSeries
{
    private static readonly CountryCode China = new("CHN");

    private readonly Workspace _workspace;
    private readonly EvidenceBase _evidence;
    private readonly IReadOnlyList<NetworkStageRow> _rows;
    private readonly ILookup<HtsCode, MonthlyImport> _months;
    private readonly ILookup<HtsCode, LineImport> _yearly;

    public ObservedSeries(Workspace workspace, LocalDate day, IReadOnlyCollection<MineralId> minerals)
    {
        _workspace = workspace;
        _rows = NetworkReader.Stages(workspace.Folder);
        _evidence = workspace.EvidenceOn(day, minerals, withTrade: false);
        var lines = minerals.SelectMany(Lines).Select(l => l.Code).ToHashSet();
        _months = MonthlyImportReader.Read(workspace.Folder, day, lines).ToLookup(m => m.Code);
        _yearly = lines.Count == 0 ? Enumerable.Empty<LineImport>().ToLookup(i => i.Code) : workspace.ImportsOf(day, lines);
    }

    /// <summary>Stages of the network table of a mineral that an event hits.</summary>
    public IEnumerable<Stage> StagesOf(MineralId mineral, IReadOnlyList<Stage> named) =>
        _rows.Where(r => r.Mineral == mineral && (named.Count == 0 || named.Contains(r.Stage))).Select(r => r.Stage);

    /// <summary>Monthly imports of all lines of a stage that are the mineral's alone, and of those that tell an actor's part; null where there are none.</summary>
    public (ImportSeries? All, ImportSeries? Split) Monthly(MineralId mineral, Stage stage, CountryCode actor)
    {
        List<TariffLine> held = [.. Lines(mineral).Where(l => l.Stage == stage && _months.Contains(l.Code))];
        var split = actor == China ? held.FindAll(l => _months[l.Code].Any(m => m.ChinaKilograms is not null)) : [];
        return (Series(mineral, stage, held, withActor: false), Series(mineral, stage, split, withActor: true));
    }

    /// <summary>Yearly series of a stage: printed imports, printed price, the actor's share of import value.</summary>
    public IEnumerable<YearlySeries> Yearly(MineralId mineral, Stage stage, CountryCode actor)
    {
        // US figures of a group are not those of one of its elements.
        if (_rows.FirstOrDefault(r => r.Mineral == mineral && r.Stage == stage) is not { } row) yield break;
        if (row.UsOf is null && row.UsImports is { Count: > 0 } forms && Printed(mineral, forms.Select(f => (f.Form, f.Content.Middle)), Measure.Imports) is { Count: > 0 } imports)
            yield return new(BacktestMetric.UsImports, mineral, stage, imports, $"US imports as USGS prints them ({Names(forms.Select(f => f.Form))})", SourcesOf(mineral, Measure.Imports));
        if (row.Price is { Measure: { } measure, Forms: var priced })
        {
            var form = priced is [var first, ..] ? first : "";
            if (Printed(mineral, [(form, 1)], measure) is { Count: > 0 } prices)
                yield return new(measure == Measure.UnitValue ? BacktestMetric.UsUnitValue : BacktestMetric.UsPrice, mineral, stage, prices, $"yearly price as USGS prints it ({Names([form])})", SourcesOf(mineral, measure));
        }

        List<TariffLine> lines = [.. Lines(mineral).Where(l => l.Stage == stage && _yearly.Contains(l.Code))];
        var shares = lines.SelectMany(l => _yearly[l.Code]).GroupBy(i => i.Year).Where(y => y.Sum(i => i.GeneralUsd) > 0)
            .ToDictionary(y => y.Key, y => (double)y.Where(i => i.Origin == actor).Sum(i => i.GeneralUsd) / y.Sum(i => i.GeneralUsd));
        if (shares.Count > 0)
            yield return new(BacktestMetric.ActorShareOfValue, mineral, stage, shares, $"customs value of {string.Join(", ", lines.Select(l => l.Code.Printed))}", string.Join(", ", lines.SelectMany(l => _yearly[l.Code]).Select(i => i.Source.Id).Distinct().Order(StringComparer.Ordinal)));
    }

    // A basket tells nothing of one mineral.
    private IEnumerable<TariffLine> Lines(MineralId mineral) => _workspace.Catalog.TariffLines.Where(l => l.Mineral == mineral && l.Allocation == Interval.Exactly(1));

    private ImportSeries? Series(MineralId mineral, Stage stage, List<TariffLine> lines, bool withActor)
    {
        if (lines.Count == 0) return null;
        List<ImportSeriesMonth> months = [];
        foreach (var month in lines.SelectMany(l => _months[l.Code]).GroupBy(m => m.Month).OrderBy(m => m.Key))
        {
            // A line that misses the month, or whose quantity is set aside, leaves the sum unknown.
            if (month.Count() < lines.Count || month.Any(m => m.Kilograms is null)) continue;
            double ContentOf(MonthlyImport m) => lines.Find(l => l.Code == m.Code)!.ContentFactor?.Middle ?? 1;
            months.Add(new ImportSeriesMonth(
                AnnouncedEvent.MonthOf(month.Key.LastYear, month.Key.Month), month.Sum(m => ContentOf(m) * m.Kilograms!.Value),
                withActor && month.All(m => m.ChinaKilograms is not null) ? month.Sum(m => ContentOf(m) * m.ChinaKilograms!.Value) : null,
                month.Sum(m => m.Kilograms!.Value), month.Sum(m => (double)m.GeneralUsd)));
        }

        return new(mineral, stage, [.. lines.Select(l => l.Code)], months, _months[lines[0].Code].First().Source.Id);
    }

    private Dictionary<int, double> Printed(MineralId mineral, IEnumerable<(string Form, double Content)> forms, Measure measure)
    {
        Dictionary<int, double>? sum = null;
        foreach (var (form, content) in forms)
        {
            var printed = EvidenceBase.Latest(_evidence.About(mineral, measure))
                .Where(o => o.Country == CountryCode.UnitedStates && o.Partner is null && o.Form == form && o.IsKnown && o.InBaseUnit.IsBounded && o.Period == Period.Year(o.Period.LastYear))
                .GroupBy(o => o.Period.LastYear).ToDictionary(g => g.Key, g => content * g.First().InBaseUnit.Middle);
            sum = sum is null ? printed : sum.Where(y => printed.ContainsKey(y.Key)).ToDictionary(y => y.Key, y => y.Value + printed[y.Key]);
        }

        return sum ?? [];
    }

    private string SourcesOf(MineralId mineral, Measure measure) => string.Join(", ", _evidence.About(mineral, measure)
        .Where(o => o.Country == CountryCode.UnitedStates && EvidenceBase.Family(o.Source.Id) == "usgs-mcs").Select(o => o.Source.Id).Distinct().Order(StringComparer.Ordinal));

    private static string Names(IEnumerable<string> forms) => string.Join(", ", forms.Select(f => f.Length == 0 ? "all forms" : f));
}
