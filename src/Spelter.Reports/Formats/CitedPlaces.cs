namespace Spelter.Reports.Formats;

/// <summary>Numbers the places within each source in the order in which they are first cited.</summary>
internal sealed class CitedPlaces
{
    private readonly Dictionary<(int Source, string Place), int> _numbers = [];
    private readonly Dictionary<int, List<string>> _places = [];

    /// <summary>Number of a place within its source, from 1.</summary>
    public int NumberOf(int source, string place)
    {
        if (_numbers.TryGetValue((source, place), out var number)) return number;
        if (!_places.TryGetValue(source, out var places)) _places[source] = places = [];
        places.Add(place);
        return _numbers[(source, place)] = places.Count;
    }

    /// <summary>Places of a source in the order of their numbers.</summary>
    public IReadOnlyList<string> Of(int source) => _places.GetValueOrDefault(source) ?? [];
}
