using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Indicators of circumvention of a measure (row 10 of the mandate). They say where to look; a monitoring rule belongs to
/// a measure.</summary>
public sealed record Circumvention(IReadOnlyList<OriginSubstitution> Substitutions, IReadOnlyList<EvasionRoute> Routes)
{
    /// <summary>No indicator.</summary>
    public static Circumvention None { get; } = new([], []);

    /// <summary>Indicators of a mineral.</summary>
    /// <param name="mineral">The mineral.</param>
    /// <param name="lines">Its lines and those of its groups.</param>
    /// <param name="imports">Imports by line.</param>
    /// <param name="covered">Covered nations.</param>
    /// <param name="rules">Thresholds.</param>
    public static Circumvention Of(
        MineralAssessment mineral, IReadOnlyList<MineralLine> lines, ILookup<HtsCode, LineImport> imports, IReadOnlySet<CountryCode> covered, MandateRules rules)
    {
        var all = lines.SelectMany(l => imports[l.Line.Code].Select(i => (Line: l, Import: i))).ToList();
        if (all.Count == 0) return new(OriginSubstitution.Of(mineral, covered, rules), []);
        var year = all.Max(x => x.Import.Year);
        var latest = all.Where(x => x.Import.Year == year).ToList();
        int Lines(List<(MineralLine Line, LineImport Import)> rows) => rows.Select(x => x.Import.Code).Distinct().Count();
        int Pairs(List<(MineralLine Line, LineImport Import)> rows) => rows.Select(x => x.Import).Distinct(ReferenceEqualityComparer.Instance).Count();
        var (allLines, allPairs) = (Lines(latest), Pairs(latest));
        EvasionRoute Route(string kind, string method, Func<MineralLine, LineImport, bool> on, bool byPair)
        {
            var found = latest.Where(x => on(x.Line, x.Import)).ToList();
            return new(kind, byPair ? Pairs(found) : Lines(found), byPair ? allPairs : allLines, found.Aggregate(Interval.Zero, (sum, x) => sum + (x.Line.Allocation * x.Import.GeneralUsd)),
                new Citation(latest[0].Import.Source, $"general imports {year}", method));
        }

        return new(OriginSubstitution.Of(mineral, covered, rules), [
            Route("scrap", "lines of waste and scrap", (l, _) => l.Line.Stage == Stage.Scrap, byPair: false),
            Route("derivative", "lines of fabricated goods", (l, _) => l.Line.Stage == Stage.Fabricated, byPair: false),
            Route("basket", "lines that hold other goods too", (l, _) => !l.Line.Allocation.IsExact, byPair: false),
            Route("low-value", "pairs of line and origin below the threshold", (_, i) => i.GeneralUsd < rules[MandateRules.LowValue], byPair: true),
        ]);
    }
}
