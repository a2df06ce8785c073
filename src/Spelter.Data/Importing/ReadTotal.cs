namespace Spelter.Data.Importing;

/// <summary>A sum over everything that an import read of a release, mapped or not, to be held against the total that is known
/// of it: what tells a whole file from a part of one.</summary>
/// <param name="Release">Release, as named in <c>sources.csv</c>.</param>
/// <param name="Part">Part of the release that is imported by itself, such as a year; empty where it comes as one.</param>
/// <param name="Quantity">What was added up: <see cref="Rows"/>, or a measure of the publisher.</param>
/// <param name="Value">The sum.</param>
public sealed record ReadTotal(string Release, string Part, string Quantity, long Value)
{
    /// <summary>Rows as the importer counts them; <see cref="IImporter.Reads"/> or its type says what a row is.</summary>
    public const string Rows = "rows";

    /// <summary>General imports at customs value, in US dollars.</summary>
    public const string GeneralImports = "general imports, US dollars";

    /// <summary>Name of the sum in a sentence.</summary>
    public string Name => $"{Release}{(Part.Length == 0 ? "" : $", {Part}")}: {Quantity}";
}
