namespace Spelter.Equilibrium;

/// <summary>One scenario at a time, where the machine has no registers for more.</summary>
internal readonly struct Lane1 : ILane<double>
{
    public static int Width => 1;

    public static double Load(ref double source, int offset) => System.Runtime.CompilerServices.Unsafe.Add(ref source, offset);

    public static void Store(double value, ref double target, int offset) => System.Runtime.CompilerServices.Unsafe.Add(ref target, offset) = value;

    public static double Create(double value) => value;

    public static double Add(double a, double b) => a + b;

    public static double Subtract(double a, double b) => a - b;

    public static double Multiply(double a, double b) => a * b;

    public static double MultiplyAdd(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    public static double MultiplySubtractFrom(double a, double b, double c) => Math.FusedMultiplyAdd(-a, b, c);

    public static double Divide(double a, double b) => a / b;

    public static double Min(double a, double b) => a < b ? a : b;

    public static double Max(double a, double b) => a > b ? a : b;

    public static double Abs(double a) => Math.Abs(a);

    public static double Sqrt(double a) => Math.Sqrt(a);

    public static double Pow(double a, double exponent) => Math.Pow(a, exponent);

    public static double IfEqual(double a, double b, double then) => a == b ? then : 0;

    public static double IfEqual(double a, double b, double then, double otherwise) => a == b ? then : otherwise;

    public static double IfLess(double a, double b, double then) => a < b ? then : 0;
}
