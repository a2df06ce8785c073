using Spelter.Chance;
using Spelter.Equilibrium;
using Spelter.Testing;

namespace Spelter.Tests;

public sealed class SeverityPathTests
{
    [Fact]
    public void On_the_hub_network_the_path_is_what_a_solve_finds_at_every_severity()
    {
        var hub = HubNetwork.Draw();
        var problem = new CompiledProblem(hub.Problem);
        var shocks = HubShocks.Draw(hub, 60, seed: 21);
        double worstPrice = 0, worstFlow = 0;
        var (breaks, handed) = (0, 0);
        foreach (var shock in shocks)
        {
            void Set(CompiledProblem p, double s) => HubCurves.Write(hub, shock, p, s);
            var path = SeverityPath.Of(problem, Set, hub.Prices);
            (breaks, handed) = (breaks + path.Breaks.Count, handed + path.HandedOver);
            var own = problem.Copy();
            var solver = new NetworkSolver(own);
            for (var k = 0; k < 20; k++)
            {
                var severity = k == 0 ? 0 : k == 1 ? 1 : Philox.Uniform(31, (uint)k, (uint)breaks);
                Set(own, severity);
                solver.TrySettle(hub.Prices).ShouldBeTrue();
                for (var i = 0; i < hub.Prices.Length; i++) worstPrice = Math.Max(worstPrice, Math.Abs(path.PriceAt(i, severity) - solver.Prices[i]) / hub.Prices[i]);
                for (var a = 0; a < hub.Flows.Count; a++) worstFlow = Math.Max(worstFlow, Math.Abs(path.FlowAt(a, severity) - solver.Flows[a]) / Math.Max(1, hub.Flows[a]));
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{worstPrice} {worstFlow} breaks {breaks} handed {handed}");
        Console.WriteLine($"{worstPrice} {worstFlow} breaks {breaks} handed {handed}");
        handed.ShouldBe(0);
        worstPrice.ShouldBeLessThan(1e-8);
        worstFlow.ShouldBeLessThan(1e-8);
    }
}
