using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Evidence;
using Period = Spelter.Evidence.Period;

namespace Spelter.Data.Shipped;

/// <summary>Reads <c>data/observations/{source}.csv</c>: what was known on a day.</summary>
public static class ObservationReader
{
    private const string Folder = "observations";

    /// <summary>Observations of the releases public on a day, release by release in the order of <c>sources.csv</c>, read as
    /// <c>corrections.yaml</c> says.</summary>
    /// <param name="dataFolder">Data folder.</param>
    /// <param name="asOf">A release published later is not seen.</param>
    /// <param name="minerals">Minerals and groups to keep, by their own identity; null for all.</param>
    /// <exception cref="InputException">A table belongs to no release, misses a column, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<Observation> Read(string dataFolder, LocalDate asOf, IReadOnlyCollection<MineralId>? minerals = null)
    {
        var sources = SourceReader.Read(dataFolder);
        var folder = Path.Combine(dataFolder, Folder);
        RefuseTablesWithoutSource(folder, sources);
        // A table for each processor at a time; each has a parser of its own and nothing shared.
        var corrections = Task.Run(() => CorrectionReader.Read(dataFolder).ToLookup(c => c.Source, StringComparer.Ordinal));
        var tables = sources.Where(s => s.Published <= asOf && File.Exists(PathOf(s)))
            .Select(source => Task.Run(() => new Parser(minerals).Read(PathOf(source), source)))
            .ToList();
        AllTasks.Wait([.. tables, corrections]);
        return [.. tables.SelectMany(table => table.Result).Select(o => Corrections.Apply(o, corrections.Result[o.Source.Id]))];

        string PathOf(Source source) => Path.Combine(folder, source.Id + ".csv");
    }

    // Such a table would never be read, and nobody would miss it.
    private static void RefuseTablesWithoutSource(string folder, IReadOnlyList<Source> sources)
    {
        if (!Directory.Exists(folder)) return;
        var known = sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv"))
        {
            if (!known.Contains(Path.GetFileNameWithoutExtension(path)))
                throw InputException.At($"{Folder}/{Path.GetFileName(path)}", "sources.csv has no release of this name.", "Add the release, with the day on which it was public.");
        }
    }

    private sealed class Parser(IReadOnlyCollection<MineralId>? minerals)
    {
        private readonly HashSet<MineralId>? _wanted = minerals?.ToHashSet();
        private readonly SpanCache<MineralId> _minerals = new(t => new MineralId(t));
        private readonly SpanCache<Measure> _measures = new(t => Cell.Member<Measure>(t));
        private readonly SpanCache<Stage?> _stages = new(t => t.Length == 0 ? null : Cell.Member<Stage>(t));
        private readonly SpanCache<ObservationStatus> _statuses = new(t => Cell.Member<ObservationStatus>(t));
        private readonly SpanCache<CountryCode?> _countries = new(t => t.Length == 0 ? null : new CountryCode(t));
        private readonly SpanCache<Period> _periods = new(t => Period.TryParse(t, out var period) ? period : throw new FormatException($"\"{t}\" is not a period"));
        private readonly SpanCache<Unit> _units = new(t => Unit.Find(t) ?? throw new FormatException($"\"{t}\" is not a unit"));
        private readonly SpanCache<string> _texts = new(t => t);

        public List<Observation> Read(string path, Source source)
        {
            List<Observation> observations = [];
            var where = $"{Folder}/{source.Id}.csv";
            using var text = TableText.Open(path, where);
            using var table = new TableReader(text, where);
            RequireColumns(table, where);
            while (table.Next())
            {
                try
                {
                    var mineral = _minerals[table.Cell(1)];
                    if (_wanted is null || _wanted.Contains(mineral)) observations.Add(Observation(table, mineral, source));
                }
                catch (Exception fault) when (fault is FormatException or ArgumentException)
                {
                    throw InputException.At(table.Where, Cell.Sentence(fault), $"The columns are {string.Join(", ", ObservationRow.Columns)}.");
                }
            }

            return observations;
        }

        private Observation Observation(TableReader table, MineralId mineral, Source source)
        {
            var high = table.Cell(8);
            return new Observation(
                _measures[table.Cell(0)], mineral, _stages[table.Cell(2)], _texts[table.Cell(3)],
                _countries[table.Cell(4)] ?? throw new FormatException("the country is empty"), _countries[table.Cell(5)],
                _periods[table.Cell(6)],
                new Interval(Cell.Number(table.Cell(7)), high.IsEmpty ? double.PositiveInfinity : Cell.Number(high)),
                _units[table.Cell(9)], _texts[table.Cell(10)], _statuses[table.Cell(11)],
                _texts[table.Cell(12)], source, table.Text(13), _texts[table.Cell(14)]);
        }

        private static void RequireColumns(TableReader table, string where)
        {
            for (var i = 0; i < ObservationRow.Columns.Count; i++)
            {
                if (i >= table.Columns.Count || table.Columns[i] != ObservationRow.Columns[i])
                    throw InputException.At($"{where}(1)", $"column {i + 1} is not \"{ObservationRow.Columns[i]}\".", $"The columns are {string.Join(", ", ObservationRow.Columns)}.");
            }
        }
    }
}
