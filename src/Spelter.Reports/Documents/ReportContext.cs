using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

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

    public string Name(MineralId mineral) => names.Mineral(mineral);

    public string Name(IEnumerable<MineralId> minerals) => string.Join(", ", minerals.Select(names.Mineral));

    /// <summary>Names a type of risk.</summary>
    public string RiskType(string type) => Report.Overall.Rules.LabelOf(type);

    /// <summary>Tells the figure of a group that stands in for one of its members.</summary>
    public string Inherited(MineralAssessment mineral, MineralId of) => of == mineral.Mineral.Id ? "" : $" (figure of the group {Name(of)})";

    /// <summary>A computed figure with its citation.</summary>
    public Cell Figure(Interval value, Citation? citation, bool estimated = false, string suffix = "") =>
        Cited(Figures.Bounds(value, Figures.Rounded) + suffix, value, citation, estimated, "");

    /// <summary>A share of 0 to 1, printed in percent.</summary>
    public Cell Percent(Interval share, Citation? citation, bool estimated = false) => Figure(share * 100, citation, estimated, " %");

    /// <summary>A share of the whole; where another country's output is withheld, with the share of what is published beside it.</summary>
    public Cell Percent(Interval ofWhole, Interval? ofPublished, Citation? citation, bool estimated = false) =>
        Beside(Percent(ofWhole, citation, estimated), ofWhole == (ofPublished ?? ofWhole) ? null : Figures.Bounds(ofPublished!.Value * 100, Figures.Rounded) + " %");

    /// <summary>The Herfindahl–Hirschman index of the whole, with that of what is published beside it where they differ.</summary>
    public Cell Hhi(StageConcentration stage) => Beside(
        Figure(stage.Concentration.HhiWithWithheld, stage.Citation, stage.Estimated),
        stage.Concentration.HasWithheld ? Figures.Bounds(stage.Concentration.Hhi, Figures.Rounded) : null);

    private static Cell Beside(Cell figure, string? published) => published is null
        ? figure
        : figure with { Text = $"{figure.Text} ({published} {ShareWords.OfPublished})", Mark = Mark.Bounds };

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
            return new(words, status == ObservationStatus.NetExporter ? Mark.None : Mark.Missing, NumberOf(citation.Source), Printed("", raw, words), Place.Of(citation), Numeric: true);
        var (text, estimated) = (Figures.Bounds(value, Figures.AsPublished), status == ObservationStatus.Estimated);
        return Cited(text + suffix, value, citation, estimated, Printed(estimated || status == ObservationStatus.Reported ? "" : words, raw, text));
    }

    /// <summary>Words that rest on a source.</summary>
    public Cell Said(string text, Citation citation) => new(text, Source: NumberOf(citation.Source), Place: Place.Of(citation));

    public static Cell Missing(string text = "unknown") => new(text, Mark.Missing);

    private Cell Cited(string text, Interval value, Citation? citation, bool estimated, string status)
    {
        var mark = estimated ? Mark.Estimate : value.IsExact ? Mark.None : Mark.Bounds;
        var corrected = citation?.Correction is null ? "" : " (corrected)";
        return new(
            (estimated ? $"est. {text}" : text) + corrected, mark,
            citation is null ? null : NumberOf(citation.Source), status, citation is null ? null : Place.Of(citation), Numeric: true);
    }

    // What a publisher printed is told where it differs from what stands in the cell by more than commas between thousands.
    private static string Printed(string status, string raw, string text) =>
        raw.Length == 0 || Digits(raw) == Digits(text) ? status : Place.Joined(status, $"printed \"{raw}\"");

    private static string Digits(string text) => text.Replace(",", "", StringComparison.Ordinal).Trim();

    private int NumberOf(Source source)
    {
        var index = _sources.IndexOf(source);
        if (index >= 0) return index + 1;
        _sources.Add(source);
        return _sources.Count;
    }
}
