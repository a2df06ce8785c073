using System.Collections.Concurrent;
using System.Collections.Frozen;
using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The Harmonized Tariff Schedule of the United States as the editions held print it, or some chapters of it. A day is answered from
/// the edition in force; where that one is not held, only what the editions around it agree on is an answer.</summary>
public sealed class Schedule
{
    // Chapters 98 and 99 hold temporary law: the editions of 2025 added 185 lines there and changed 14 rates, and elsewhere mended four misprints.
    // So the last edition held says nothing of chapter 99 on a later day; the chapters of the nomenclature stand until an edition changes them.
    private const int LastStandingChapter = 97;

    private readonly FrozenDictionary<HtsCode, ScheduleLine[]> _lines;
    private readonly ILookup<HtsCode, ScheduleCodeChange> _changes;
    private readonly ConcurrentDictionary<string, PrintedRate> _rates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SpecialColumn> _special = new(StringComparer.Ordinal);

    /// <param name="editions">Editions held, in the order of their days.</param>
    /// <param name="lines">Lines; the runs of one code do not overlap.</param>
    /// <param name="changes">Changes of codes.</param>
    public Schedule(IReadOnlyList<ScheduleEdition> editions, IEnumerable<ScheduleLine> lines, IReadOnlyList<ScheduleCodeChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        Editions = editions;
        _lines = lines.GroupBy(l => l.Code).ToFrozenDictionary(g => g.Key, g => g.OrderBy(l => l.First).ToArray());
        _changes = changes.SelectMany(c => new[] { c.Old, c.New }.OfType<HtsCode>().Distinct().Select(code => (Code: code, Change: c))).ToLookup(c => c.Code, c => c.Change);
    }

    /// <summary>Editions held, in the order of their days.</summary>
    public IReadOnlyList<ScheduleEdition> Editions { get; }

    /// <summary>Every code that some edition shows.</summary>
    public IEnumerable<HtsCode> Codes => _lines.Keys;

    /// <summary>Runs of a code, in order; none where no edition has it.</summary>
    public IReadOnlyList<ScheduleLine> Runs(HtsCode code) => _lines.TryGetValue(code, out var runs) ? runs : [];

    /// <summary>Changes of codes that name a code.</summary>
    public IReadOnlyList<ScheduleCodeChange> Changes(HtsCode code) => [.. _changes[code]];

    /// <summary>What a rate column prints, as a rate.</summary>
    public PrintedRate Rate(string text) => _rates.GetOrAdd(text, RateColumn.Parse);

    /// <summary>What the special column prints, as rates by programme.</summary>
    public SpecialColumn Special(string text) => _special.GetOrAdd(text, SpecialColumn.Parse);

    /// <summary>The line of a code on a day, or why there is none.</summary>
    /// <param name="code">Code of 4 to 10 digits. One of eight digits finds the line of ten that ends in two zeros, where only that is printed.</param>
    /// <param name="day">Day of entry.</param>
    public ScheduleAnswer Line(HtsCode code, LocalDate day)
    {
        if (day < Editions[0].Day) return new BeforeFirstEdition(code, day, Editions[0]);
        var runs = _lines.GetValueOrDefault(code);
        if (runs is null && code.Length == 8) runs = _lines.GetValueOrDefault(new HtsCode(code.Digits + "00"));
        if (runs is null) return new LineNotFound(code, day, Nearest(code, day));
        var at = EditionOn(code, day);
        var edition = Editions[at];
        if (day == edition.Day || edition.IsFollowed)
            return Found(runs, at, code, day, ScheduleStanding.InEdition) is { } found ? found : new LineNotInForce(code, day, Spans(runs), Changes(runs[0].Code));
        var before = Found(runs, at, code, day, ScheduleStanding.LastHeld);
        var next = at + 1;
        while (next < Editions.Count && !Editions[next].Holds(code)) next++;
        if (next == Editions.Count)
        {
            return ScheduleLine.ChapterOf(code) > LastStandingChapter ? new UnknownBetweenEditions(code, day, edition, null, before, null, Changes(runs[0].Code))
                : before is not null ? before
                : new LineNotInForce(code, day, Spans(runs), Changes(runs[0].Code));
        }

        var after = Found(runs, next, code, day, ScheduleStanding.InEdition);
        if (before is null && after is null) return new LineNotInForce(code, day, Spans(runs), Changes(runs[0].Code));
        if (before is null || after is null || !before.Rates.PrintsAs(after.Rates) || before.Line.UnitText != after.Line.UnitText)
            return new UnknownBetweenEditions(code, day, edition, Editions[next], before, after, Changes(runs[0].Code));
        return before with { Standing = before.Chain.SequenceEqual(after.Chain) ? ScheduleStanding.EqualAcrossGap : ScheduleStanding.RatesEqualAcrossGap };
    }

