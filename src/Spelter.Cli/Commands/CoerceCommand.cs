using System.CommandLine;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Cases;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter coerce ACTOR</c>: the threat that a country would choose against another, and what takes it away.</summary>
internal static class CoerceCommand
{
    private const int MostDraws = 10_000;

    private const int MostMonths = ScenarioAnswer.MostMonths;

    // Of a target's loss the actor's is told from none down to a ten-thousandth: what counts beyond that counts noise.
    private const double MostWeight = 10_000;

    // More than any threat can take away; beyond it a number is a slip of the pen.
    private const double MostOfWorld = 10;
    private const double MostDays = 36_500;

    // Whoever has an agreement with the United States on trade or minerals, or sits with it in the G7, or is of the Union: a judgement.
    private static readonly string[] AllyGroups = ["fta", "critical-minerals-agreement", "minerals-framework", "g7", "eu"];

    public static Command Build(CommandContext context)
    {
        var actor = new Argument<string>("ACTOR") { Description = "Country that threatens.", HelpName = "ACTOR" };
        var target = new Option<string?>("--target") { Description = "Country that is threatened; the United States where it is left out.", HelpName = "COUNTRY" };
        var minerals = new Option<string?>("--minerals") { Description = "Minerals to choose from, with commas; all that have a network where it is left out.", HelpName = "MINERAL,…" };
        var most = new Option<int?>("--most") { Description = "Largest number of minerals in the package; no limit where it is left out.", HelpName = "COUNT" };
        var weight = new Option<double>("--weight") { Description = "What a dollar that the actor loses counts against one that the target loses.", DefaultValueFactory = _ => 1, HelpName = "WEIGHT" };
        var gains = new Option<bool>("--ignore-gains") { Description = "Gains of the actor count for nothing: only its losses hold it back. Without it they count as negative losses." };
        var kind = new Option<string?>("--kind") { Description = "One kind of threat: targeted-ban or quota-on-all; both where it is left out.", HelpName = "KIND" };
        var months = new Option<int>("--months-max") { Description = $"Longest duration, 1 to {MostMonths} months.", DefaultValueFactory = _ => MostMonths, HelpName = "MONTHS" };
        var leakage = new Option<double?>("--leakage") { Description = "Share of what a targeted ban cuts that may get round it; the prior where it is left out.", HelpName = "SHARE" };
        var portfolio = new Option<string?>("--portfolio") { Description = "Capacity and stocks held ready: a table with country, mineral, stage, tonnes_per_year and stockpile_days (CSV).", HelpName = "FILE" };
        var draws = new Option<int?>("--draws") { Description = $"Draws of the elasticities behind the bands; {MineralCoercion.DefaultDraws} where it is left out.", HelpName = "COUNT" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => Workspace.DefaultSeed, HelpName = "NUMBER" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("coerce", "The threat that a country would choose: minerals, stage, kind, severity and duration that hurt the target most net of its own loss, and what capacity elsewhere changes.")
        { actor, target, minerals, most, weight, gains, kind, months, leakage, portfolio, draws, seed, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var count = parsed.GetValue(draws) ?? MineralCoercion.DefaultDraws;
            if (FaultOf(parsed.GetValue(weight), parsed.GetValue(months), parsed.GetValue(leakage), parsed.GetValue(most), count) is { } fault) return context.Fail(fault);
            var workspace = context.Open(parsed.GetValue(data));
            var catalog = workspace.Catalog;
            var defaults = workspace.EventDefaults;
            var coercer = new Coercer(
                CountryOf(catalog, parsed.GetValue(actor)!, "ACTOR"), CountryOf(catalog, parsed.GetValue(target) ?? CountryCode.UnitedStates.Value, "--target"),
                new Leakage(parsed.GetValue(leakage) ?? defaults.LeakageShare, defaults.EvasionPremium, []), parsed.GetValue(weight), parsed.GetValue(months))
            { CountsGains = !parsed.GetValue(gains), Kind = KindOf(parsed.GetValue(kind)) };
            if (coercer.Actor == coercer.Target) return context.Fail(new Problem("--target", $"{catalog.NameOf(coercer.Actor)} is the actor and the target.", "Name another country."));
            var held = parsed.GetValue(portfolio) is { } file ? PortfolioFile.Read(file, catalog) : [];
            List<MineralId>? wanted = parsed.GetValue(minerals) is { } list ? [.. list.Split(',').Select(m => Names.Mineral(catalog, m, minerals.Name).Id).Distinct()] : null;
            if (wanted is null && catalog.ListOn(day) is null) return context.Fail(Names.NoListOn(catalog, day));
            var workspaceOfNetworks = new NetworkWorkspace(workspace, day, wanted);
            var (networks, missing) = NetworksOf(workspaceOfNetworks, wanted, wanted ?? [.. catalog.ListOn(day)!.Members]);
            foreach (var (entry, where) in held) Check(entry, where, networks);
            var hosts = AllyGroups.SelectMany(g => catalog.MembersOf(g, day)).Except(catalog.MembersOf("covered-nation", day)).Distinct().Order().ToList();
            var answer = CoercionAnswer.Of(
                networks, coercer, (n, shares) => workspaceOfNetworks.Calibrated(n, workspaceOfNetworks.Priors.At(workspaceOfNetworks.ExtentOf(n.Mineral), shares)),
                new Portfolio([.. held.Select(h => h.Entry)]), hosts, parsed.GetValue(most), parsed.GetValue(seed), count);
            var sources = networks.SelectMany(n => n.Sources).Append(workspace.CatalogSource).Distinct().OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "coercion", day, w =>
                {
                    w.WriteString("actor", coercer.Actor.Value);
                    w.WriteString("target", coercer.Target.Value);
                    w.WriteString("minerals", wanted is null ? null : string.Join(',', wanted));
                    JsonAnswer.WriteFinite(w, "most", parsed.GetValue(most));
                    w.WriteNumber("weight", coercer.Weight);
                    w.WriteBoolean("ignoreGains", !coercer.CountsGains);
                    w.WriteString("kind", parsed.GetValue(kind));
                    w.WriteNumber("monthsMax", coercer.MostMonths);
                    w.WriteNumber("leakageShare", coercer.Leakage.Share);
                    w.WriteString("portfolio", parsed.GetValue(portfolio));
                    w.WriteNumber("draws", count);
                    w.WriteNumber("seed", parsed.GetValue(seed));
                }, w => CoercionJson.Write(w, catalog, answer, missing), sources);
                return SpelterCommand.Success;
            }

            CoercionText.Write(context.Output, catalog, answer, missing, count, parsed.GetValue(seed));
            context.Output.WriteText($"Sources: {string.Join(", ", sources.Select(s => s.Id))}; priors of data/priors/elasticities.csv and data/priors/events.csv.");
            return SpelterCommand.Success;
        });
        return command;
    }

    private static Problem? FaultOf(double weight, int months, double? leakage, int? most, int draws) =>
        !(weight is >= 0 and <= MostWeight) ? new Problem("--weight", FormattableString.Invariant($"the weight must be from zero to {MostWeight}."), "Write 1 for an actor that minds its own loss as much as it likes the target's.")
        : months is < 1 or > MostMonths ? new Problem("--months-max", $"{months} is not a usable duration: the elasticities are those of one year.", $"Give 1 to {MostMonths}.")
        : leakage is { } share && !(share is >= 0 and <= 1) ? new Problem("--leakage", "the leakage must be a share from 0 to 1.", "Write 0.2 for 20 %.")
        : most is < 1 ? new Problem("--most", $"{most} is not a usable number of minerals.", "Give 1 or more, or leave it out.")
        : draws is < 1 or > MostDraws ? new Problem("--draws", $"{draws} is not a usable number of draws.", $"Give 1 to {MostDraws}.")
        : null;

    private static ThreatKind? KindOf(string? word) => word switch
    {
        null => null,
        "targeted-ban" => ThreatKind.TargetedBan,
        "quota-on-all" => ThreatKind.QuotaOnAll,
        _ => throw InputException.At("--kind", $"\"{word}\" is no kind of threat.", "It is targeted-ban or quota-on-all; leave it out for both."),
    };

    private static CountryCode CountryOf(CatalogTables catalog, string text, string where) => catalog.FindCountry(text)?.Code
        ?? throw InputException.At(where, $"unknown country \"{text}\".", "Write its alpha-3 code, such as CHN; spelter countries lists them.");

    /// <exception cref="InputException">A mineral that was asked for by name has no network.</exception>
    private static (List<SupplyNetwork> Networks, List<(MineralId Mineral, string Reason)> Missing) NetworksOf(NetworkWorkspace workspace, List<MineralId>? named, IReadOnlyList<MineralId> all)
    {
        List<SupplyNetwork> networks = [];
        List<(MineralId, string)> missing = [];
        foreach (var mineral in all)
        {
            var (network, reason) = workspace.Of(mineral);
            if (network is not null) networks.Add(network);
            else if (named is null) missing.Add((mineral, reason));
            else throw InputException.At("--minerals", $"there is no supply network of {mineral}: {reason}.", "Run spelter network show for the minerals that have one.");
        }

        return (networks, missing);
    }

    /// <exception cref="InputException">The entry is of a mineral that is not looked at, or of a place that its network has not.</exception>
    private static void Check(PortfolioEntry entry, string where, List<SupplyNetwork> networks)
    {
        if (networks.Find(n => n.Mineral == entry.Mineral) is not { } network)
            throw InputException.At(where, $"{entry.Mineral} is not among the minerals of this question, or has no supply network.", "Name it in --minerals, or delete the row.");
        if (!network.Nodes.Contains(entry.Node))
            throw InputException.At(where, $"the network of {entry.Mineral} has no node {entry.Node}.",
                $"It has {string.Join(", ", network.Nodes.Where(n => n.Country == entry.Country || n.Stage == entry.Stage).Take(12).Select(n => n.Id))}.");
        var world = network.Sum(f => f.To?.Stage == entry.Stage && f.Kind is FlowKind.Output or FlowKind.Processing);
        if (entry.TonnesPerYear > MostOfWorld * world)
            throw InputException.At(where, FormattableString.Invariant($"tonnes_per_year is {entry.TonnesPerYear:G6}, more than {MostOfWorld} times what the world makes at the stage {entry.Stage}."), FormattableString.Invariant($"The world makes {world:G6} {(network.IsInTonnes ? "t" : "(hundredths of its output)")} a year; write a smaller number."));
        if (entry.StockpileDays > MostDays)
            throw InputException.At(where, FormattableString.Invariant($"stockpile_days is {entry.StockpileDays:G6}, more than a hundred years."), FormattableString.Invariant($"Write 0 to {MostDays}."));
    }
}
