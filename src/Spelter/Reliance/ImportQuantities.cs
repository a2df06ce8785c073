using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Rebuilds the quantity of US imports by country with every method that applies (docs/methods/us-import-quantities.md).</summary>
/// <param name="forms">Table of forms.</param>
/// <param name="bands">Bands of unit values.</param>
/// <param name="flows">Flows of BACI to the United States, public on the day; empty where there are none.</param>
public sealed class ImportQuantities(IReadOnlyList<ImportForm> forms, IReadOnlyList<UnitValueBand> bands, IReadOnlyList<BilateralFlow> flows)
{
    private const int YearsKept = 2;

    private readonly ILookup<MineralId, ImportForm> _forms = forms.ToLookup(f => f.Mineral);

    /// <summary>Codes of the tariff lines that the forms of some minerals are split by.</summary>
    public IEnumerable<HtsCode> CodesOf(IEnumerable<MineralId> minerals) => minerals.SelectMany(m => _forms[m]).SelectMany(f => f.Lines?.Codes ?? []);

    /// <summary>Quantities of a mineral, of its narrowest group where it has none of its own.</summary>
    /// <param name="evidence">What is known on the day.</param>
    /// <param name="imports">Imports by tariff line; at least those of <see cref="CodesOf"/>.</param>
    /// <param name="mineral">Mineral.</param>
    /// <param name="groups">Its groups, from the widest to the narrowest.</param>
    public ImportQuantitySet Of(EvidenceBase evidence, ILookup<HtsCode, LineImport> imports, MineralId mineral, IReadOnlyList<MineralId> groups)
    {
        var candidates = groups.Reverse().Prepend(mineral)
            .Select(m => (Id: m, Totals: ImportTotals.Of(evidence, m, _forms[m])))
            .Select(c => (c.Id, c.Totals, ByCountry: ByCountry(evidence, imports, c.Id, c.Totals)))
            .ToList();
        var (printed, split) = (candidates.FindIndex(c => c.Totals.Count > 0), candidates.FindIndex(c => c.ByCountry.Count > 0));
        var totals = printed < 0 ? [] : candidates[printed].Totals;
        var byCountry = split < 0 ? [] : candidates[split].ByCountry;
        // The gaps of the mineral itself and of every group on the way to the one that stands in.
        var rows = candidates.Take(1 + Math.Max(0, Math.Max(printed, split))).SelectMany(c => _forms[c.Id]);
        return new(totals, byCountry, [.. ImportQuantityGaps.Of([.. rows], totals, byCountry, imports.Count > 0)]);
    }

    private List<ImportQuantity> ByCountry(EvidenceBase evidence, ILookup<HtsCode, LineImport> imports, MineralId mineral, IReadOnlyList<ImportTotal> totals)
    {
        var sources = EvidenceBase.Latest(evidence.About(mineral, Measure.ImportSourceShare)).ToList();
        var latest = sources.Where(s => s.Period == sources.Max(x => x.Period)).ToLookup(s => s.Form, StringComparer.Ordinal);
        return [.. _forms[mineral].SelectMany(form => OfForm(evidence, form, [.. totals.Where(t => t.Form == form.Name && form.Parts.Count > 0)], latest, LinesOf(form, imports)))];
    }

    private IEnumerable<ImportQuantity> OfForm(
        EvidenceBase evidence, ImportForm form, List<ImportTotal> totals, ILookup<string, Observation> sources, List<LineImport> lines)
    {
        var kept = totals.OrderByDescending(t => t.Year).Take(YearsKept).ToList();
        var basis = kept.Count > 0 ? kept[0].Basis : form.Basis;
        var splits = form.Lines?.Cover == CodeCover.Equal;
        return kept.SelectMany(t => form.SourceForm is { } source ? McsFormShare.Of(t, sources[source]) : [])
            .Concat(splits ? kept.SelectMany(t => CensusValueShare.Of(t, lines)) : [])
            .Concat(BaciWeight.Of(form, basis, flows))
            .Concat(splits ? ByPrice(evidence, form, basis, lines) : [])
            .Select(q => q with { Confidence = form.Confidence });
    }

    private IEnumerable<ImportQuantity> ByPrice(EvidenceBase evidence, ImportForm form, string basis, List<LineImport> lines)
    {
        if (form.Price is not { } price || UnitValueBand.For(bands, form) is not { } band) return [];
        var years = lines.Select(l => l.Year).Distinct().OrderDescending().Take(YearsKept);
        var prices = price.Measure is null && form.Weight is { } weight
            ? [ValueOverPrice.PriceOf(weight, flows)]
            : years.Select(y => ValueOverPrice.PriceOf(price, evidence, form.Mineral, y));
        return prices.OfType<FoundPrice>().SelectMany(p => ValueOverPrice.Of(form, basis, p, band, lines));
    }

    private static List<LineImport> LinesOf(ImportForm form, ILookup<HtsCode, LineImport> imports) =>
        form.Lines is { Cover: CodeCover.Equal } lines ? [.. imports.Where(g => lines.Hold(g.Key)).SelectMany(g => g)] : [];
}
