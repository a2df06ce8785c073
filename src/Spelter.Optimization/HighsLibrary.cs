using System.Runtime.InteropServices;

namespace Spelter.Optimization;

/// <summary>The functions of the C interface of HiGHS 1.12 (<c>highs_c_api.h</c>) that Spelter calls; its <c>HighsInt</c> is an int here.</summary>
internal static partial class HighsLibrary
{
    // The file as the package names it; it needs no other library of the package.
    private const string File = "libhighs.so.1";

    /// <summary>Why the library cannot be used here; null where it can.</summary>
    public static string? WhyAbsent { get; } = Absence();

    [LibraryImport(File, EntryPoint = "Highs_create")]
    public static partial nint Create();

    [LibraryImport(File, EntryPoint = "Highs_destroy")]
    public static partial void Destroy(nint highs);

    [LibraryImport(File, EntryPoint = "Highs_setBoolOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetBool(nint highs, string option, int value);

    [LibraryImport(File, EntryPoint = "Highs_setIntOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetInt(nint highs, string option, int value);

    [LibraryImport(File, EntryPoint = "Highs_setDoubleOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetDouble(nint highs, string option, double value);

    [LibraryImport(File, EntryPoint = "Highs_setStringOptionValue", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetString(nint highs, string option, string value);

    [LibraryImport(File, EntryPoint = "Highs_passLp")]
    public static partial int PassLinear(nint highs, int columns, int rows, int entries, int format, int sense, double offset,
        double[] costs, double[] columnLow, double[] columnHigh, double[] rowLow, double[] rowHigh, int[] starts, int[] index, double[] values);

    [LibraryImport(File, EntryPoint = "Highs_passHessian")]
    public static partial int PassHessian(nint highs, int dimension, int entries, int format, int[] starts, int[] index, double[] values);

    [LibraryImport(File, EntryPoint = "Highs_run")]
    public static partial int Run(nint highs);

    [LibraryImport(File, EntryPoint = "Highs_getModelStatus")]
    public static partial int ModelStatus(nint highs);

    [LibraryImport(File, EntryPoint = "Highs_getObjectiveValue")]
    public static partial double Objective(nint highs);

    [LibraryImport(File, EntryPoint = "Highs_getSolution")]
    public static partial int Solution(nint highs, [Out] double[] columnValues, [Out] double[] columnDuals, [Out] double[] rowValues, [Out] double[] rowDuals);

    private static string? Absence()
    {
        try
        {
            Destroy(Create());
            return null;
        }
        catch (DllNotFoundException)
        {
            return $"HiGHS ({File}) cannot be loaded on {RuntimeInformation.RuntimeIdentifier}; it is shipped for linux-x64.";
        }
    }
}
