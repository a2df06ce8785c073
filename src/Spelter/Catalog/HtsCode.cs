namespace Spelter.Catalog;

/// <summary>A code of the Harmonized Tariff Schedule of the United States at 4, 6, 8 or 10 digits, kept as digits
/// without points so that leading zeros stay. Equality is ordinal; the default value is not a code.</summary>
public readonly record struct HtsCode : IComparable<HtsCode>
{
    private readonly string? _digits;

    /// <summary>A code of 4, 6, 8 or 10 digits.</summary>
    /// <exception cref="ArgumentException">The text is not 4, 6, 8 or 10 digits, with or without points.</exception>
    public HtsCode(string text)
    {
        if (!TryNormalise(text, out var digits))
            throw new ArgumentException($"\"{text}\" is not an HTS code: 4, 6, 8 or 10 digits, with or without points.", nameof(text));
        _digits = digits;
    }

    /// <summary>The digits without points.</summary>
    public string Digits => _digits ?? throw new InvalidOperationException("The default HtsCode is no code.");

    /// <summary>Number of digits: 4, 6, 8 or 10.</summary>
    public int Length => Digits.Length;

    /// <summary>The printed form, such as 2846.90.80.90.</summary>
    public string Printed => Length switch
    {
        4 => Digits,
        6 => $"{Digits[..4]}.{Digits[4..]}",
        8 => $"{Digits[..4]}.{Digits[4..6]}.{Digits[6..]}",
        _ => $"{Digits[..4]}.{Digits[4..6]}.{Digits[6..8]}.{Digits[8..]}",
    };

    /// <summary>Reads a code with or without points; false where it is none.</summary>
    public static bool TryParse(string? text, out HtsCode code)
    {
        code = default;
        if (text is null || !TryNormalise(text, out _)) return false;
        code = new HtsCode(text);
        return true;
    }

    /// <summary>True where the code is the other one or lies below it.</summary>
    public bool StartsWith(HtsCode prefix) => Digits.StartsWith(prefix.Digits, StringComparison.Ordinal);

    /// <summary>Ordinal order of the digits.</summary>
    public int CompareTo(HtsCode other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <(HtsCode left, HtsCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >(HtsCode left, HtsCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator <=(HtsCode left, HtsCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the digits.</summary>
    public static bool operator >=(HtsCode left, HtsCode right) => left.CompareTo(right) >= 0;

    /// <summary>The printed form with points.</summary>
    public override string ToString() => _digits is null ? "(none)" : Printed;

    private static bool TryNormalise(string text, out string digits)
    {
        digits = text.Replace(".", "", StringComparison.Ordinal);
        return digits.Length is 4 or 6 or 8 or 10 && digits.All(char.IsAsciiDigit);
    }
}
