using System.Globalization;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>The loss by industry and by segment, in tables.</summary>
internal static class IndustryLossText
{
    private const int MostRows = 12;

    public static void Write(TextWriter output, Outcome<IndustryLoss> outcome)
    {
        if (outcome.Problem is { } none)
        {
            output.WriteText($"Loss by industry: unknown, {none.What}.");
            output.WriteLine();
            return;
        }

        var loss = outcome.Value;
        output.WriteLine("Loss by industry");
        PlainTable.Write(output, ["industry", "output lost", "middle", "value added lost"], [.. loss.Rows.Take(MostRows).Select(r => (IReadOnlyList<string>)
            [r.UsesMineral ? r.Name : $"{r.Name} (orders or inputs)", Range(r.OutputShare * 100, "0.##", "%"), r.Central is { } c ? (100 * c).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "unknown", Usd(r.ValueAddedUsd)])]);
        output.WriteText($"Value added lost {Usd(loss.ValueAddedUsd)}{(loss.CentralValueAddedUsd is { } middle ? $", middle {Usd(Interval.Exactly(middle))}" : "")}; mines and plants gain {Usd(loss.ProducersUsd)}; remaining imports cost {Usd(loss.DearerImportsUsd)} more. "
            + $"Gross domestic product changes by {Usd(loss.GdpUsd)}. By their demand curve users lose {Usd(loss.UsersUsd * -1)}.");
        if (loss.IndustriesWithoutSource.Count > 0)
            output.WriteText($"No source says how much of the output needs the mineral: {string.Join("; ", loss.IndustriesWithoutSource)}. There the bounds are what the mineral itself costs and the whole industry.");
        if (loss.UsesWithoutIndustry.Count > 0)
            output.WriteText($"Uses without an industry{(loss.ShareWithoutIndustry is { } share ? $", {(100 * share).ToString("0.#", CultureInfo.InvariantCulture)} % of use" : "")}: {string.Join("; ", loss.UsesWithoutIndustry)}. What they lose is not in the high bound.");
        output.WriteLine();
        if (loss.SegmentReason is { } reason)
        {
            output.WriteText($"Segments: unknown, {reason}.");
            output.WriteLine();
            return;
        }

        output.WriteLine("Shortfall by segment, all uses rationed alike");
        PlainTable.Write(output, ["segment", "share of use", "middle", "shortfall t"], [.. loss.Segments.Select(s => (IReadOnlyList<string>)
            [s.Share.Segment.ToString(), Range(new Interval(100 * s.Share.Low, 100 * s.Share.High), "0.#", "%"), s.Share.Middle is { } m ? (100 * m).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "unknown", Range(s.Tonnes, "#,0.##", "t")])]);
        output.WriteLine();
    }

    private static string Usd(Interval usd) => Range(new Interval(usd.Low / 1e6, usd.High / 1e6), "#,0.0", "m USD");

    private static string Range(Interval value, string format, string unit)
    {
        var (low, high) = (Number(value.Low, format), Number(value.High, format));
        return low == high ? $"{low} {unit}" : $"{low} to {high} {unit}";
    }

    // What rounds to nothing has no sign.
    private static string Number(double value, string format)
    {
        var text = value.ToString(format, CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-');
    }
}
