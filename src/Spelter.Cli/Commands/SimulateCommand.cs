using System.CommandLine;
using System.Text.Json;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Cases;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter simulate EVENT.yaml</c> or <c>--ban CHN:gallium:Refined</c>: what a disruption does.</summary>
internal static class SimulateCommand
{
    private const int MostDraws = 10_000;

    public static Command Build(CommandContext context)
    {
        var file = new Argument<string?>("EVENT") { Arity = ArgumentArity.ZeroOrOne, Description = "A scenario of disruptions (YAML); none with --ban.", HelpName = "EVENT" };
        var ban = new Option<string?>("--ban") { Description = "An export ban: ACTOR:MINERAL or ACTOR:MINERAL:STAGE.", HelpName = "CHN:gallium:Refined" };
        var target = new Option<string?>("--target") { Description = "Destination that the ban is aimed at; all where it is left out.", HelpName = "COUNTRY" };
        var severity = new Option<double?>("--severity") { Description = "Share that the ban cuts, 0 to 1; 1 where it is left out.", HelpName = "SHARE" };
        var leakage = new Option<double?>("--leakage") { Description = "Share of the cut that may get round the ban; 0 where it is left out.", HelpName = "SHARE" };
        var months = new Option<int?>("--months") { Description = "How long the ban lasts; 12 where it is left out, and the most without --path.", HelpName = "MONTHS" };
        var country = new Option<string?>("--country") { Description = "Country whose loss is shown; the target, or the United States where there is none.", HelpName = "COUNTRY" };
        var draws = new Option<int?>("--draws") { Description = $"Draws of the elasticities behind the bands; {ScenarioAnswer.DefaultDraws} where it is left out.", HelpName = "COUNT" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => Workspace.DefaultSeed, HelpName = "NUMBER" };
        var inTime = new PathOptions();
        var curve = new Option<bool>("--curve") { Description = "Also shortfall, price and welfare at every severity up to the one given." };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("simulate", "What a ban, a licence or an outage does to prices, flows and users, on the supply network of the mineral.")
        { file, ban, target, severity, leakage, months, country, draws, seed, curve, inTime.Path, inTime.Notice, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var count = parsed.GetValue(draws) ?? ScenarioAnswer.DefaultDraws;
            if (count is < 1 or > MostDraws) return context.Fail(new Problem("--draws", $"{count} is not a usable number of draws.", $"Give 1 to {MostDraws}."));
            var (path, shorthand) = (parsed.GetValue(file), parsed.GetValue(ban));
            if (path is null == shorthand is null)
                return context.Fail(new Problem("EVENT", path is null ? "no scenario is given." : "a file and --ban are given.", "Name a file, or write --ban CHN:gallium:Refined."));
            if (path is not null && new Option[] { target, severity, leakage, months }.FirstOrDefault(o => parsed.GetResult(o) is not null) is { } stray)
                return context.Fail(new Problem(stray.Name, "it belongs to --ban; a file says it itself.", $"Leave {stray.Name} out."));
            var reading = path is not null
                ? EventFile.Read(path, workspace.Catalog, workspace.EventDefaults)
                : EventFile.OfBan(shorthand!, parsed.GetValue(target), parsed.GetValue(severity) ?? 1, parsed.GetValue(leakage), parsed.GetValue(months) ?? 12, workspace.Catalog, workspace.EventDefaults);
            reading = inTime.Announced(parsed, reading);
            var scenario = StaticHorizon.Of(reading, parsed.GetValue(inTime.Path) is not null);
            CountryCode? reported = parsed.GetValue(country) is { } named
                ? workspace.Catalog.FindCountry(named)?.Code ?? throw InputException.At("--country", $"unknown country \"{named}\".", "Write its alpha-3 code; spelter countries lists them.")
                : null;
            var seedValue = parsed.GetValue(seed);
            var networks = new NetworkWorkspace(workspace, day, [.. reading.Scenario.Minerals]);
            List<ScenarioAnswer> answers = [];
            foreach (var mineral in reading.Scenario.Minerals)
            {
                var network = NetworkOf(networks, mineral, reading);
                var answer = ScenarioAnswer.Of(mineral, scenario, shares => networks.Calibrated(network, networks.Priors.At(networks.ExtentOf(mineral), shares)), reported, seedValue, count);
                if (answer.Problem is { } none) return context.Fail(none);
                answers.Add(answer.Value);
            }

            var industries = answers.Exists(a => a.Reported == CountryCode.UnitedStates) ? new IndustryWorkspace(workspace, day) : null;
            var paths = inTime.Of(parsed, workspace, networks, reading.Scenario, answers, industries, seedValue, parsed.GetValue(draws));
            var linked = LinkedMinerals.Of(workspace, day, scenario, reported, seedValue, count);
            List<SimulatedMineral> simulated = [.. answers.Select((a, i) => new SimulatedMineral(
                a, paths.Count == 0 ? null : paths[i], industries?.LossOf(a) ?? new Problem("", "the accounts of industries are those of the United States", "")))];
            List<Evidence.Source> sources = [.. SourcesOf(answers).Concat(industries?.Sources ?? []).Concat(paths.Select(p => p.Question.Stock?.Citation.Source).OfType<Evidence.Source>()).Distinct().OrderBy(s => s.Id, StringComparer.Ordinal)];
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "simulation", day, w =>
                {
                    w.WriteString("scenario", reading.Scenario.Name);
                    w.WriteString("scenarioSha256", reading.Sha256.Length == 0 ? null : reading.Sha256);
                    w.WriteString("ban", shorthand);
                    w.WriteString("target", parsed.GetValue(target));
                    Optional(w, "severity", parsed.GetValue(severity));
                    Optional(w, "leakage", parsed.GetValue(leakage));
                    Optional(w, "months", parsed.GetValue(months));
                    w.WriteString("country", reported?.Value);
                    w.WriteNumber("draws", count);
                    w.WriteNumber("seed", seedValue);
                    w.WriteString("path", parsed.GetValue(inTime.Path));
                    Optional(w, "notice", parsed.GetValue(inTime.Notice));
                    w.WriteBoolean("curve", parsed.GetValue(curve));
                }, w => SimulationJson.Write(w, workspace.Catalog, scenario, simulated, linked, parsed.GetValue(curve)), sources.Append(workspace.CatalogSource).Distinct());
                return SpelterCommand.Success;
            }

