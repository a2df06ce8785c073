using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spelter.Data.Cases;
using Spelter.Equilibrium;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter network reference gsim|ces CASE.json</c>: published trade models beside the network, to compare with it.</summary>
internal static class ReferenceCommand
{
    public static Command Build(CommandContext context) => new("reference", "Published trade models beside the network, to compare with it.")
    {
        Of(context, "gsim", "Change of duties in the Global Simulation Model (Francois and Hall).", path =>
        {
            var (model, sha256) = ReferenceCase.ReadGsim(path);
            return new Answer("gsim-solution", model.Name, sha256, json => WriteGsim(json, model), output => Print(output, model));
        }),
        Of(context, "ces", "Duties on origins between which substitution is constant (Armington).", path =>
        {
            var (market, sha256) = ReferenceCase.ReadCes(path);
            return new Answer("ces-solution", market.Name, sha256, json => WriteCes(json, market), output => Print(output, market));
        }),
    };

    private static Command Of(CommandContext context, string name, string description, Func<string, Answer> read)
    {
        var file = new Argument<string>("CASE") { Description = "A case of the model (JSON, docs/methods/reference-models.md).", HelpName = "CASE" };
        var command = new Command(name, description) { file };
        command.SetAction(parsed =>
        {
            var answer = read(parsed.GetValue(file)!);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, context.Open(null), answer.Schema, context.Today, w =>
                {
                    w.WriteString("case", answer.Name);
                    w.WriteString("caseSha256", answer.Sha256);
                }, answer.Write, []);
            }
            else
            {
                context.Output.WriteLine(answer.Name);
                context.Output.WriteLine();
                answer.Print(context.Output);
            }

            return SpelterCommand.Success;
        });
        return command;
    }

    private static void WriteGsim(Utf8JsonWriter json, GsimCase model) => WriteObject(json, () => WriteAll(json, "regions", model.Regions.Zip(Gsim.Solve(model)), x =>
    {
        json.WriteString("id", x.First.Id);
        JsonAnswer.WriteFigure(json, "worldPriceChange", x.Second.WorldPriceChange);
        JsonAnswer.WriteFigure(json, "compositePriceChange", x.Second.CompositePriceChange);
        JsonAnswer.WriteFigure(json, "revenueChange", x.Second.RevenueChange);
        JsonAnswer.WriteFigure(json, "consumerSurplusChange", x.Second.ConsumerSurplusChange);
        JsonAnswer.WriteFigure(json, "producerSurplusChange", x.Second.ProducerSurplusChange);
        JsonAnswer.WriteFigure(json, "welfareChange", x.Second.WelfareChange);
    }));

    private static void WriteCes(Utf8JsonWriter json, CesMarket market) => WriteObject(json, () =>
    {
        var (composite, sources) = market.Solve();
        JsonAnswer.WriteFigure(json, "compositePrice", composite);
        WriteAll(json, "sources", market.Sources.Zip(sources), x =>
        {
            json.WriteString("id", x.First.Id);
            JsonAnswer.WriteFigure(json, "producerPrice", x.Second.ProducerPrice);
            JsonAnswer.WriteFigure(json, "consumerPrice", x.Second.ConsumerPrice);
            JsonAnswer.WriteFigure(json, "quantity", x.Second.Quantity);
        });
    });

    private static void WriteObject(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) WriteObject(json, () => write(item));
        json.WriteEndArray();
    }

    private static void Print(TextWriter output, GsimCase model) => PlainTable.Write(output,
        ["region", "world price", "price to buyers", "revenue", "consumers", "producers", "welfare"],
        [.. model.Regions.Zip(Gsim.Solve(model)).Select(x => (IReadOnlyList<string>)
        [
            x.First.Id, Percent(x.Second.WorldPriceChange), Percent(x.Second.CompositePriceChange), Show(x.Second.RevenueChange),
            Show(x.Second.ConsumerSurplusChange), Show(x.Second.ProducerSurplusChange), Show(x.Second.WelfareChange),
        ])]);

    private static void Print(TextWriter output, CesMarket market)
    {
        var (composite, sources) = market.Solve();
        PlainTable.Write(output, ["source", "producer's price", "price to buyers", "quantity"],
            [.. market.Sources.Zip(sources).Select(x => (IReadOnlyList<string>)[x.First.Id, Percent(x.Second.ProducerPrice - 1), Percent(x.Second.ConsumerPrice - 1), Percent(x.Second.Quantity - 1)])]);
        output.WriteLine();
        output.WriteLine($"Price to buyers over all sources {Percent(composite - 1)}.");
    }

    private static string Percent(double share) => (100 * share).ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture) + " %";

    private static string Show(double value) => value.ToString("+0.0000;-0.0000;0", CultureInfo.InvariantCulture);

    private sealed record Answer(string Schema, string Name, string Sha256, Action<Utf8JsonWriter> Write, Action<TextWriter> Print);
}
