using System.Collections.Concurrent;
using NodaTime;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Data.Tests;

/// <summary>The choice of a coercer on the base network of every mineral of the shipped tables.</summary>
public sealed class CoercerChoiceTests
{
    private static readonly LocalDate Day = new(2026, 11, 24);

    // Some have two hills of nearly the same height in one option (barite), or a narrow one (arsenic).
    [Fact]
    public void No_threat_of_a_fine_grid_is_worth_more_than_the_one_chosen()
    {
        var workspace = Workspace.Open();
        var networks = new NetworkWorkspace(workspace, Day);
        var defaults = workspace.EventDefaults;
        var coercer = new Coercer(new CountryCode("CHN"), CountryCode.UnitedStates, new Leakage(defaults.LeakageShare, defaults.EvasionPremium, []), 1, 12);
        ConcurrentBag<string> failures = [];
        var compared = 0;
        Parallel.ForEach(workspace.Catalog.ListOn(Day)!.Members, mineral =>
        {
            if (networks.Of(mineral).Network is not { } network || !new[] { coercer.Actor, coercer.Target }.All(c => network.Nodes.Any(n => n.Country == c))) return;
            var market = new ThreatMarket(networks.Calibrated(network), coercer, Portfolio.Nothing);
            var choice = new CoercerChoice(market);
            foreach (var kind in Enum.GetValues<ThreatKind>())
            {
                Interlocked.Increment(ref compared);
                var highest = market.Options.Where(o => o.Kind == kind).SelectMany(o => Enumerable.Range(1, 400).Select(i => market.Try(new Threat(kind, o.Stages, i / 400.0, 12))))
                    .OfType<ThreatOutcome>().Where(o => o.Loss.Target > 0).Select(o => coercer.Worth(o.Loss)).Append(0).Max();
                var chosen = choice.Best(kind) is { } best ? coercer.Worth(best.Loss) : 0;
                if (chosen < highest * (1 - 1e-6)) failures.Add($"{mineral} {kind}: {chosen:R} and {highest:R}");
            }
        });
        failures.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(80);
    }
}
