using Spelter.Catalog;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>What the answers about the chain leave open, in sentences.</summary>
public static class ChainUnknowns
{
    /// <summary>One sentence per thing that is not known, none where all is.</summary>
    public static IEnumerable<string> Of(CatalogTables catalog, ChainAnswers chain)
    {
        foreach (var exposure in chain.Exposures.Where(e => e.Stage.Preferred && e.TopGovernance is null && e.Governance is not null))
            yield return $"{exposure.Stage.Stage}{Named(exposure.Stage.Form)} {exposure.Stage.Period}: the largest supplier {catalog.NameOf(exposure.Losses[0].Country)} has no governance score.";
        if (chain.OreToProcessing is { } ore)
        {
            if (ore.Reserves.Count == 0) yield return "No United States reserves are published.";
            foreach (var reserve in ore.Reserves.Where(r => r.Years is null))
                yield return $"Years of United States reserves{Named(reserve.Reserves.Form)} are not known: {reserve.Why}.";
            foreach (var gap in ore.Gaps.Where(g => !g.Feed.Tonnes.IsBounded || !g.Output.Tonnes.IsBounded))
                yield return $"Gap between ore and processing in the United States, {gap.Year}: {gap.InWords}";
            foreach (var gap in ore.Gaps.Where(g => g.Capacity is null))
                yield return $"United States capacity of {catalog.NameOf(gap.Comparison.Mineral)}, {gap.Comparison.To!.Stage}{Named(gap.Comparison.To.Form)}, is not published.";
            foreach (var why in ore.WhyNot) yield return $"Ore and processing in the United States are not compared: {why}";
        }

        if (chain.Prices.Count == 0) yield return "No price is published in a series with a known level.";
        foreach (var price in chain.Prices.Where(p => p.Volatility is null && p.Latest.Period.LastYear == chain.Prices.Max(x => x.Latest.Period.LastYear)))
            yield return $"The volatility of the {price.Frequency.ToString().ToLowerInvariant()} price{Named(price.Form)} in {price.Unit.Id} is not known: too few prices.";
        foreach (var risk in chain.EuSupplyRisk.Where(r => r.Agrees == false))
            yield return $"The EU supply risk of {(risk.Material.Length > 0 ? risk.Material : catalog.NameOf(risk.Of))} lies outside what its tables give: {risk.WhyOutside}.";
        if (chain.EuSupplyRisk.Any(r => r.Computed is not null))
            yield return "Import reliance, recycling rate and substitution index of the EU are not in its files: its supply risk can be bounded, not computed.";
    }

    private static string Named(string form) => form.Length == 0 ? "" : $" ({form})";
}
