using NodaTime;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Network;

namespace Spelter.Cli.Commands;

/// <summary>The answer of <c>spelter reliance MINERAL --look-through</c>.</summary>
internal static class LookThroughAnswer
{
    // Half a percent of use: smaller origins are added together in the table; the JSON has all.
    private const double Listed = 0.005;

    public static int Write(CommandContext context, AnswerFormat format, Workspace workspace, LocalDate day, Mineral mineral)
    {
        var (network, reason) = new NetworkWorkspace(workspace, day, [mineral.Id]).Of(mineral.Id);
        if (network is null) return context.Fail(new Problem("--look-through", $"no base network of {mineral.Name} can be built: {reason}.", "spelter network show lists the minerals that have one."));
        if (LookThrough.Of(network, CountryCode.UnitedStates) is not { } seen)
            return context.Fail(new Problem("--look-through", $"nothing of {mineral.Name} reaches the United States in its base network.", "Leave --look-through out."));
        if (format == AnswerFormat.Text)
            Print(context.Output, workspace.Catalog, mineral, network, seen);
        else
            MachineAnswer.Write(context, format, workspace, "look-through", day, w => w.WriteString("mineral", mineral.Id.Value), w => LookThroughJson.Write(w, network, seen), network.Sources);
        return SpelterCommand.Success;
    }

    private static void Print(TextWriter output, CatalogTables catalog, Mineral mineral, SupplyNetwork network, LookThrough seen)
    {
        output.WriteLine($"{mineral.Name}: where United States use of {network.Year} comes from, in percent");
        var listed = seen.Origins.Where(o => Math.Max(o.Mined, Math.Max(o.Direct, o.Refined)) >= Listed).ToList();
        List<IReadOnlyList<string>> rows = [.. listed.Select(o => (IReadOnlyList<string>)[Named(catalog, o.Origin), Percent(o.Direct), Percent(o.Refined), Percent(o.Mined),
            o.MinedBounds is { } b ? $"{Percent(b.Low)} to {Percent(b.High)}" : ""])];
        var rest = seen.Origins.Except(listed).ToList();
        if (rest.Count > 0) rows.Add([$"{rest.Count} smaller origins", Percent(rest.Sum(o => o.Direct)), Percent(rest.Sum(o => o.Refined)), Percent(rest.Sum(o => o.Mined)), ""]);
        var (first, last) = (network.Stages[0], network.LastStage);
        PlainTable.Write(output, ["origin", "arrives from", $"made there ({last})", $"entered there ({first})", "whatever the mixing"], rows);
        output.WriteText("Each country passes on what reaches it in proportion; the last column holds whatever way it mixes, given the flows of the network. Ownership of mines and refineries is not held.");
        output.WriteText($"{network.Flows.Count(f => f.Status == FlowStatus.Estimated)} of {network.Flows.Count} flows of the network are estimated: spelter network show {mineral.Id}.");
        foreach (var note in network.Notes) output.WriteText(note);
    }

    private static string Percent(double share) => Text.Percent(Interval.Exactly(100 * share));

    private static string Named(CatalogTables catalog, Origin origin) => origin.Kind switch
    {
        OriginKind.OutsideFeed => $"{catalog.NameOf(origin.Country)}, scrap and other feed",
        OriginKind.Difference => $"{catalog.NameOf(origin.Country)}, unknown origin (statistical difference)",
        _ => catalog.NameOf(origin.Country),
    };
}