            foreach (var (answer, inMonths, loss) in simulated)
            {
                SimulationText.Write(context.Output, workspace.Catalog, answer, seedValue);
                if (StaticHorizon.Note(reading.Scenario) is { } note) context.Output.WriteText(note);
                IndustryLossText.Write(context.Output, loss);
                if (parsed.GetValue(curve)) SeverityCurveTable.Write(context.Output, answer);
                if (inMonths is not null) TimePathText.Write(context.Output, workspace.Catalog, inMonths);
            }

            LinkedMineralsView.Write(context.Output, workspace.Catalog, linked);
            context.Output.WriteText($"Sources: {string.Join(", ", sources.Select(s => s.Id))}; priors of data/priors/elasticities.csv{(paths.Count > 0 ? ", data/priors/time-path.csv" : "")} and data/priors/events.csv.");
            return SpelterCommand.Success;
        });
        return command;
    }

    private static void Optional(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    /// <exception cref="InputException">There is no network, or it has not what an event names.</exception>
    private static SupplyNetwork NetworkOf(NetworkWorkspace networks, MineralId mineral, EventReading reading)
    {
        var events = reading.Scenario.Events;
        var (network, reason) = networks.Of(mineral);
        for (var i = 0; i < events.Count; i++)
        {
            if (!events[i].Minerals.Contains(mineral)) continue;
            if (network is null) throw InputException.At(reading.Places[i], $"there is no supply network of {mineral}: {reason}.", "Run spelter network show for the minerals that have one.");
            if (NetworkFit.Fault(events[i], network) is { } fault) throw InputException.At(reading.Places[i], fault.What, fault.Remedy);
        }

        return network!;
    }

    private static IEnumerable<Evidence.Source> SourcesOf(IEnumerable<ScenarioAnswer> answers) => answers
        .SelectMany(a => a.State.Network.Base.Network.Flows.SelectMany(f => f.Evidence).Concat(a.State.Network.Base.Network.Prices.Select(p => p.Evidence).OfType<Evidence.Citation>()))
        .Select(c => c.Source).Distinct().OrderBy(s => s.Id, StringComparer.Ordinal);
}
