using Spelter.Catalog;

namespace Spelter.Agreements;

/// <summary>Who is party to an agreement or says something of it: a country, the European Union, or the press where no government speaks.</summary>
/// <param name="Code">Alpha-3 code, <c>EU</c> or <c>press</c>.</param>
public readonly record struct Party(string Code)
{
    /// <summary>The group of <c>data/catalog/memberships.csv</c> whose members the Union speaks for.</summary>
    public const string UnionGroup = "eu";

    /// <summary>The European Union.</summary>
    public static Party Union { get; } = new("EU");

    /// <summary>Reports of the press, which no government has confirmed.</summary>
    public static Party Press { get; } = new("press");

    /// <summary>The United States.</summary>
    public static Party UnitedStates { get; } = new(CountryCode.UnitedStates.Value);

    /// <summary>The country; null for the Union and the press.</summary>
    public CountryCode? Country => CountryCode.IsValid(Code) ? new CountryCode(Code) : null;

    /// <summary>How it is printed.</summary>
    public string NameIn(CatalogTables catalog) => Country is { } country ? catalog.NameOf(country) : this == Union ? "European Union" : "Press reports";

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
