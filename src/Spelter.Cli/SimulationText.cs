using System.Globalization;
using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>What a disruption does to one mineral, in tables.</summary>
internal static class SimulationText
{
    private const int MostRows = 10;
    private const string Usd = "USD";

    // Of use: less of unknown origin is what balancing rounds.
    private const double Telling = 1e-3;

    public static void Write(TextWriter output, CatalogTables catalog, ScenarioAnswer answer, ulong seed)
    {
        var network = answer.State.Network.Base.Network;
        var unit = network.IsInTonnes ? "t" : "% of world output";
        var reported = catalog.NameOf(answer.Reported);
        output.WriteLine($"{answer.Scenario.Name}: {catalog.NameOf(answer.Mineral)}, {reported}");
        output.WriteText($"{answer.Scenario.Months} months on the supply network of {network.Year}, in {network.Unit}. A band is 5 to 95 % of {answer.Draws.Count} draws of the elasticities, seed {seed}"
            + $"{(answer.Unsettled == 0 ? "" : $"; {answer.Unsettled} more draws did not settle and are left out")}.");
        output.WriteLine();
        PlainTable.Write(output, ["figure", "middle of the priors", "median", "band"], [.. ScenarioFigure.All.Where(f => f.Unit != Usd || network.HasMoney).Select(f => (IReadOnlyList<string>)Row(f, answer.BandOf(f.Of), unit))]);
        if (!network.HasMoney) output.WriteText("Sums of money are not known: no tonnage or no price of the mineral is published.");
        output.WriteText($"A price is a multiple of the base year's, at the first stage hit ({ScenarioFigures.StageHit(network, answer.Scenario.ShocksOn(answer.Mineral)[0].Event)}). Rationing lets what leaks arrive in full. On past events the model tells direction better than size: spelter backtest. {reported} would use {Text.Amount(answer.Central.UseBefore)} {unit} over the horizon.{(network.HasMoney ? " The import bill is a part of what users lose, not a further loss." : "")}");
        if (answer.Central.UnknownOrigin > Telling * answer.Central.UseBefore) output.WriteText("No event cuts the supply of unknown origin, and no price moves it. What is paid more for it is in the users' loss and in no one's gain.");
        WriteSuppliers(output, catalog, answer, network, unit);
        output.WriteLine();
        output.WriteLine("Countries that lack most");
        PlainTable.Write(output, ["country", $"shortfall {unit}", "of use"], [.. answer.ByCountry.Where(c => c.Shortfall > 0).Take(MostRows).Select(c => (IReadOnlyList<string>)
            [catalog.NameOf(c.Country), Text.Amount(c.Shortfall), Share(c.Shortfall / c.Use)])]);
        output.WriteLine();
        output.WriteLine($"Flows that change most, {unit} a year");
        PlainTable.Write(output, ["from", "to", "way", "before", "after"], [.. answer.State.Flows.OrderByDescending(f => Math.Abs(f.After - f.Before)).Take(MostRows).Select(f => (IReadOnlyList<string>)
            [$"{f.From.Stage} {catalog.NameOf(f.From.Country)}", $"{f.To.Stage} {catalog.NameOf(f.To.Country)}", Way(catalog, f), Text.Amount(f.Before), Text.Amount(f.After)])]);
        output.WriteLine();
    }

    private static void WriteSuppliers(TextWriter output, CatalogTables catalog, ScenarioAnswer answer, SupplyNetwork network, string unit)
    {
        var replacements = answer.FindReplacements();
        output.WriteLine();
        if (replacements.Count == 0)
        {
            output.WriteLine($"No one supplies {catalog.NameOf(answer.Reported)} more.");
            return;
        }

        output.WriteLine($"Who supplies {catalog.NameOf(answer.Reported)} more");
        PlainTable.Write(output, ["stage", "supplier", $"more {unit} a year", "comes in at severity", "at a price of"], [.. replacements.Take(MostRows).Select(r => (IReadOnlyList<string>)
            [r.Stage.ToString(), catalog.NameOf(r.Supplier) + (r.IsEvasion ? " (round the measure)" : r.Supplier == answer.Reported ? " (own)" : ""), Text.Amount(r.Tonnes), Share(r.EntersAt), network.HasMoney ? $"{Text.Amount(r.Price)} USD/t" : $"× {Text.Amount(r.Price / network.PriceOf(r.Stage))}"])]);
    }

    private static string Way(CatalogTables catalog, FlowChange flow) => flow.Hub is { } hub ? $"round the measure through {catalog.NameOf(hub)}" : flow.IsTrade ? "trade" : "processing";

    private static string[] Row(ScenarioFigure figure, Band band, string mass)
    {
        var unit = figure.Unit == "t" ? mass : figure.Unit;
        return [figure.Label, Show(band.Central, unit), Show(band.Median, unit), $"{Show(band.Low, unit)} to {Show(band.High, unit)}"];
    }

    private static string Show(double value, string unit) => unit switch
    {
        "share" => Share(value),
        "ratio" => "× " + Math.Max(0, value).ToString("0.00", CultureInfo.InvariantCulture),
        Usd => (value / 1e6).ToString("#,0.0", CultureInfo.InvariantCulture) + " m USD",
        _ => $"{Text.Amount(value)} {unit}",
    };

    private static string Share(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
