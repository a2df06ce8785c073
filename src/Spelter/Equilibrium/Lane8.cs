using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Spelter.Equilibrium;

/// <summary>Eight scenarios a register.</summary>
internal readonly struct Lane8 : ILane<Vector512<double>>
{
    public static int Width => 8;

    public static Vector512<double> Load(ref double source, int offset) => Vector512.LoadUnsafe(ref source, (nuint)offset);

    public static void Store(Vector512<double> value, ref double target, int offset) => value.StoreUnsafe(ref target, (nuint)offset);

    public static Vector512<double> Create(double value) => Vector512.Create(value);

    public static Vector512<double> Add(Vector512<double> a, Vector512<double> b) => a + b;

    public static Vector512<double> Subtract(Vector512<double> a, Vector512<double> b) => a - b;

    public static Vector512<double> Multiply(Vector512<double> a, Vector512<double> b) => a * b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MultiplyAdd(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Vector512.FusedMultiplyAdd(a, b, c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> MultiplySubtractFrom(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Vector512.FusedMultiplyAdd(-a, b, c);

    public static Vector512<double> Divide(Vector512<double> a, Vector512<double> b) => a / b;

    public static Vector512<double> Min(Vector512<double> a, Vector512<double> b) => Vector512.MinNative(a, b);

    public static Vector512<double> Max(Vector512<double> a, Vector512<double> b) => Vector512.MaxNative(a, b);

    public static Vector512<double> Abs(Vector512<double> a) => Vector512.Abs(a);

    public static Vector512<double> Sqrt(Vector512<double> a) => Vector512.Sqrt(a);

    public static Vector512<double> Pow(Vector512<double> a, Vector512<double> exponent) => Vector512.Exp(exponent * Vector512.Log(a));

    public static Vector512<double> IfEqual(Vector512<double> a, Vector512<double> b, Vector512<double> then) => Vector512.Equals(a, b) & then;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> IfEqual(Vector512<double> a, Vector512<double> b, Vector512<double> then, Vector512<double> otherwise) =>
        Vector512.ConditionalSelect(Vector512.Equals(a, b), then, otherwise);

    public static Vector512<double> IfLess(Vector512<double> a, Vector512<double> b, Vector512<double> then) => Vector512.LessThan(a, b) & then;
}
