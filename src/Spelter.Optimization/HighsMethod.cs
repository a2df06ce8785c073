namespace Spelter.Optimization;

/// <summary>Algorithm of HiGHS.</summary>
public enum HighsMethod
{
    /// <summary>Simplex where the objective is linear, active set where it is quadratic. Ends at a vertex of what binds.</summary>
    ActiveSet,

    /// <summary>Interior point and crossover; HiGHS offers it for linear objectives alone.</summary>
    InteriorPoint,
}
