namespace Spelter.Data;

/// <summary>A line of a table. It becomes text only where a message needs it, not for every row that is read.</summary>
/// <param name="Table">Path below the data folder, or the file's name.</param>
/// <param name="Line">Line, from 1 for the header.</param>
internal readonly record struct Place(string Table, int Line)
{
    public static implicit operator string(Place place) => place.ToString();

    public override string ToString() => $"{Table}({Line})";
}
