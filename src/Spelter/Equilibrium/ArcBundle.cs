namespace Spelter.Equilibrium;

/// <summary>A cap on the flows of several arcs together: a quota, or a cap on a country's exports to all.</summary>
/// <param name="Name">Name, unique in the problem.</param>
/// <param name="Arcs">Arcs, by their ids.</param>
/// <param name="Cap">Largest sum of their flows, zero or more.</param>
public sealed record ArcBundle(string Name, IReadOnlyList<string> Arcs, double Cap);
