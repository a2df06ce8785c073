using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using Period = Spelter.Evidence.Period;

namespace Spelter.Tests;

/// <summary>A release with one invented mineral, and its definition: net imports over production plus net imports.</summary>
internal sealed class RelianceCells
{
    public static readonly Source Release = new("survey-1", "A survey", "Summaries", new LocalDate(2026, 2, 1), "printed", "public domain", "", "");
    private static readonly MineralId Mineral = new("knownium");
    private readonly List<Observation> _cells = [];

    public static RelianceDefinition Definition { get; } = new(
        Release.Id, Mineral, "", null, null, RelianceRoute.Terms, true, null, "apparent consumption", "Defined as imports – exports.", false, "",
        [Term(1, Measure.Imports), Term(-1, Measure.Exports)], [Term(1, Measure.Production)], [Term(1, Measure.ApparentConsumption)]);

    /// <summary>The same with a change of stocks, read through the consumption.</summary>
    public static RelianceDefinition WithStocks { get; } = Definition with
    {
        Route = RelianceRoute.Complement,
        NetImports = [.. Definition.NetImports, Term(1, Measure.StockYearEnd) with { YearShift = -1 }, Term(-1, Measure.StockYearEnd)],
    };

    public static RelianceTerm Term(int sign, Measure measure) => new(sign, measure, "", 0, null, "");

    /// <summary>A cell: a figure, "W", "NA", "—", a bound such as "&lt;10", or "E".</summary>
    public RelianceCells With(Measure measure, string printed, int year = 2024, string note = "")
    {
        var bound = printed[0] is '<' or '>' ? double.Parse(printed[1..], System.Globalization.CultureInfo.InvariantCulture) : 0;
        var (value, status) = printed switch
        {
            "W" => (Interval.NonNegative, ObservationStatus.Withheld),
            "NA" => (Interval.NonNegative, ObservationStatus.NotAvailable),
            "—" => (Interval.Zero, ObservationStatus.Zero),
            "E" => (Interval.Zero, ObservationStatus.NetExporter),
            ['<', ..] => (new Interval(0, bound), ObservationStatus.Bounded),
            ['>', ..] => (new Interval(bound, measure == Measure.NetImportReliance ? 100 : double.PositiveInfinity), ObservationStatus.Bounded),
            _ => (Interval.Exactly(double.Parse(printed, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture)),
                note.StartsWith("Estimated", StringComparison.Ordinal) ? ObservationStatus.Estimated : ObservationStatus.Reported),
        };
        _cells.Add(new(measure, Mineral, null, "", CountryCode.UnitedStates, null, Period.Year(year), value,
            Unit.Find(measure == Measure.NetImportReliance ? "percent" : "t")!, "", status, printed, Release, $"{measure} | {year}", note));
        return this;
    }

    /// <summary>The published reliance of 2024, recomputed.</summary>
    public Recomputation Recompute(RelianceDefinition? definition = null)
    {
        var evidence = new EvidenceBase(new LocalDate(2026, 11, 24), _cells, [], []);
        var figures = PublishedReliance.Of(evidence, Mineral, []);
        return new RelianceRecomputation(definition is null ? [] : [definition]).Beside(evidence, figures).Single().Recomputation!;
    }
}
