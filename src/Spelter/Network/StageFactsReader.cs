using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Network;

/// <summary>Takes from the evidence what a row of the table of stages names.</summary>
/// <param name="evidence">What is known on the day.</param>
/// <param name="quantities">US imports by country in tonnes, per mineral or group.</param>
/// <param name="flows">World trade of the base year.</param>
/// <param name="rules">Settings.</param>
/// <param name="year">Base year.</param>
internal sealed class StageFactsReader(
    EvidenceBase evidence, Func<MineralId, ImportQuantitySet> quantities, ILookup<HtsCode, BilateralFlow> flows, NetworkRules rules, int year)
{
    private const string EuFamily = "eu-crm-2023";
    private const string IeaFamily = "iea-cm-2025";

    /// <summary>World output that a network without tonnage is in hundredths of.</summary>
    private const double Hundred = 100;

    /// <summary>Facts of a stage; null with the reason where its output by country is not known.</summary>
    /// <param name="row">What to take.</param>
    /// <param name="before">Facts of the stage before; null for the first.</param>
    public (StageFacts? Facts, string Reason) Of(NetworkStageRow row, StageFacts? before)
    {
        var facts = new StageFacts(row);
        if (row.Note.Length > 0) facts.Notes.Add($"{row.Stage}: {row.Note}.");
        var scale = row.UsOf is null ? 1 : ScaleOfGroup(row.UsOf.Value);
        if (scale is 0) return (null, $"no world output of {row.UsOf} is known for {year}");
        facts.UsImports = UsImports(row, scale);
        if (row.UsImports is not null && facts.UsImports is null) facts.Notes.Add($"{row.Stage}: US imports by country are not published: world trade stands in where it is held.");
        facts.UsExports = Series(row.UsMineral, row.UsExports, rules.UsStatistics, scale, Measure.Exports);
        facts.UsUse = Series(row.UsMineral, row.UsUse, rules.UsUse, scale, Measure.ApparentConsumption, Measure.ReportedConsumption);
        facts.UsSecondary = Series(row.UsMineral, row.UsSecondary.Count == 0 ? null : row.UsSecondary, rules.UsStatistics, scale, Measure.SecondaryProduction);
        ReadCapacity(facts);
        if (!ReadOutput(facts, before)) return (null, $"output by country at the stage {row.Stage} is not known for {year}");
        var us = Series(row.UsMineral, row.UsOutput.Count == 0 ? null : row.UsOutput, rules.UsStatistics, scale, Measure.Production, Measure.Shipments);
        if (us is not null) facts.Output[CountryCode.UnitedStates] = us;
        else if (IsWithheld(row)) ReadWithheld(facts);
        ReadTrade(facts);
        facts.Price = Price(row);
        return (facts, "");
    }

    private double ScaleOfGroup(MineralId group)
    {
        var world = World(group, null, year);
        return world is > 0 ? Hundred / world.Value : 0;
    }

    private bool ReadOutput(StageFacts facts, StageFacts? before)
    {
        var row = facts.Row;
        foreach (var form in row.Forms)
        {
            var rows = Table(row, form);
            if (rows.Count == 0) return false;
            var total = row.Total == WorldTotal.Printed ? 1 : TotalOf(facts, rows, before);
            if (total is not > 0) return false;
            foreach (var o in rows.Where(o => o.Country != CountryCode.World && o.IsKnown && o.InBaseUnit.IsBounded && o.InBaseUnit.High > 0))
            {
                var tonnes = o.InBaseUnit.Middle * (row.Total == WorldTotal.Printed ? row.Content.Middle : total.Value);
                var statement = new Statement(tonnes, Deviation(row, o), StatusOf(row), [Citation.Of(o)], RuleOf(row));
                var country = o.Country.IsAggregate ? CountryCode.OtherCountries : o.Country;
                facts.Output[country] = facts.Output.TryGetValue(country, out var held) ? held.Plus(statement) : statement;
            }
        }

        return facts.Output.Count > 0;
    }

    // The capacity that a release prints beside output is that of its last year or two.
    private void ReadCapacity(StageFacts facts)
    {
        var row = facts.Row;
        if (row.Total != WorldTotal.Printed || row.Forms.Count != 1) return;
        var printed = evidence.About(row.Mineral, Measure.Capacity)
            .Where(o => o.Stage == row.Stage && o.Form == row.Forms[0] && EvidenceBase.Family(o.Source.Id) == row.Family && o.Country != CountryCode.World)
            .Where(o => o.IsKnown && o.InBaseUnit.IsBounded && o.InBaseUnit.High > 0 && (o.Period == Period.Year(year) || o.Period == Period.Year(year + 1))).ToList();
        foreach (var country in printed.GroupBy(o => o.Country.IsAggregate ? CountryCode.OtherCountries : o.Country))
        {
            var newest = country.OrderBy(o => o.Period.LastYear).ThenByDescending(o => o.Source.Published).First();
            facts.Capacity[country.Key] = (new Statement(newest.InBaseUnit.Middle * row.Content.Middle, 0, StatusOf(row), [Citation.Of(newest)], $"capacity of {newest.Period}"), newest.Period.LastYear);
        }
    }

    private List<Observation> Table(NetworkStageRow row, string form)
    {
        var measure = row.Total == WorldTotal.Printed ? Measure.Production : Measure.SupplyShare;
        var all = evidence.About(row.Mineral, measure)
            .Where(o => o.Stage == row.Stage && o.Form == form && o.Partner is null && EvidenceBase.Family(o.Source.Id) == row.Family)
            .Where(o => measure == Measure.SupplyShare || o.Period == Period.Year(year)).ToList();
        if (all.Count == 0) return [];
        var newest = all.MaxBy(o => o.Source.Published)!.Source;
        // A country that stands twice, as in the table of one country and in that of all, is read where it stands last.
        return [.. all.Where(o => o.Source == newest).GroupBy(o => o.Country).Select(g => g.Last())];
    }

    private double? TotalOf(StageFacts facts, List<Observation> rows, StageFacts? before)
    {
        var row = facts.Row;
        switch (row.Total)
        {
            case WorldTotal.Before:
                return before?.World;
            case WorldTotal.World:
                return World(row.Mineral, row.Stage, row.TotalYear ?? year) is { } world ? world * row.Content.Middle : null;
            case WorldTotal.UnitedStates:
                var primary = Series(row.UsMineral, row.UsOutput, rules.UsStatistics, 1, Measure.Production, Measure.Shipments);
                var us = facts.UsSecondary is { } secondary ? primary?.Plus(secondary) ?? secondary : primary;
                var share = rows.Find(o => o.Country == CountryCode.UnitedStates)?.InBaseUnit.Middle;
                return us is null || share is not > 0 ? null : us.Tonnes / share.Value;
            default:
                return Hundred;
        }
    }

    private double? World(MineralId mineral, Stage? stage, int ofYear) => evidence.About(mineral, Measure.Production)
        .Where(o => (stage is null || o.Stage == stage) && o.Country == CountryCode.World && o.Period == Period.Year(ofYear) && o.IsKnown && o.InBaseUnit.IsBounded)
        .OrderByDescending(o => o.Source.Published).Select(o => (double?)o.InBaseUnit.Middle).FirstOrDefault();

    private double Deviation(NetworkStageRow row, Observation o) => row.Family switch
    {
        EuFamily => rules.EuShare,
        IeaFamily => rules.Iea,
        _ => o.Country == CountryCode.UnitedStates && o.Status != ObservationStatus.Estimated ? rules.UsStatistics
            : o.Status == ObservationStatus.Estimated ? rules.Estimated : rules.Reported,
    };

    // A figure times a content is one that no one printed.
    private static FlowStatus StatusOf(Interval content) => content == Interval.Exactly(1) ? FlowStatus.Observed : FlowStatus.Reconciled;

    private static FlowStatus StatusOf(NetworkStageRow row) => row.Total == WorldTotal.Printed ? StatusOf(row.Content) : FlowStatus.Estimated;

    private static string RuleOf(NetworkStageRow row) => row.Total switch
    {
        WorldTotal.Printed => row.Content == Interval.Exactly(1) ? "output as published" : $"output times content {ValueText.Range(row.Content, "0.####")}",
        WorldTotal.Before => "share of the EU study of 2016-20 times world output of the stage before",
        WorldTotal.World => "share of the EU study of 2016-20 times the world total",
        WorldTotal.UnitedStates => "share of the EU study of 2016-20 times US output over the US share",
        _ => "share of the EU study of 2016-20",
    };

    private Statement? Series(MineralId mineral, IReadOnlyList<SeriesForm>? forms, double deviation, double scale, params Measure[] measures)
    {
        if (forms is null) return null;
        Statement? sum = null;
        foreach (var form in forms)
        {
            var found = measures.SelectMany(m => EvidenceBase.Latest(evidence.About(mineral, m))
                .Where(o => o.Country == CountryCode.UnitedStates && o.Form == form.Form && o.Partner is null && o.Period == Period.Year(year)
                    && o.IsKnown && o.InBaseUnit.IsBounded)).FirstOrDefault();
            if (found is null) return null;
            var part = new Statement(found.InBaseUnit.Middle * form.Content.Middle * scale, deviation, scale == 1 ? StatusOf(form.Content) : FlowStatus.Estimated, [Citation.Of(found)], scale == 1 ? "as USGS prints it" : $"of {mineral}, over its world output");
            sum = sum?.Plus(part) ?? part;
        }

        return sum;
    }

    private Dictionary<CountryCode, Statement>? UsImports(NetworkStageRow row, double scale)
    {
        if (row.UsImports is null) return null;
        var set = quantities(row.UsMineral);
        if (row.TradeIsWhole && ByWeight(row, set) is { } weighed) return weighed;
        Dictionary<CountryCode, Statement> imports = [];
        foreach (var form in row.UsImports)
            foreach (var (origin, tonnes, citation) in Split(set, form.Form))
            {
                var statement = new Statement(tonnes * form.Content.Middle * scale, rules.UsStatistics, scale == 1 ? FlowStatus.Reconciled : FlowStatus.Estimated, [citation], citation.Method);
                var country = origin.IsAggregate ? CountryCode.OtherCountries : origin;
                imports[country] = imports.TryGetValue(country, out var held) ? held.Plus(statement) : statement;
            }

        return imports.Count == 0 ? null : imports;
    }

    // Where the weights of world trade are the whole printed total they split it: customs values favour the dear grades.
    private Dictionary<CountryCode, Statement>? ByWeight(NetworkStageRow row, ImportQuantitySet set)
    {
        var printed = row.UsImports!.Sum(f => set.Totals.FirstOrDefault(t => t.Form == f.Form && t.Year == year && t.Tonnes.IsBounded)?.Tonnes.Middle * f.Content.Middle ?? double.NaN);
        var weighed = row.Trade.SelectMany(code => flows[code.Code].Where(f => f.Importer == CountryCode.UnitedStates && f.GrossTonnes > 0).Select(f => (Flow: f, Tonnes: f.GrossTonnes!.Value * code.Content.Middle))).ToList();
        var whole = weighed.Sum(w => w.Tonnes);
        if (!(Math.Abs(whole - printed) <= rules.WeightAgreement * printed)) return null;
        return weighed.GroupBy(w => w.Flow.Exporter).ToDictionary(g => g.Key, g => new Statement(
            printed * g.Sum(w => w.Tonnes) / whole, rules.UsStatistics, FlowStatus.Reconciled,
            [new Citation(g.First().Flow.Source, $"{g.First().Flow.Code.Printed}, {g.Key} to USA", "")], "printed total of US imports, by the weights of world trade"));
    }

    // Every form is split by one method: by customs value of the year where that can be, else by the four-year sources.
    private IEnumerable<(CountryCode Origin, double Tonnes, Citation Citation)> Split(ImportQuantitySet set, string form)
    {
        foreach (var method in new[] { QuantityMethod.CensusValueShare, QuantityMethod.McsFormShare })
        {
            var rows = set.ByCountry.Where(q => q.Form == form && q.Year == year && q.Method == method && q.Tonnes.IsBounded && q.Tonnes.High > 0).ToList();
            if (rows.Count > 0) return rows.Select(q => (q.Origin, q.Tonnes.Middle, q.Citation));
        }

        // A form that is printed without countries has those of the sum that it is a part of.
        var sum = set.ByCountry.Where(q => q.Year == year && q.Method == QuantityMethod.McsFormShare && q.Form.Split(" + ").Contains(form) && q.Tonnes.IsBounded).ToList();
        var total = set.Totals.FirstOrDefault(t => t.Form == form && t.Year == year && t.Tonnes.IsBounded);
        if (sum.Count == 0 || total is null) return [];
        var whole = sum.Sum(q => q.Tonnes.Middle);
        return sum.Where(q => q.Tonnes.High > 0).Select(q => (q.Origin, total.Tonnes.Middle * q.Tonnes.Middle / whole,
            q.Citation with { Method = $"imports for consumption {year}, printed {total.Raw}, times the import-source share of {q.Form}" }));
    }

    private bool IsWithheld(NetworkStageRow row) => row.Total == WorldTotal.Printed
        && row.Forms.Any(form => Table(row, form).Exists(o => o.Country == CountryCode.UnitedStates && o.Status is ObservationStatus.Withheld or ObservationStatus.NotAvailable));

    private void ReadWithheld(StageFacts facts)
    {
        if (Withheld(facts) is { } output) facts.Output[CountryCode.UnitedStates] = output;
        else facts.Notes.Add($"{facts.Stage}: US output is withheld or not available, and no figure bounds it: it is left out.");
    }

    // Reliance r = net imports / (net imports + output): its bounds bound the output.
    private Statement? Withheld(StageFacts facts)
    {
        if (facts.UsImports is null) return null;
        var net = facts.UsImports.Values.Sum(s => s.Tonnes) - (facts.UsExports?.Tonnes ?? 0);
        if (facts.UsUse is { } use) return use.Tonnes > net ? Statement.Of(use.Tonnes - net, rules.Withheld, "consumption less net imports") : null;
        var reliance = EvidenceBase.Latest(evidence.About(facts.Row.Mineral, Measure.NetImportReliance))
            .Where(o => o.Period == Period.Year(year) && o.Status is ObservationStatus.Bounded or ObservationStatus.Reported or ObservationStatus.Estimated && o.InBaseUnit.IsBounded && o.InBaseUnit.High > 0)
            .OrderBy(o => o.Form is "" or "Total" ? 0 : 1).ThenBy(o => o.Form, StringComparer.Ordinal).FirstOrDefault();
        if (reliance is null || net <= 0 || reliance.InBaseUnit.Middle >= 1) return null;
        var share = reliance.InBaseUnit.Middle;
        return new Statement(net * (1 - share) / share, rules.Withheld, FlowStatus.Estimated, [Citation.Of(reliance)], string.Create(CultureInfo.InvariantCulture, $"withheld: net imports and the middle of net import reliance, {100 * share:0.#} %"));
    }

    private void ReadTrade(StageFacts facts)
    {
        foreach (var code in facts.Row.Trade)
            foreach (var flow in flows[code.Code])
            {
                if (flow.GrossTonnes is not > 0) continue;
                var statement = new Statement(flow.GrossTonnes.Value * code.Content.Middle, rules.WorldTrade, FlowStatus.Reconciled,
                    [new Citation(flow.Source, $"{flow.Code.Printed}, {flow.Exporter} to {flow.Importer}", "")], $"gross weight times content {ValueText.Range(code.Content, "0.####")}");
                var key = (flow.Exporter, flow.Importer);
                facts.Trade[key] = facts.Trade.TryGetValue(key, out var held) ? held.Plus(statement) : statement;
            }
    }

    private StagePrice? Price(NetworkStageRow row) =>
        row.Price is { } price && ValueOverPrice.PriceOf(price, evidence, row.Mineral, year) is { } found
            ? new StagePrice(row.Stage, found.UsdPerTonne.Middle, found.Citation, found.Printed)
            : null;
}
