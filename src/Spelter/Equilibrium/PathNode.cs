namespace Spelter.Equilibrium;

/// <summary>A point of a path with its derivatives in the severity, on the side of the piece that it belongs to.</summary>
/// <param name="Severity">Severity.</param>
/// <param name="Value">Duals, quantities of flows without a slope, then quantities of flows that the severity writes.</param>
/// <param name="First">First derivatives.</param>
/// <param name="Second">Second derivatives.</param>
internal sealed record PathNode(double Severity, double[] Value, double[] First, double[] Second);
