namespace Spelter.Equilibrium;

/// <summary>Solves many scenarios in lockstep.</summary>
internal interface ILaneSolver
{
    /// <summary>Scenarios in lockstep.</summary>
    int Width { get; }

    /// <summary>Solves all; tells the visitor those that settle and the other those that do not.</summary>
    void Run(IReadOnlyList<Scenario> scenarios, ScenarioVisitor visitor, Action<int> handOver);
}
