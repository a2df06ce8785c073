using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reports.Documents;

/// <summary>What the sections share: the report, the names, and the numbering of the sources.</summary>
internal sealed class ReportContext(AssessmentReport report, ReportNames names)
{
    private readonly List<Source> _sources = [.. report.Sources];

    public AssessmentReport Report { get; } = report;

    public IReadOnlySet<CountryCode> CoveredNations => names.CoveredNations;

    /// <summary>The report's sources and any that only a section cites.</summary>
    public IReadOnlyList<Source> Sources => _sources;

    public string Name(CountryCode country) => names.Country(country);

    /// <summary>A computed figure with its citation.</summary>
    public Cell Figure(Interval value, Citation? citation, bool estimated = false, string suffix = "") =>
        Cited(Figures.Bounds(value, Figures.Rounded) + suffix, value, citation, estimated, estimated ? "estimated" : "");

    /// <summary>A share of 0 to 1, printed in percent.</summary>
    public Cell Percent(Interval share, Citation? citation, bool estimated = false) => Figure(share * 100, citation, estimated, " %");

    /// <summary>An observation in the unit in which it was printed.</summary>
    public Cell Figure(Observation observation)
    {
        var citation = Citation.Of(observation);
        return Published(observation.Value, observation.Status, observation.Raw, citation);
    }

    /// <summary>A figure as a publisher printed it.</summary>
    public Cell Published(Interval value, ObservationStatus status, string raw, Citation citation, string suffix = "")
    {
        var words = StatusWords.Of(status);
        if (status is ObservationStatus.Withheld or ObservationStatus.NotAvailable or ObservationStatus.NetExporter)
            return new(words, status == ObservationStatus.NetExporter ? Mark.None : Mark.Missing, NumberOf(citation.Source), NoteOf(citation, words), PlaceOf(citation), Numeric: true);
        var printed = raw.Length == 0 ? words : $"{words}, printed \"{raw}\"";
        return Cited(Figures.Bounds(value, Figures.AsPublished) + suffix, value, citation, status == ObservationStatus.Estimated, printed);
    }

    /// <summary>Words that rest on a source.</summary>
    public Cell Said(string text, Citation citation) => new(text, Source: NumberOf(citation.Source), Note: NoteOf(citation, ""), Place: PlaceOf(citation));

    public static Cell Missing(string text = "unknown") => new(text, Mark.Missing);

    private Cell Cited(string text, Interval value, Citation? citation, bool estimated, string status)
    {
        var mark = estimated ? Mark.Estimate : value.IsExact ? Mark.None : Mark.Bounds;
        var corrected = citation?.Correction is null ? "" : " (corrected)";
        return new(
            (estimated ? $"est. {text}" : text) + corrected, mark,
            citation is null ? null : NumberOf(citation.Source),
            citation is null ? "" : NoteOf(citation, status.Length > 0 ? status : value.IsExact ? "" : "bounds"),
            citation is null ? "" : PlaceOf(citation), Numeric: true);
    }

    private static string NoteOf(Citation citation, string status) =>
        Joined(citation.Source.Id, status, $"vintage {citation.Source.Published:uuuu-MM-dd}");

    private static string PlaceOf(Citation citation) => Joined(citation.Locator, citation.Method, citation.Correction?.Mark ?? "");

    private static string Joined(params IEnumerable<string> parts) => string.Join("; ", parts.Where(part => part.Length > 0));

    private int NumberOf(Source source)
    {
        var index = _sources.IndexOf(source);
        if (index >= 0) return index + 1;
        _sources.Add(source);
        return _sources.Count;
    }
}
