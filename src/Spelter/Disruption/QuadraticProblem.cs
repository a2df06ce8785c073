namespace Spelter.Disruption;

/// <summary>A convex programme: least cost·x + ½ xᵀ curvature x, with each row of coefficients at most its bound.</summary>
internal sealed class QuadraticProblem(int variables)
{
    private readonly List<(int[] Places, double[] Values, double Bound)> _rows = [];

    /// <summary>Number of unknowns.</summary>
    public int Variables { get; } = variables;

    /// <summary>Linear cost.</summary>
    public double[] Cost { get; } = new double[variables];

    /// <summary>Second derivatives, symmetric and positive semidefinite.</summary>
    public double[,] Curvature { get; } = new double[variables, variables];

    /// <summary>Rows.</summary>
    public IReadOnlyList<(int[] Places, double[] Values, double Bound)> Rows => _rows;

    /// <summary>Adds a row: the sum is at most the bound. A place stands once.</summary>
    public void AddRow(int[] places, double[] values, double bound) => _rows.Add((places, values, bound));

    /// <summary>Keeps an unknown between bounds.</summary>
    public void Bound(int place, double low, double high)
    {
        AddRow([place], [-1], -low);
        AddRow([place], [1], high);
    }
}
