namespace Spelter.Equilibrium;

/// <summary>Arithmetic on several scenarios at once, one a lane of a register. A mask is all bits of a lane.</summary>
/// <typeparam name="V">The register.</typeparam>
internal interface ILane<V>
    where V : struct
{
    static abstract int Width { get; }

    static abstract V Load(ref double source, int offset);

    static abstract void Store(V value, ref double target, int offset);

    static abstract V Create(double value);

    static abstract V Add(V a, V b);

    static abstract V Subtract(V a, V b);

    static abstract V Multiply(V a, V b);

    /// <summary>a·b + c, rounded once.</summary>
    static abstract V MultiplyAdd(V a, V b, V c);

    /// <summary>c − a·b, rounded once.</summary>
    static abstract V MultiplySubtractFrom(V a, V b, V c);

    static abstract V Divide(V a, V b);

    static abstract V Min(V a, V b);

    static abstract V Max(V a, V b);

    static abstract V Abs(V a);

    static abstract V Sqrt(V a);

    /// <summary>aᵉ for a above zero.</summary>
    static abstract V Pow(V a, V exponent);

    /// <summary>One number where a and b are equal, else zero.</summary>
    static abstract V IfEqual(V a, V b, V then);

    /// <summary>One number where a and b are equal, else the other.</summary>
    static abstract V IfEqual(V a, V b, V then, V otherwise);


    /// <summary>One number where a is less than b, else zero.</summary>
    static abstract V IfLess(V a, V b, V then);
}
