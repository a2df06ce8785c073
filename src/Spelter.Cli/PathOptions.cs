using System.CommandLine;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Data.Cases;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>Options of <c>simulate</c> that ask for a path in time, and the paths that they ask for.</summary>
internal sealed class PathOptions
{
    private const string PathName = "--path";
    private const string NoticeName = "--notice";
    private static readonly (string Name, int Months)[] Lengths = [("monthly", 1), ("quarterly", 3)];

    /// <summary>Length of a period.</summary>
    public Option<string?> Path { get; } = new(PathName) { Description = "Also period by period, with stocks and what takes time: monthly or quarterly.", HelpName = "monthly" };

    /// <summary>Months between announcement and onset of a ban.</summary>
    public Option<int?> Notice { get; } = new(NoticeName) { Description = "Months between the announcement of the ban and its onset, for --path; 0 where it is left out.", HelpName = "MONTHS" };

    /// <summary>The scenario with the notice of the option.</summary>
    /// <exception cref="InputException">The notice is no number of months, or belongs into the file.</exception>
    public EventReading Announced(ParseResult parsed, EventReading reading)
    {
        if (parsed.GetValue(Notice) is not { } notice) return reading;
        if (reading.Sha256.Length > 0) throw InputException.At(NoticeName, "it belongs to --ban; a file says it itself.", "Write \"notice\" into the event.");
        if (parsed.GetValue(Path) is null) throw InputException.At(NoticeName, "a notice is looked at in a path only.", "Add --path monthly.");
        IReadOnlyList<DisruptionEvent> events = [.. reading.Scenario.Events.Select(e => e with { Notice = notice })];
        return events.Select(e => e.Fault(reading.Scenario.Months)).FirstOrDefault(f => f is not null) is { } fault
            ? throw InputException.At(NoticeName, fault, "Correct the option.")
            : reading with { Scenario = reading.Scenario with { Events = events } };
    }

    /// <summary>A path for each answer; none where none is asked for.</summary>
    /// <exception cref="InputException">The length of a period is not known, the path is too long, or one has no prices.</exception>
    public IReadOnlyList<TimePath> Of(
        ParseResult parsed, Workspace workspace, NetworkWorkspace networks, DisruptionScenario scenario, IReadOnlyList<ScenarioAnswer> answers, IndustryWorkspace? industries, ulong seed, int? draws)
    {
        if (parsed.GetValue(Path) is not { } name) return [];
        var months = Lengths.FirstOrDefault(l => l.Name == name).Months;
        if (months == 0) throw InputException.At(PathName, $"\"{name}\" is no length of period.", $"Write {string.Join(" or ", Lengths.Select(l => l.Name))}.");
        var priors = workspace.TimePriors;
        return [.. answers.Select(answer =>
        {
            var (mineral, network) = (answer.Mineral, answer.State.Network.Base.Network);
            var periods = PathPeriod.Of(scenario, mineral, months, TimePath.RecoveryMonths);
            if (periods.Sum(p => p.Months) > PathPeriod.MostMonths)
                throw InputException.At(PathName, $"the path has {periods.Sum(p => p.Months)} months.", $"Notice, horizon and {TimePath.RecoveryMonths} months of recovery may be {PathPeriod.MostMonths} together.");
            var segments = answer.Reported == CountryCode.UnitedStates ? industries?.SegmentsOf(mineral) : null;
            var question = new PathQuestion(mineral, scenario, answer.Reported, periods, networks.StockOf(network))
            {
                Segments = segments?.Shares ?? [],
                SegmentsReason = segments is null ? "the accounts of industries are those of the United States" : segments.Reason ?? "",
            };
            var path = TimePath.Of(question, shares => networks.Calibrated(network, networks.Priors.At(networks.ExtentOf(mineral), shares)), priors, seed, draws ?? TimePath.DefaultDraws);
            return path.Problem is { } none ? throw InputException.At(PathName, none.What, none.Remedy) : path.Value;
        })];
    }
}
