namespace Spelter.Catalog;

/// <summary>The kebab-case identity of a mineral or of a group of minerals, such as <c>gallium</c>,
/// <c>metallurgical-coal</c> or <c>rare-earths</c>. Equality is ordinal; the default value is not a mineral.</summary>
public readonly record struct MineralId : IComparable<MineralId>
{
    private readonly string? _value;

    /// <summary>An identity in lower-case letters, digits and single hyphens.</summary>
    /// <exception cref="ArgumentException">The text is not lower-case letters and single hyphens.</exception>
    public MineralId(string value)
    {
        if (!IsValid(value))
            throw new ArgumentException($"\"{value}\" is not a mineral identity: lower-case letters, digits and single hyphens.", nameof(value));
        _value = value;
    }

    /// <summary>Lower-case letters, digits and single hyphens.</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default MineralId names no mineral.");

    /// <summary>True for lower-case letters, digits and single hyphens.</summary>
    public static bool IsValid(string? value) =>
        !string.IsNullOrEmpty(value) && value[0] != '-' && value[^1] != '-' && !value.Contains("--", StringComparison.Ordinal)
        && value.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <summary>Ordinal order of the text.</summary>
    public int CompareTo(MineralId other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the text.</summary>
    public static bool operator <(MineralId left, MineralId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the text.</summary>
    public static bool operator >(MineralId left, MineralId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the text.</summary>
    public static bool operator <=(MineralId left, MineralId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the text.</summary>
    public static bool operator >=(MineralId left, MineralId right) => left.CompareTo(right) >= 0;

    /// <summary>The identity as text.</summary>
    public override string ToString() => _value ?? "(none)";
}