    /// <summary>Place of the last edition up to a day that holds the chapter of a code.</summary>
    private int EditionOn(HtsCode code, LocalDate day)
    {
        var at = Editions.Count - 1;
        while (at > 0 && (Editions[at].Day > day || !Editions[at].Holds(code))) at--;
        return at;
    }

    /// <summary>The run of a code that an edition shows; null where it does not.</summary>
    internal ScheduleLine? At(HtsCode code, int edition) => _lines.TryGetValue(code, out var runs) ? At(runs, edition) : null;

    private static ScheduleLine? At(ScheduleLine[] runs, int edition) => Array.Find(runs, r => r.First <= edition && edition <= r.Last);

    private LineFound? Found(ScheduleLine[] runs, int edition, HtsCode code, LocalDate day, ScheduleStanding standing)
    {
        if (At(runs, edition) is not { } line) return null;
        List<ScheduleLine> chain = [line];
        while (chain[^1].Parent is { } parent && At(parent, edition) is { } above) chain.Add(above);
        var first = chain.Find(l => l.HasColumnOne);
        var second = chain.Find(l => l.Other.Length > 0);
        LineRates rates = new(Rate(first?.General ?? ""), Special(first?.Special ?? ""), Rate(second?.Other ?? ""), first?.Code, second?.Code);
        chain.Reverse();
        return new(code, day, chain, Editions[edition], standing, rates, Span(line, line));
    }

    // Runs that follow each other are one time in the schedule, however often the line was reworded.
    private List<ScheduleSpan> Spans(ScheduleLine[] runs)
    {
        List<ScheduleSpan> spans = [];
        var first = 0;
        for (var i = 1; i <= runs.Length; i++)
        {
            if (i < runs.Length && runs[i].First == runs[i - 1].Last + 1) continue;
            spans.Add(Span(runs[first], runs[i - 1]));
            first = i;
        }

        return spans;
    }

    private ScheduleSpan Span(ScheduleLine first, ScheduleLine last) =>
        new(Editions[first.First].Id, Editions[last.Last].Id, Editions[first.First].Day, Editions[last.Last].IsFollowed ? Editions[last.Last + 1].Day : null);

    private List<HtsCode> Nearest(HtsCode code, LocalDate day)
    {
        const int Count = 5;
        var at = EditionOn(code, day);
        return [.. _lines.Where(l => At(l.Value, at) is not null).Select(l => l.Key)
            .Select(c => (Code: c, Common: c.Digits.Zip(code.Digits).TakeWhile(p => p.First == p.Second).Count()))
            .OrderByDescending(c => c.Common).ThenBy(c => Distance(c.Code, code)).ThenBy(c => c.Code).Take(Count).Where(c => c.Common >= 2).Select(c => c.Code)];
    }

    private static long Distance(HtsCode a, HtsCode b) =>
        Math.Abs(long.Parse(a.Digits.PadRight(10, '0'), System.Globalization.CultureInfo.InvariantCulture) - long.Parse(b.Digits.PadRight(10, '0'), System.Globalization.CultureInfo.InvariantCulture));
}
