using System.Globalization;
using System.Text.Json;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The severity curve of a simulated scenario, with the middle of every prior: a row at every tenth of the severity and wherever the curve bends.</summary>
internal static class SeverityCurveTable
{
    private const int Steps = 10;

    public static void Write(Utf8JsonWriter json, ScenarioAnswer answer)
    {
        var (curve, network) = (Of(answer), answer.State.Network.Base.Network);
        json.WriteStartArray("severityCurve");
        foreach (var severity in Severities(curve))
        {
            json.WriteStartObject();
            JsonAnswer.WriteFigure(json, "severity", severity);
            JsonAnswer.WriteKnown(json, "shortfallTonnes", curve.ShortfallAt(severity), network.IsInTonnes);
            JsonAnswer.WriteKnown(json, "priceReportedRatio", curve.PriceRatioAt(severity), isKnown: true);
            JsonAnswer.WriteKnown(json, "welfareUsd", curve.WelfareAt(severity), network.HasMoney);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Write(TextWriter output, ScenarioAnswer answer)
    {
        var (curve, network) = (Of(answer), answer.State.Network.Base.Network);
        string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "not known";
        output.WriteLine("At every severity, with the middle of the priors: tenths, and where the curve bends");
        string[] heads = ["of the severity given", network.IsInTonnes ? "shortfall t" : "shortfall % of world output", "price there", .. network.HasMoney ? ["welfare m USD"] : Array.Empty<string>()];
        PlainTable.Write(output, heads, [.. Severities(curve).Select(s => (IReadOnlyList<string>)
        [
            Number(s, "0.####"), Number(curve.ShortfallAt(s), "#,0.##"), "× " + Number(Math.Max(0, curve.PriceRatioAt(s)), "0.00"),
            .. network.HasMoney ? [Number(curve.WelfareAt(s) / 1e6, "#,0.0")] : Array.Empty<string>(),
        ])]);
        output.WriteLine();
    }

    private static SeverityCurve Of(ScenarioAnswer answer) =>
        SeverityCurve.Of(answer.State.Network.Base, answer.Scenario.ShocksOn(answer.Mineral), answer.Reported, answer.Scenario.Years);

    private static IEnumerable<double> Severities(SeverityCurve curve) =>
        curve.Breaks.Concat(Enumerable.Range(0, Steps + 1).Select(k => k / (double)Steps)).Distinct().Order();
}
