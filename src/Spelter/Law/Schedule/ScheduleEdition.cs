using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>An edition of the Harmonized Tariff Schedule that is held, whole or some chapters of it.</summary>
/// <param name="Id">Name, such as 2025_rev_23.</param>
/// <param name="Day">Day on which it was published, or on which the copy was held where that day is not known.</param>
/// <param name="IsPublished">True where the day is that of publication.</param>
/// <param name="FirstChapter">First chapter held.</param>
/// <param name="LastChapter">Last chapter held.</param>
/// <param name="IsFollowed">True where the next edition held is the next one published, so that nothing lies between the two.</param>
public sealed record ScheduleEdition(string Id, LocalDate Day, bool IsPublished, int FirstChapter, int LastChapter, bool IsFollowed)
{
    /// <summary>True where the chapter of a code is held.</summary>
    public bool Holds(HtsCode code) => HoldsChapter(ScheduleLine.ChapterOf(code));

    /// <summary>True where a chapter is held.</summary>
    public bool HoldsChapter(int chapter) => FirstChapter <= chapter && chapter <= LastChapter;
}
