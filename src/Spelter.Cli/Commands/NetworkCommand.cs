using System.CommandLine;
using System.Globalization;
using Spelter.Data.Cases;
using Spelter.Equilibrium;

namespace Spelter.Cli.Commands;

/// <summary><c>spelter network solve CASE.json</c>: prices and flows of any network in the case format.</summary>
internal static class NetworkCommand
{
    public static Command Build(CommandContext context) => new("network", "Supply networks: prices and flows.")
    {
        NetworkShowCommand.Build(context),
        BuildSolve(context),
        ReferenceCommand.Build(context),
    };

    private static Command BuildSolve(CommandContext context)
    {
        var file = new Argument<string>("CASE") { Description = "A network in the case format (JSON): nodes, arcs, bundles.", HelpName = "CASE" };
        var command = new Command("solve", "Prices and flows at which no one gains from sending more or less. Exit code 1 where there are none.") { file };
        command.SetAction(parsed =>
        {
            var (problem, sha256) = NetworkCase.Read(parsed.GetValue(file)!);
            var compiled = new CompiledProblem(problem);
            var solution = new NetworkSolver(compiled).Solve();
            IReadOnlyList<PriceInterval>? intervals = null;
            if (solution.Status == EquilibriumStatus.Converged)
            {
                intervals = PriceIntervals.Of(compiled, solution);
                solution = PriceIntervals.Closest(compiled, solution, NetworkSolver.DefaultStart(compiled));
            }

            if (parsed.Format() is var format and not AnswerFormat.Text)
            {
                MachineAnswer.Write(context, format, context.Open(null), "network-solution", context.Today, w =>
                {
                    w.WriteString("case", problem.Name);
                    w.WriteString("caseSha256", sha256);
                }, w => NetworkJson.Write(w, problem, solution, intervals), []);
            }
            else
            {
                Print(context.Output, problem, solution, intervals);
            }

            return solution.Status == EquilibriumStatus.Converged ? SpelterCommand.Success : SpelterCommand.Finding;
        });
        return command;
    }

    private static void Print(TextWriter output, NetworkProblem problem, EquilibriumSolution solution, IReadOnlyList<PriceInterval>? intervals)
    {
        output.WriteLine($"{problem.Name}: {Word(solution)}");
        output.WriteLine();
        PlainTable.Write(output, ["node", "price", "demand", "supply", "rent of capacity"],
            [.. problem.Nodes.Select((n, i) => (IReadOnlyList<string>)[n.Id, Price(solution.Nodes[i].Price, intervals?[i]), Show(solution.Nodes[i].Demand), Show(solution.Nodes[i].Supply), Show(solution.Nodes[i].SupplyRent)])]);
        output.WriteLine();
        PlainTable.Write(output, ["arc", "flow", "levied at the border", "worth of one more"],
            [.. problem.Arcs.Select((a, i) => (IReadOnlyList<string>)[a.Id, Show(solution.Arcs[i].Flow), Show(solution.Arcs[i].Wedge), Show(solution.Arcs[i].ShadowPrice)])]);
        if (problem.Bundles.Count > 0)
        {
            output.WriteLine();
            PlainTable.Write(output, ["bundle", "cap", "rent of a unit"],
                [.. problem.Bundles.Select((b, i) => (IReadOnlyList<string>)[b.Name, Show(b.Cap), Show(solution.BundleDuals[i])])]);
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Largest imbalance {solution.BalanceResidual:0.0e+0} of what passes through; largest gain left {solution.PriceResidual:0.0e+0} of the largest price; {solution.Iterations} Newton steps{(solution.IsFallback ? " of the plain solver, the fast one did not settle" : "")}."));
    }

    private static string Price(double price, PriceInterval? interval) => interval switch
    {
        null or { IsPoint: true } => Show(price),
        { Low: { } low, High: { } high } => $"{Show(price)} ({Show(low)} to {Show(high)})",
        { Low: { } low } => $"{Show(price)} (any from {Show(low)})",
        { High: { } high } => $"{Show(price)} (any up to {Show(high)})",
        _ => $"{Show(price)} (any)",
    };

    private static string Word(EquilibriumSolution solution) => solution.Status switch
    {
        EquilibriumStatus.Converged => "converged",
        EquilibriumStatus.Infeasible => $"infeasible: {solution.Reason}",
        EquilibriumStatus.Unbounded => $"without limit: {solution.Reason}",
        _ => $"not converged: {solution.Reason}",
    };

    // Six digits are more than any network of this kind is known to; the JSON has fourteen.
    private static string Show(double value) => Math.Abs(value) < 1e-9 ? "0" : value.ToString("G6", CultureInfo.InvariantCulture);
}
