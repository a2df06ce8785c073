namespace Spelter.Optimization;

/// <summary>A convex programme with a separable quadratic objective, to be made as small as it can be: Σ cost·x + ½ curvature·x².</summary>
public sealed class QuadraticProgram
{
    private readonly List<(double Cost, double Curvature, double Low, double High)> _columns = [];
    private readonly List<(double Low, double High)> _rows = [];
    private readonly List<(int Column, int Row, double Value)> _entries = [];

    /// <summary>Columns, in the order in which they were added.</summary>
    internal IReadOnlyList<(double Cost, double Curvature, double Low, double High)> Columns => _columns;

    /// <summary>Rows, in the order in which they were added.</summary>
    internal IReadOnlyList<(double Low, double High)> Rows => _rows;

    /// <summary>Coefficients of the rows.</summary>
    internal IReadOnlyList<(int Column, int Row, double Value)> Entries => _entries;

    /// <summary>Adds an unknown between bounds, both inclusive.</summary>
    /// <param name="cost">Its linear cost.</param>
    /// <param name="curvature">Its second derivative in the objective, zero or more.</param>
    /// <param name="low">Least value.</param>
    /// <param name="high">Largest value; infinite where there is none.</param>
    /// <returns>Its place among the columns.</returns>
    public int AddColumn(double cost, double curvature, double low, double high)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(curvature);
        _columns.Add((cost, curvature, low, high));
        return _columns.Count - 1;
    }

    /// <summary>Adds a sum that must lie between bounds, both inclusive.</summary>
    /// <returns>Its place among the rows.</returns>
    public int AddRow(double low, double high)
    {
        _rows.Add((low, high));
        return _rows.Count - 1;
    }

    /// <summary>Adds a term to the sum of a row; a column enters a row once.</summary>
    public void AddEntry(int row, int column, double value) => _entries.Add((column, row, value));
}
