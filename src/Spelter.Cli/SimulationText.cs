using System.Globalization;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>What a disruption does to one mineral, in tables.</summary>
internal static class SimulationText
{
    private const int MostRows = 10;

    public static void Write(TextWriter output, CatalogTables catalog, ScenarioAnswer answer, ulong seed)
    {
        var network = answer.State.Network.Base.Network;
        var reported = catalog.NameOf(answer.Reported);
        output.WriteLine($"{answer.Scenario.Name}: {catalog.NameOf(answer.Mineral)}, {reported}");
        output.WriteText($"{answer.Scenario.Months} months on the supply network of {network.Year}, in tonnes ({network.Basis}). A band is 5 to 95 % of {answer.Draws.Count} draws of the elasticities, seed {seed}"
            + $"{(answer.Unsettled == 0 ? "" : $"; {answer.Unsettled} more draws did not settle and are left out")}.");
        output.WriteLine();
        PlainTable.Write(output, ["figure", "middle of the priors", "median", "band"], [.. ScenarioFigure.All.Select(f => (IReadOnlyList<string>)Row(f, answer.BandOf(f.Of)))]);
        output.WriteText($"A price is a multiple of the base year's. {reported} would use {Amount(answer.Central.UseBefore)} t over the horizon. The import bill is a part of what users lose, not a further loss.");
        WriteSuppliers(output, catalog, answer);
        output.WriteLine();
        output.WriteLine("Countries that lack most");
        PlainTable.Write(output, ["country", "shortfall t", "of use"], [.. answer.ByCountry.Take(MostRows).Select(c => (IReadOnlyList<string>)
            [catalog.NameOf(c.Country), Amount(c.Shortfall), Share(c.Shortfall / c.Use)])]);
        output.WriteLine();
        output.WriteLine("Flows that change most, tonnes a year");
        PlainTable.Write(output, ["from", "to", "way", "before", "after"], [.. answer.State.Flows.OrderByDescending(f => Math.Abs(f.After - f.Before)).Take(MostRows).Select(f => (IReadOnlyList<string>)
            [$"{f.From.Stage} {catalog.NameOf(f.From.Country)}", $"{f.To.Stage} {catalog.NameOf(f.To.Country)}", Way(catalog, f), Amount(f.Before), Amount(f.After)])]);
        output.WriteLine();
    }

    private static void WriteSuppliers(TextWriter output, CatalogTables catalog, ScenarioAnswer answer)
    {
        if (answer.Replacements.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"Who supplies {catalog.NameOf(answer.Reported)} more");
        PlainTable.Write(output, ["stage", "supplier", "more t a year", "comes in at severity", "at a price of USD/t"], [.. answer.Replacements.Take(MostRows).Select(r => (IReadOnlyList<string>)
            [r.Stage.ToString(), catalog.NameOf(r.Supplier) + (r.IsEvasion ? " (round the measure)" : r.Supplier == answer.Reported ? " (own)" : ""), Amount(r.Tonnes), Share(r.EntersAt), Amount(r.Price)])]);
    }

    private static string Way(CatalogTables catalog, FlowChange flow) => flow.Hub is { } hub ? $"round the measure through {catalog.NameOf(hub)}" : flow.IsTrade ? "trade" : "processing";

    private static string[] Row(ScenarioFigure figure, Band band) =>
        [figure.Label, Show(band.Central, figure.Unit), Show(band.Median, figure.Unit), $"{Show(band.Low, figure.Unit)} to {Show(band.High, figure.Unit)}"];

    private static string Show(double value, string unit) => unit switch
    {
        "share" => Share(value),
        "ratio" => "× " + value.ToString("0.00", CultureInfo.InvariantCulture),
        "USD" => (value / 1e6).ToString("#,0.0", CultureInfo.InvariantCulture) + " m USD",
        _ => Amount(value) + " t",
    };

    private static string Share(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    // What rounds to nothing has no sign.
    private static string Amount(double value) => Math.Abs(value) < 0.005 ? "0" : value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" }, CultureInfo.InvariantCulture);
}
