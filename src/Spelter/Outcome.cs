namespace Spelter;

/// <summary>A value, or the problem that kept it from being. User errors travel as outcomes; exceptions are for bugs.</summary>
public readonly record struct Outcome<T>
    where T : notnull
{
    private readonly T? _value;

    private Outcome(T? value, Problem? problem) => (_value, Problem) = (value, problem);

    /// <summary>The problem; null where there is a value.</summary>
    public Problem? Problem { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is a problem instead.</exception>
    public T Value => Problem is null ? _value! : throw new InvalidOperationException(Problem.ToString());

    /// <summary>A value is an outcome.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A problem is an outcome.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, problem);
}
