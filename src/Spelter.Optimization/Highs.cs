namespace Spelter.Optimization;

/// <summary>HiGHS through its C interface (Huangfu and Hall 2018), with one thread and silent: an independent check of Spelter's own solvers.</summary>
public static class Highs
{
    // Constants of highs_c_api.h.
    private const int ColumnWise = 1;
    private const int Triangular = 1;
    private const int Minimise = 1;

    // The least that HiGHS accepts: Spelter's own solvers are held to it.
    private const double Tolerance = 1e-10;

    // HiGHS adds this to the Hessian. Its 1e-7 would show where prices are small beside quantities; with none, one network in five hundred stays unsettled.
    private const double Regularisation = 1e-11;

    /// <summary>Why HiGHS cannot be used on this machine; null where it can.</summary>
    public static string? WhyAbsent => HighsLibrary.WhyAbsent;

    /// <summary>Solves a programme.</summary>
    /// <exception cref="PlatformNotSupportedException"><see cref="WhyAbsent"/> says why.</exception>
    public static QuadraticAnswer Solve(QuadraticProgram program, HighsMethod method = HighsMethod.ActiveSet)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (WhyAbsent is { } reason) throw new PlatformNotSupportedException(reason);
        var highs = HighsLibrary.Create();
        try
        {
            SetOptions(highs, method);
            Pass(highs, program);
            // The status of the model tells an error of the run too.
            _ = HighsLibrary.Run(highs);
            var (columns, rows) = (new double[program.Columns.Count], new double[program.Rows.Count]);
            HighsLibrary.Solution(highs, columns, new double[columns.Length], new double[rows.Length], rows);
            return new QuadraticAnswer(StatusOf(HighsLibrary.ModelStatus(highs)), HighsLibrary.Objective(highs), columns, rows);
        }
        finally
        {
            HighsLibrary.Destroy(highs);
        }
    }

    private static void SetOptions(nint highs, HighsMethod method)
    {
        HighsLibrary.SetBool(highs, "output_flag", 0);
        HighsLibrary.SetInt(highs, "threads", 1);
        HighsLibrary.SetDouble(highs, "primal_feasibility_tolerance", Tolerance);
        HighsLibrary.SetDouble(highs, "dual_feasibility_tolerance", Tolerance);
        HighsLibrary.SetDouble(highs, "qp_regularization_value", Regularisation);
        HighsLibrary.SetString(highs, "solver", method == HighsMethod.InteriorPoint ? "ipm" : "choose");
    }

    private static void Pass(nint highs, QuadraticProgram program)
    {
        var columns = program.Columns;
        var entries = program.Entries.OrderBy(e => e.Column).ThenBy(e => e.Row).ToList();
        var starts = Starts(entries.Select(e => e.Column), columns.Count);
        Accept(HighsLibrary.PassLinear(highs, columns.Count, program.Rows.Count, entries.Count, ColumnWise, Minimise, 0,
            [.. columns.Select(c => c.Cost)], [.. columns.Select(c => c.Low)], [.. columns.Select(c => c.High)],
            [.. program.Rows.Select(r => r.Low)], [.. program.Rows.Select(r => r.High)],
            starts, [.. entries.Select(e => e.Row)], [.. entries.Select(e => e.Value)]));
        var curved = Enumerable.Range(0, columns.Count).Where(i => columns[i].Curvature > 0).ToArray();
        if (curved.Length == 0) return;
        Accept(HighsLibrary.PassHessian(highs, columns.Count, curved.Length, Triangular, Starts(curved, columns.Count), curved,
            [.. curved.Select(i => columns[i].Curvature)]));
    }

    // Place of the first entry of each column, among entries in the order of their columns.
    private static int[] Starts(IEnumerable<int> columnsOfEntries, int columns)
    {
        var starts = new int[columns + 1];
        foreach (var column in columnsOfEntries) starts[column + 1]++;
        for (var i = 0; i < columns; i++) starts[i + 1] += starts[i];
        return starts;
    }

    private static void Accept(int status)
    {
        // -1 is an error, 1 a warning: of bounds that hold nothing back.
        if (status < 0) throw new ArgumentException("HiGHS does not accept the programme: a coefficient is no number, or bounds contradict each other.", nameof(status));
    }

    private static HighsStatus StatusOf(int status) => status switch
    {
        7 => HighsStatus.Optimal,
        8 => HighsStatus.Infeasible,
        9 or 10 => HighsStatus.Unbounded,
        _ => HighsStatus.Unsettled,
    };
}
