using System.Globalization;
using NodaTime;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Whether each correction still meets what it corrects.</summary>
public static class CorrectionCheck
{
    private const string File = "corrections.yaml";

    /// <summary>Places in the shipped tables that each correction holds for, with the text printed there.</summary>
    /// <exception cref="InputException">A table or the list of corrections cannot be read.</exception>
    public static IReadOnlyList<(Correction Correction, IReadOnlyList<(string Locator, string Raw)> Places)> Places(string dataFolder)
    {
        var places = ObservationReader.Read(dataFolder, LocalDate.MaxIsoValue)
            .Where(o => o.Correction is not null).Select(o => (Correction: o.Correction!, o.Locator, o.Raw))
            .Concat(MonthlyImportReader.Read(dataFolder, LocalDate.MaxIsoValue)
                .Where(m => m.Correction is not null).Select(m => (m.Correction!, m.QuantityLocator, m.PrintedKilograms.ToString(CultureInfo.InvariantCulture))))
            .ToLookup(p => p.Item1, p => (p.Item2, p.Item3));
        return [.. CorrectionReader.Read(dataFolder).Select(c => (c, (IReadOnlyList<(string, string)>)[.. places[c]]))];
    }

    /// <summary>Corrections whose release is unknown, that meet nothing, or whose original is not what is printed there.</summary>
    public static IReadOnlyList<Problem> Problems(string dataFolder)
    {
        try
        {
            var sources = SourceReader.Read(dataFolder).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
            return [.. Places(dataFolder).SelectMany(p => Problems(p.Correction, p.Places, sources))];
        }
        catch (InputException fault)
        {
            return [fault.Problem];
        }
    }

    private static IEnumerable<Problem> Problems(Correction correction, IReadOnlyList<(string Locator, string Raw)> places, HashSet<string> sources)
    {
        var name = $"the correction of {correction.Source}, \"{correction.Locator}\",";
        if (!sources.Contains(correction.Source))
            yield return new Problem(File, $"{name} names a release that sources.csv does not have.", "Add its row to sources.csv.");
        if (correction.IsShipped && places.Count == 0)
            yield return new Problem(File, $"{name} meets no row of the tables.", "Write the locator of the row, or \"shipped: false\" where the rows are not shipped.");
        // A correction of a single place names the text that stands there; one of many places describes it.
        if (places.Count == 1 && places[0].Raw != correction.Original)
            yield return new Problem(File, $"{name} is of \"{correction.Original}\", but \"{places[0].Raw}\" is printed there.", "See whether the release was corrected, and remove or renew the entry.");
        if (!correction.IsShipped && places.Count > 0)
            yield return new Problem(File, $"{name} says that its rows are not shipped, but {places.Count} are.", "Remove \"shipped: false\".");
    }
}
