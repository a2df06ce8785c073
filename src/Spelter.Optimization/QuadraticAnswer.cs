namespace Spelter.Optimization;

/// <summary>What HiGHS answers to a programme.</summary>
/// <param name="Status">How it ended; the other members mean nothing unless it is optimal.</param>
/// <param name="Objective">Least value of the objective.</param>
/// <param name="Columns">Values of the unknowns.</param>
/// <param name="RowDuals">Change of the objective with a unit more of a row's binding bound.</param>
public sealed record QuadraticAnswer(HighsStatus Status, double Objective, IReadOnlyList<double> Columns, IReadOnlyList<double> RowDuals);
