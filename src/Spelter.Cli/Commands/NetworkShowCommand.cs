using System.CommandLine;
using System.Globalization;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Network;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter network show [MINERAL]</c>: the base network of a mineral with the status of each flow; without one, which minerals
/// have a network and why the others have none.</summary>
internal static class NetworkShowCommand
{
    private const int Largest = 15;

    public static Command Build(CommandContext context)
    {
        var name = new Argument<string?>("MINERAL") { Arity = ArgumentArity.ZeroOrOne, Description = "Mineral (name, alias or symbol); none for a list of all networks.", HelpName = "MINERAL" };
        name.CompletionSources.Add(Names.OfMinerals);
        var all = new Option<bool>("--all") { Description = $"Print every flow, not the {Largest} largest of each kind." };
        var outOption = new Option<string?>("--out") { Description = "Draw the network to a file that ends in .svg: bands per stage and country, ribbons as wide as the flows.", HelpName = "FILE" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("show", "Base network of a mineral: who mines, processes, trades and uses, in tonnes, with the status of each flow.") { name, all, outOption, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var picture = parsed.GetValue(outOption);
            if (picture is not null && parsed.GetValue(name) is null) return context.Fail(new Problem("--out", "a picture shows one mineral, and none is given.", "Write spelter network show MINERAL --out FILE.svg."));
            if (picture is not null && NetworkPicture.ProblemOf(picture) is { } wrong) return context.Fail(wrong);
            var workspace = context.Open(parsed.GetValue(data));
            if (parsed.GetValue(name) is not { } wanted) return List(context, parsed.Format(), workspace, day);
            var mineral = Names.Mineral(workspace.Catalog, wanted);
            var (network, reason) = new NetworkWorkspace(workspace, day, [mineral.Id]).Of(mineral.Id);
            if (network is null) return context.Fail(new Problem(mineral.Id.Value, $"no base network can be built: {reason}.", "spelter network show lists the minerals that have one."));
            if (picture is not null && NetworkPicture.Write(workspace.Catalog, mineral, network, picture) is { } unwritten) return context.Fail(unwritten);
            if (parsed.Format() is var format and not AnswerFormat.Text)
                MachineAnswer.Write(context, format, workspace, "supply-network", day, w => w.WriteString("mineral", mineral.Id.Value), w => SupplyNetworkJson.Write(w, workspace.Catalog.NameOf, network, workspace.Catalog.ByProductHosts), network.Sources);
            else Print(context.Output, workspace.Catalog, mineral, network, parsed.GetValue(all));
            return SpelterCommand.Success;
        });
        return command;
    }

    private static int List(CommandContext context, AnswerFormat format, Workspace workspace, NodaTime.LocalDate day)
    {
        var networks = new NetworkWorkspace(workspace, day);
        if (workspace.Catalog.ListOn(day) is not { } list) return context.Fail(Names.NoListOn(workspace.Catalog, day));
        var built = workspace.Catalog.Minerals.Where(m => list.Members.Contains(m.Id)).Select(m => (Mineral: m, Found: networks.Of(m.Id))).ToList();
        if (format != AnswerFormat.Text)
        {
            MachineAnswer.Write(context, format, workspace, "supply-networks", day, _ => { }, w =>
            {
                w.WriteStartObject();
                w.WriteStartArray("networks");
                foreach (var (mineral, (network, reason)) in built)
                {
                    w.WriteStartObject();
                    w.WriteString("mineral", mineral.Id.Value);
                    w.WriteString("status", network is null ? "none" : "built");
                    w.WriteString("reason", network is null ? reason : null);
                    w.WriteString("stages", network is null ? null : string.Join(" ", network.Stages));
                    w.WriteNumber("nodes", network?.Nodes.Count ?? 0);
                    w.WriteNumber("flows", network?.Flows.Count ?? 0);
                    w.WriteString("basis", network?.Basis);
                    w.WriteEndObject();
                }

                w.WriteEndArray();
                w.WriteEndObject();
            }, built.SelectMany(b => b.Found.Network is { } n ? n.Sources : []).Distinct());
            return SpelterCommand.Success;
        }

        context.Output.WriteLine($"Base networks of {Workspace.BaseYear}: {built.Count(b => b.Found.Network is not null)} of {built.Count} minerals");
        PlainTable.Write(context.Output, ["mineral", "stages", "nodes", "flows", "basis, or why there is none"],
            [.. built.Select(b => (IReadOnlyList<string>)(b.Found.Network is { } n
                ? [b.Mineral.Name, string.Join(" → ", n.Stages), $"{n.Nodes.Count}", $"{n.Flows.Count}", n.Basis]
                : [b.Mineral.Name, "", "", "", b.Found.Reason]))]);
        return SpelterCommand.Success;
    }

    private static void Print(TextWriter output, CatalogTables catalog, Mineral mineral, SupplyNetwork network, bool all)
    {
        output.WriteLine($"{mineral.Name}: base network of {network.Year}, {network.Unit}");
        foreach (var stage in network.Stages)
        {
            var price = network.Prices.First(p => p.Stage == stage);
            output.WriteLine();
            output.WriteText(price.IsIndex ? $"{stage}: {price.Rule}" : $"{stage}: {price.UsdPerTonne.ToString("#,0", CultureInfo.InvariantCulture)} USD per tonne ({price.Rule})");
            foreach (var kind in Enum.GetValues<FlowKind>())
            {
                var flows = network.Flows.Where(f => f.Kind == kind && (f.To ?? f.From)!.Value.Stage == stage).OrderByDescending(f => f.Tonnes).ToList();
                if (flows.Count == 0) continue;
                output.WriteLine();
                output.WriteLine($"{Word(kind)}, {Tonnes(flows.Sum(f => f.Tonnes))} in {flows.Count} {(flows.Count == 1 ? "flow" : "flows")}");
                var shown = all ? flows : flows.Take(Largest).Concat(flows.Skip(Largest).Where(f => f.From?.Country == CountryCode.UnitedStates || f.To?.Country == CountryCode.UnitedStates)).ToList();
                PlainTable.Write(output, ["from", "to", "quantity", "stated", "status", "how", "source"],
                    [.. shown.Select(f => (IReadOnlyList<string>)[Place(catalog, f.From), Place(catalog, f.To), Tonnes(f.Tonnes), f.Stated is { } s ? Tonnes(s) : "", f.Status.ToString(), f.Rule, f.Evidence.Count == 0 ? "" : f.Evidence[0].Source.Id])]);
                if (shown.Count < flows.Count) output.WriteLine($"and {flows.Count - shown.Count} smaller: --all prints them.");
            }
        }

        output.WriteLine();
        ByProductView.Write(output, catalog, mineral.Id);
        foreach (var note in network.Notes) output.WriteText(note);
    }

    private static string Place(CatalogTables catalog, SupplyNode? node) => node is { } n ? catalog.NameOf(n.Country) : "";

    private static string Word(FlowKind kind) => kind switch
    {
        FlowKind.Output => "Output and feed from outside",
        FlowKind.Processing => "Processed from the stage before",
        FlowKind.DifferenceIn => "Statistical difference, more leaves than came",
        FlowKind.DifferenceOut => "Statistical difference, less leaves than came",
        _ => kind.ToString(),
    };

    // Three figures: no flow of a network is known better.
    private static string Tonnes(double tonnes) => tonnes >= 1000 ? tonnes.ToString("#,0", CultureInfo.InvariantCulture) : tonnes.ToString("G3", CultureInfo.InvariantCulture);
}
