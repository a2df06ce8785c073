using System.Globalization;
using System.Text.RegularExpressions;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Reads a cell of the Mineral Commodity Summaries: the bounds that it states, in the unit printed, and what the
/// Survey said of it. Withheld and not available are unknown, never zero.</summary>
/// <param name="Bounds">Bounds in the unit printed.</param>
/// <param name="Status">What the publisher said.</param>
public readonly partial record struct UsgsValue(Interval Bounds, ObservationStatus Status)
{
    // Half a unit of the last place: the Survey defines "s" and "less than ½ unit" so.
    private static readonly Interval HalfUnit = new(0, 0.5);

    /// <summary>The value of a cell, null where it cannot be read.</summary>
    /// <param name="printed">Text of the cell.</param>
    /// <param name="notes">Footnotes of the cell, which say whether it is estimated.</param>
    /// <param name="unit">Unit; a percentage is at most 100.</param>
    public static UsgsValue? Parse(string printed, string notes, Unit unit)
    {
        var text = printed.Replace('\u00a0', ' ').Trim().TrimEnd('.');
        var unknown = unit.Dimension == UnitDimension.Share ? new Interval(0, 100) : Interval.NonNegative;
        switch (text)
        {
            case "—" or "–" or "-" or "--": return new(Interval.Zero, ObservationStatus.Zero);
            case "W": return new(unknown, ObservationStatus.Withheld);
            // The import reliance of a net exporter is below zero; the table keeps 0 and the status says the rest.
            case "E": return new(Interval.Zero, ObservationStatus.NetExporter);
            case "NA" or "XX" or "": return new(unknown, ObservationStatus.NotAvailable);
            case "Large" or "Moderate" or "Moderate to large" or "Small" or "Very small": return new(unknown, ObservationStatus.NotAvailable);
            // "s" has two meanings: less than half a unit, or included elsewhere, which is no number at all.
            case "s" when notes.Contains("ncluded", StringComparison.Ordinal): return new(unknown, ObservationStatus.NotAvailable);
            // The footnote of gold: a figure would mean nothing.
            case "s" when notes.Contains("preclude", StringComparison.Ordinal): return new(unknown, ObservationStatus.NotAvailable);
            case "s" when LessThan(notes, unit) is { } most: return new(new(0, most), ObservationStatus.Negligible);
            case "s" or "(^)" or "Less than ½ unit" or "Less than 1/2 unit" or "Less than one-half unit" or "Less than a half unit":
                return new(HalfUnit, ObservationStatus.Negligible);
        }

        if (text.StartsWith("Included ", StringComparison.OrdinalIgnoreCase)) return new(unknown, ObservationStatus.NotAvailable);
        // The releases of 2022 to 2024 glue the mark of an estimate to some figures: "e1,200".
        if (text.Length > 1 && text[0] == 'e' && char.IsAsciiDigit(text[1])) return Figure(text[1..], "Estimated.");

        return Bound(text, unknown.High) ?? Range(text) ?? Figure(text, notes);
    }

    // "Less than 500 carats", "Less than 100,000 tons": the footnote says how much is negligible.
    private static double? LessThan(string notes, Unit unit)
    {
        var match = LessThanWords().Match(notes);
        if (!match.Success || unit.Dimension != UnitDimension.Mass || !Number(match.Groups["count"].Value, out var count)) return null;
        return match.Groups["unit"].Value == "carats" ? count / 1e6 * (Unit.Find("Mct")!.Size / unit.Size) : count / unit.Size;
    }

    private static UsgsValue? Bound(string text, double most)
    {
        if (text[0] is not ('>' or '<' or '≤' or '≥') || !Number(text[1..], out var bound)) return null;
        var atLeast = text[0] is '>' or '≥';
        if (atLeast && bound > most) return null;
        return new(atLeast ? new(bound, most) : new(0, bound), ObservationStatus.Bounded);
    }

    private static UsgsValue? Range(string text)
    {
        var dash = text.AsSpan(1).IndexOfAny('–', '-') + 1;
        return dash > 0 && Number(text[..dash], out var low) && Number(text[(dash + 1)..], out var high) && low <= high
            ? new(new Interval(low, high), ObservationStatus.Bounded)
            : null;
    }

    private static UsgsValue? Figure(string text, string notes) => Number(text, out var number)
        ? new(Interval.Exactly(number), IsEstimate(notes) ? ObservationStatus.Estimated : ObservationStatus.Reported)
        : null;

    // "Estimated." is the Survey's mark of an estimate and stands first; a note such as "estimated beryllium content of
    // imported ores" describes a method.
    private static bool IsEstimate(string notes) => notes.TrimStart().StartsWith("estimated", StringComparison.OrdinalIgnoreCase)
        || notes.Contains("-- Estimated", StringComparison.Ordinal);

    private static bool Number(string text, out double number) => double.TryParse(
        text.Trim(), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"Less than (?<count>[\d,]+) (?<unit>carats|tons)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LessThanWords();
}
