using System.CommandLine;
using System.Diagnostics;
using Spelter.Catalog;
using Spelter.Chance;
using Spelter.Data;
using Spelter.Network;
using Spelter.Stress;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter stress</c>: many drawn years of events, and what the United States loses in them.</summary>
internal static class StressCommand
{
    private const int MostDraws = 10_000_000;
    private const int MostThreads = 256;
    // The ends of a band are wider apart than a thousandth of a loss.
    private const double BandTolerance = 1e-3;

    public static Command Build(CommandContext context)
    {
        var draws = new Option<int>("--draws") { Description = "Years to draw.", DefaultValueFactory = _ => 100_000, HelpName = "COUNT" };
        var minerals = new Option<string?>("--minerals") { Description = "Minerals, separated by commas; all that have a supply network where it is left out.", HelpName = "MINERAL,…" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => Workspace.DefaultSeed, HelpName = "NUMBER" };
        var threads = new Option<int?>("--threads") { Description = "Threads; as many as the machine has processors where it is left out. The result is the same.", HelpName = "COUNT" };
        var (asOf, data) = (CommonOptions.AsOf(), CommonOptions.DataFolder());
        var command = new Command("stress", "Draws years of measures, outages and closures and finds what the United States loses: expected, in the worst twentieth, at most.") { draws, minerals, seed, threads, asOf, data };
        command.SetAction(parsed =>
        {
            var day = CommonOptions.Day(parsed.GetValue(asOf), context.Today);
            var workspace = context.Open(parsed.GetValue(data));
            var (count, workers) = (parsed.GetValue(draws), parsed.GetValue(threads) ?? Environment.ProcessorCount);
            if (count is < 1 or > MostDraws) return context.Fail(new Problem("--draws", $"{count} is not a usable number of draws.", $"Give 1 to {MostDraws}."));
            if (workers is < 1 or > MostThreads) return context.Fail(new Problem("--threads", $"{workers} is not a usable number of threads.", $"Give 1 to {MostThreads}."));
            var clock = Stopwatch.StartNew();
            var named = parsed.GetValue(minerals);
            var wanted = named is null ? null : named.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => Names.Mineral(workspace.Catalog, n, minerals.Name).Id).Distinct().ToList();
            if (wanted is { Count: 0 }) return context.Fail(new Problem("--minerals", "no mineral is named.", "Separate minerals by commas, or leave it out for all."));
            var networks = new NetworkWorkspace(workspace, day, wanted);
            var list = wanted ?? [.. (workspace.Catalog.ListOn(day)?.Members ?? []).Order()];
            List<SupplyNetwork> built = [];
            List<(MineralId Mineral, string Reason)> without = [];
            foreach (var mineral in list)
            {
                var (network, reason) = networks.Of(mineral);
                if (network is not null) built.Add(network);
                else if (wanted is not null) return context.Fail(new Problem("--minerals", $"there is no supply network of {mineral}: {reason}.", "Run spelter network show for the minerals that have one."));
                else without.Add((mineral, reason));
            }

            var (settings, used) = (workspace.HazardSettings, parsed.GetValue(seed));
            var book = HazardBookBuilder.Of(workspace.Hazards, settings, workspace.EventRegister, day, built);
            using var interruption = new Interruption();
            StressCampaign At(IReadOnlyList<double> shares, double tolerance) => new(
                book, [.. built.Select(n => networks.Calibrated(n, networks.Priors.At(networks.ExtentOf(n.Mineral), shares)))], CountryCode.UnitedStates, workers, tolerance, interruption.Token);
            StressResult? result = null;
            StressResult? middle = null;
            List<StressResult> points = [];
            try
            {
                WorkProgress.Run("years", progress =>
                {
                    var campaign = At(ElasticityPriors.MiddlePoint, StressCampaign.Tolerance);
                    result = campaign.Run(count, used, progress, interruption.Token);
                    middle = count <= settings.ParameterDraws ? result : campaign.Run(settings.ParameterDraws, used, token: interruption.Token);
                    foreach (var point in LatinHypercube.Points(used, settings.ParameterPoints, ElasticityPriors.Count))
                        points.Add(At(point, BandTolerance).Run(Math.Min(count, settings.ParameterDraws), used, token: interruption.Token));
                    return points;
                });
            }
            catch (OperationCanceledException) when (result is null)
            {
                return context.Fail(new Problem("stress", "it was interrupted before the first years were drawn; there is nothing to keep.", "Let it run, or ask for fewer minerals."));
            }
            catch (OperationCanceledException)
            {
                // The years are drawn: only the band is missing, and the answer says so.
            }

            var answer = new StressAnswer(result!, interruption.Token.IsCancellationRequested ? StressBands.None : new StressBands(middle, points), without, used, clock.Elapsed.TotalSeconds);
            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, workspace, "stress", day, w =>
                {
                    w.WriteNumber("draws", count);
                    JsonAnswer.WriteStrings(w, "minerals", (wanted ?? []).Select(m => m.Value));
                    w.WriteNumber("seed", used);
                }, w => StressJson.Write(w, workspace.Catalog, answer), built.SelectMany(n => n.Sources).Append(workspace.CatalogSource).Distinct().OrderBy(s => s.Id, StringComparer.Ordinal));
                return SpelterCommand.Success;
            }

            StressText.Write(context.Output, workspace.Catalog, answer);
            return SpelterCommand.Success;
        });
        return command;
    }
}
