namespace Spelter.Equilibrium;

/// <summary>The Global Simulation Model (J. Francois and H. K. Hall, "Global Simulation Analysis of Industry-Level Trade Policy", 2003).
/// A reference beside the network: it neither conserves quantities nor opens a route (docs/methods/reference-models.md).</summary>
public static class Gsim
{
    /// <summary>What the change does to each region, in their order.</summary>
    public static IReadOnlyList<GsimResult> Solve(GsimCase model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var count = model.Regions.Count;
        var spent = new double[count];
        var exported = new double[count];
        foreach (var flow in model.Flows)
        {
            spent[model.PlaceOf(flow.To)] += flow.Value * (1 + flow.Tariff);
            exported[model.PlaceOf(flow.From)] += flow.Value;
        }

        var flows = model.Flows.Select(f => new Cell(f, model.PlaceOf(f.From), model.PlaceOf(f.To), spent, exported)).ToList();
        var bought = flows.ToLookup(f => f.To);
        var world = WorldPrices(model, flows, bought);
        // Within the border the change of the price is the product; the model's quantities answer to its first order alone.
        var composite = new double[count];
        foreach (var flow in flows) composite[flow.To] += flow.Share * (((1 + world[flow.From]) * (1 + flow.DutyChange)) - 1);
        var revenue = new double[count];
        foreach (var flow in flows)
        {
            var quantity = bought[flow.To].Sum(other => Response(model.Regions[flow.To], flow, other) * (world[other.From] + other.DutyChange));
            revenue[flow.To] += flow.Value * (((1 + quantity) * (1 + world[flow.From]) * flow.NewTariff) - flow.Tariff);
        }

        return [.. model.Regions.Select((region, i) => new GsimResult(world[i], composite[i], revenue[i],
            spent[i] * ((region.ImportElasticity * composite[i] * Math.Abs(composite[i]) / 2) - composite[i]),
            world[i] * exported[i] * (1 + (region.SupplyElasticity * world[i] / 2))))];
    }

    // Exports of each region meet what all ask of them; a region without exports has no price of its own, and keeps that of the base.
    private static double[] WorldPrices(GsimCase model, List<Cell> flows, ILookup<int, Cell> bought)
    {
        var matrix = new double[model.Regions.Count, model.Regions.Count];
        var right = new double[model.Regions.Count];
        for (var i = 0; i < right.Length; i++) matrix[i, i] = flows.Any(f => f.From == i && f.Value > 0) ? -model.Regions[i].SupplyElasticity : 1;
        foreach (var flow in flows)
        {
            foreach (var other in bought[flow.To])
            {
                var response = flow.ExportShare * Response(model.Regions[flow.To], flow, other);
                matrix[flow.From, other.From] += response;
                right[flow.From] -= response * other.DutyChange;
            }
        }

        return DenseElimination.Solve(matrix, right);
    }

    // Change of a flow, as a share, with the price of another (or its own) into the same region.
    private static double Response(GsimRegion importer, Cell flow, Cell other) => flow.From == other.From
        ? (flow.Share * importer.ImportElasticity) - ((1 - flow.Share) * importer.Substitution)
        : other.Share * (importer.ImportElasticity + importer.Substitution);

    private sealed class Cell(GsimFlow flow, int from, int to, double[] spent, double[] exported)
    {
        public int From => from;

        public int To => to;

        public double Value => flow.Value;

        public double Tariff => flow.Tariff;

        public double NewTariff => flow.NewTariff;

        // Of what the importer spends at prices within its border, in the base.
        public double Share { get; } = spent[to] > 0 ? flow.Value * (1 + flow.Tariff) / spent[to] : 0;

        public double ExportShare { get; } = exported[from] > 0 ? flow.Value / exported[from] : 0;

        public double DutyChange { get; } = ((1 + flow.NewTariff) / (1 + flow.Tariff)) - 1;
    }
}
