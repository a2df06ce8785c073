using System.Text.Json;
using Spelter.Equilibrium;

namespace Spelter.Cli;

/// <summary>The result of <c>network solve</c> as JSON.</summary>
internal static class NetworkJson
{
    public static void Write(Utf8JsonWriter json, NetworkProblem problem, EquilibriumSolution solution, IReadOnlyList<PriceInterval>? intervals)
    {
        json.WriteStartObject();
        json.WriteString("status", solution.Status.ToString());
        json.WriteString("reason", solution.Reason);
        WriteAll(json, "nodes", problem.Nodes.Zip(Enumerable.Range(0, problem.Nodes.Count)), (node, i) =>
        {
            var result = solution.Nodes[i];
            json.WriteString("id", node.Id);
            JsonAnswer.WriteFigure(json, "price", result.Price);
            JsonAnswer.WriteFinite(json, "priceLow", intervals?[i].Low);
            JsonAnswer.WriteFinite(json, "priceHigh", intervals?[i].High);
            JsonAnswer.WriteFigure(json, "demand", result.Demand);
            JsonAnswer.WriteFigure(json, "supply", result.Supply);
            JsonAnswer.WriteFigure(json, "supplyRent", result.SupplyRent);
        });
        WriteAll(json, "arcs", problem.Arcs.Zip(solution.Arcs), (arc, result) =>
        {
            json.WriteString("id", arc.Id);
            json.WriteString("from", arc.From);
            json.WriteString("to", arc.To);
            JsonAnswer.WriteFigure(json, "flow", result.Flow);
            JsonAnswer.WriteFigure(json, "wedge", result.Wedge);
            JsonAnswer.WriteFigure(json, "shadowPrice", result.ShadowPrice);
        });
        WriteAll(json, "bundles", problem.Bundles.Zip(solution.BundleDuals), (bundle, dual) =>
        {
            json.WriteString("name", bundle.Name);
            JsonAnswer.WriteFigure(json, "dual", dual);
        });
        JsonAnswer.WriteFigure(json, "residual", solution.BalanceResidual);
        JsonAnswer.WriteFigure(json, "priceResidual", solution.PriceResidual);
        json.WriteNumber("iterations", solution.Iterations);
        json.WriteString("solver", solution.IsFallback ? "plain" : "fast");
        json.WriteEndObject();
    }

    private static void WriteAll<TPart, TResult>(Utf8JsonWriter json, string name, IEnumerable<(TPart Part, TResult Result)> parts, Action<TPart, TResult> write)
    {
        json.WriteStartArray(name);
        foreach (var (part, result) in parts)
        {
            json.WriteStartObject();
            write(part, result);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
