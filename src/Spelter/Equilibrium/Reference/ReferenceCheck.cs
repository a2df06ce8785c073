namespace Spelter.Equilibrium;

/// <summary>What makes a case of a reference model none: one rule a line, each with what would be right.</summary>
public static class ReferenceCheck
{
    // Shares are printed with a few digits: their sum is one to a billionth where they are meant to be.
    private const double SumOfShares = 1e-9;

    /// <summary>What is wrong with a region; null where nothing is.</summary>
    public static ProblemCheck.Fault? Of(GsimRegion region) => Fault($"region {region.Id}",
        !(region.ImportElasticity <= 0 && double.IsFinite(region.ImportElasticity)) ? "the elasticity of its demand must be zero or less."
        : !(region.Substitution > 0 && double.IsFinite(region.Substitution)) ? "the elasticity of substitution must be above zero."
        : !(region.SupplyElasticity >= 0 && double.IsFinite(region.SupplyElasticity)) ? "the elasticity of its supply must be zero or more."
        : null);

    /// <summary>What is wrong with a flow; null where nothing is.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="isRegion">Tells whether a region is known.</param>
    public static ProblemCheck.Fault? Of(GsimFlow flow, Func<string, bool> isRegion) => Fault($"flow {flow.From}>{flow.To}",
        !isRegion(flow.From) ? $"there is no region \"{flow.From}\"."
        : !isRegion(flow.To) ? $"there is no region \"{flow.To}\"."
        : !(flow.Value >= 0 && double.IsFinite(flow.Value)) ? "the value must be zero or more."
        : !IsTariff(flow.Tariff) || !IsTariff(flow.NewTariff) ? "a duty must be a share above minus one: 0.25 is 25 %."
        : null);

    /// <summary>What is wrong with an origin; null where nothing is.</summary>
    public static ProblemCheck.Fault? Of(CesSource source) => Fault($"source {source.Id}",
        !(source.Share > 0 && source.Share <= 1) ? "its share must be above zero and at most one."
        : !(source.SupplyElasticity >= 0 && double.IsFinite(source.SupplyElasticity)) ? "the elasticity of its supply must be zero or more."
        : !IsTariff(source.Tariff) ? "a duty must be a share above minus one: 0.25 is 25 %."
        : null);

    /// <summary>What is wrong with a case of the Global Simulation Model as a whole; null where nothing is.</summary>
    public static ProblemCheck.Fault? Of(IReadOnlyList<GsimRegion> regions, IReadOnlyList<GsimFlow> flows) =>
        regions.GroupBy(r => r.Id).FirstOrDefault(g => g.Count() > 1) is { } region ? Fault($"region {region.Key}", "it stands twice.")
        : flows.GroupBy(f => (f.From, f.To)).FirstOrDefault(g => g.Count() > 1) is { } flow ? Fault($"flow {flow.Key.From}>{flow.Key.To}", "it stands twice.")
        : flows.All(f => f.Value == 0) ? Fault("the case", "it has no trade.")
        : null;

    /// <summary>What is wrong with a market of several origins as a whole; null where nothing is.</summary>
    public static ProblemCheck.Fault? Of(IReadOnlyList<CesSource> sources, double substitution, double demandElasticity) =>
        !(substitution > 0 && double.IsFinite(substitution)) ? Fault("the case", "the elasticity of substitution must be above zero.")
        : !(demandElasticity <= 0 && double.IsFinite(demandElasticity)) ? Fault("the case", "the elasticity of demand must be zero or less.")
        : Math.Abs(sources.Sum(s => s.Share) - 1) > SumOfShares ? Fault("the case", "the shares of the sources must add to one.")
        : demandElasticity == 0 && sources.All(s => s.SupplyElasticity == 0) ? Fault("the case", "neither supply nor demand answers to a price.")
        : sources.GroupBy(s => s.Id).FirstOrDefault(g => g.Count() > 1) is { } source ? Fault($"source {source.Key}", "it stands twice.")
        : null;

    private static bool IsTariff(double tariff) => tariff > -1 && double.IsFinite(tariff);

    private static ProblemCheck.Fault? Fault(string part, string? what) => what is null ? null : new ProblemCheck.Fault(part, what);
}
