namespace Spelter.Catalog;

/// <summary>ISO 3166-1 alpha-3 code of a country or territory, plus three codes of Spelter's own for what publishers
/// print where a country would stand: <see cref="World"/>, <see cref="OtherCountries"/> and <see cref="Unspecified"/>.
/// Kosovo is XKX. Equality is ordinal; the default value is not a country.</summary>
public readonly record struct CountryCode : IComparable<CountryCode>
{
    private readonly string? _value;

    /// <summary>A code of three capital letters.</summary>
    /// <exception cref="ArgumentException">The text is not three capital letters.</exception>
    public CountryCode(string value)
    {
        if (!IsValid(value))
            throw new ArgumentException($"\"{value}\" is not an alpha-3 country code: three capital letters.", nameof(value));
        _value = value;
    }

    /// <summary>The United States.</summary>
    public static CountryCode UnitedStates { get; } = new("USA");

    /// <summary>A printed world total.</summary>
    public static CountryCode World { get; } = new("WLD");

    /// <summary>A printed remainder such as "Other countries": more than one country, which ones unknown.</summary>
    public static CountryCode OtherCountries { get; } = new("OTH");

    /// <summary>A printed combination or an origin that the publisher does not give.</summary>
    public static CountryCode Unspecified { get; } = new("UNS");

    /// <summary>Three capital letters.</summary>
    public string Value => _value ?? throw new InvalidOperationException("The default CountryCode names no country.");

    /// <summary>True for the three codes that stand for no single country.</summary>
    public bool IsAggregate => this == World || this == OtherCountries || this == Unspecified;

    /// <summary>True for three capital letters.</summary>
    public static bool IsValid(string? value) => value is { Length: 3 } && value.All(c => c is >= 'A' and <= 'Z');

    /// <summary>Ordinal order of the letters.</summary>
    public int CompareTo(CountryCode other) => string.CompareOrdinal(_value, other._value);

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator <(CountryCode left, CountryCode right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator >(CountryCode left, CountryCode right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator <=(CountryCode left, CountryCode right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the letters.</summary>
    public static bool operator >=(CountryCode left, CountryCode right) => left.CompareTo(right) >= 0;

    /// <summary>The three letters.</summary>
    public override string ToString() => _value ?? "(none)";
}
