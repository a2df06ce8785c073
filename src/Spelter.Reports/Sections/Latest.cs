using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Reports.Sections;

/// <summary>The newest of each series, by the rules of the assessor.</summary>
internal static class Latest
{
    /// <summary>Published reliance of the newest year that says anything.</summary>
    public static IReadOnlyList<RelianceFigure> Reliance(MineralAssessment mineral) => PublishedReliance.Newest(mineral.Reliance);

    /// <summary>Imports of the newest year.</summary>
    public static IReadOnlyList<ImportValue> Imports(MineralAssessment mineral) =>
        mineral.Imports.Count == 0 ? [] : [.. mineral.Imports.Where(i => i.Year == mineral.Imports.Max(x => x.Year))];

    /// <summary>The last few periods of each series.</summary>
    public static IEnumerable<Observation> Periods(IEnumerable<Observation> observations, int count) => observations
        .GroupBy(o => (o.Measure, o.Stage, o.Form, o.Unit.Id, o.Source.Publisher))
        .SelectMany(g => g.OrderByDescending(o => o.Period).Take(count));
}
