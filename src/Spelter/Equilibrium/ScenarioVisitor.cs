namespace Spelter.Equilibrium;

/// <summary>Told the result of each scenario as it is found, in no particular order but the same at every run.</summary>
/// <param name="scenario">Place of the scenario in the list.</param>
/// <param name="result">Its equilibrium.</param>
public delegate void ScenarioVisitor(int scenario, in ScenarioResult result);
