using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>What differs between two editions of the schedule, in the chapters that both hold.</summary>
/// <param name="Before">Earlier edition.</param>
/// <param name="After">Later edition.</param>
/// <param name="NotCompared">Chapters that only one of the two holds.</param>
/// <param name="Changes">Lines that differ, by code.</param>
public sealed record ScheduleDifference(ScheduleEdition Before, ScheduleEdition After, IReadOnlyList<int> NotCompared, IReadOnlyList<LineChange> Changes)
{
    /// <summary>Compares two editions, line by line and column by column, by what each line prints itself.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="before">Place of the earlier edition.</param>
    /// <param name="after">Place of the later edition.</param>
    /// <param name="chapter">The only chapter to compare; null for all.</param>
    public static ScheduleDifference Of(Schedule schedule, int before, int after, int? chapter = null)
    {
        var (first, second) = (schedule.Editions[before], schedule.Editions[after]);
        var lone = Enumerable.Range(1, 99).Where(c => (chapter is null || c == chapter) && first.HoldsChapter(c) != second.HoldsChapter(c)).ToList();
        List<LineChange> changes = [];
        foreach (var code in schedule.Codes.Order())
        {
            var number = ScheduleLine.ChapterOf(code);
            if ((chapter is { } only && number != only) || !first.HoldsChapter(number) || !second.HoldsChapter(number)) continue;
            var (old, now) = (schedule.At(code, before), schedule.At(code, after));
            if (ReferenceEquals(old, now)) continue;
            var columns = old is null || now is null ? [] : Columns(old, now);
            if (old is null || now is null || columns.Count > 0) changes.Add(new(code, old, now, columns));
        }

        return new(first, second, lone, changes);
    }

    private static List<string> Columns(ScheduleLine old, ScheduleLine now)
    {
        (string Name, string Old, string Now)[] columns =
        [
            ("general", old.General, now.General), ("special", old.Special, now.Special), ("other", old.Other, now.Other), ("additional", old.Additional, now.Additional),
            ("units", old.UnitText, now.UnitText), ("footnotes", old.FootnoteText, now.FootnoteText), ("description", old.Description, now.Description),
            ("place", Place(old), Place(now)),
        ];
        return [.. columns.Where(c => c.Old != c.Now).Select(c => c.Name)];
    }

    private static string Place(ScheduleLine line) => $"{line.Parent}/{line.Indent}/{string.Join('/', line.Headings)}";
}
