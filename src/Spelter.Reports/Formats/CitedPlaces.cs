using Spelter.Reports.Documents;

namespace Spelter.Reports.Formats;

/// <summary>Numbers the places within each source in the order in which they are first cited.</summary>
internal sealed class CitedPlaces
{
    private readonly Dictionary<(int Source, Place Place), int> _numbers = [];
    private readonly Dictionary<int, List<Place>> _places = [];

    /// <summary>Number of a place within its source, from 1.</summary>
    public int NumberOf(int source, Place place)
    {
        if (_numbers.TryGetValue((source, place), out var number)) return number;
        if (!_places.TryGetValue(source, out var places)) _places[source] = places = [];
        places.Add(place);
        return _numbers[(source, place)] = places.Count;
    }

    /// <summary>What stands at a figure on paper: "4.12" for the twelfth place of the fourth source, "4" where no place is told.</summary>
    public string Mark(int source, Place? place) => place is null ? $"{source}" : $"{source}.{NumberOf(source, place)}";

    /// <summary>Places of a source in the order of their numbers.</summary>
    public IReadOnlyList<Place> Of(int source) => _places.GetValueOrDefault(source) ?? [];

    /// <summary>Places of a source with their numbers, those that share table and making together, so that both are told once.</summary>
    public IEnumerable<IGrouping<string, (int Number, Place Place)>> Shared(int source) =>
        Of(source).Select((place, i) => (Number: i + 1, Place: place)).GroupBy(p => Place.Joined(p.Place.Shared, p.Place.Making), StringComparer.Ordinal);
}
