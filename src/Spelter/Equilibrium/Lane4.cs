using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>Four scenarios a register.</summary>
internal readonly struct Lane4 : ILane<Vector256<double>>
{
    public static int Width => 4;

    public static Vector256<double> Load(ref double source, int offset) => Vector256.LoadUnsafe(ref source, (nuint)offset);

    public static void Store(Vector256<double> value, ref double target, int offset) => value.StoreUnsafe(ref target, (nuint)offset);

    public static Vector256<double> Create(double value) => Vector256.Create(value);

    public static Vector256<double> Add(Vector256<double> a, Vector256<double> b) => a + b;

    public static Vector256<double> Subtract(Vector256<double> a, Vector256<double> b) => a - b;

    public static Vector256<double> Multiply(Vector256<double> a, Vector256<double> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> MultiplyAdd(Vector256<double> a, Vector256<double> b, Vector256<double> c) => Vector256.FusedMultiplyAdd(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> MultiplySubtractFrom(Vector256<double> a, Vector256<double> b, Vector256<double> c) => Vector256.FusedMultiplyAdd(-a, b, c);

    public static Vector256<double> Divide(Vector256<double> a, Vector256<double> b) => a / b;

    public static Vector256<double> Min(Vector256<double> a, Vector256<double> b) => Vector256.MinNative(a, b);

    public static Vector256<double> Max(Vector256<double> a, Vector256<double> b) => Vector256.MaxNative(a, b);

    public static Vector256<double> Abs(Vector256<double> a) => Vector256.Abs(a);

    public static Vector256<double> Sqrt(Vector256<double> a) => Vector256.Sqrt(a);

    public static Vector256<double> Pow(Vector256<double> a, Vector256<double> exponent) => Vector256.Exp(exponent * Vector256.Log(a));

    public static Vector256<double> IfEqual(Vector256<double> a, Vector256<double> b, Vector256<double> then) => Vector256.Equals(a, b) & then;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<double> IfEqual(Vector256<double> a, Vector256<double> b, Vector256<double> then, Vector256<double> otherwise) =>
        Vector256.ConditionalSelect(Vector256.Equals(a, b), then, otherwise);

    public static Vector256<double> IfLess(Vector256<double> a, Vector256<double> b, Vector256<double> then) => Vector256.LessThan(a, b) & then;
}
