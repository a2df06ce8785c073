using NodaTime;
using NodaTime.Text;
using Period = Spelter.Evidence.Period;

namespace Spelter.Agreements;

/// <summary>When something happened, as precisely as it is on record: a day, some days, a month or a year. Text forms: <c>2026-04-24</c>,
/// <c>2025-10-27/2025-10-28</c> (both days included), <c>2025-12</c>, <c>2025</c>. What counts is <see cref="Last"/>: only then is it certain
/// to have happened.</summary>
/// <param name="First">First day on which it can have been.</param>
/// <param name="Last">Last day on which it can have been, inclusive.</param>
/// <param name="Text">The text form.</param>
public readonly record struct AgreementDate(LocalDate First, LocalDate Last, string Text)
{
    /// <summary>A day.</summary>
    public static AgreementDate On(LocalDate day) => new(day, day, LocalDatePattern.Iso.Format(day));

    /// <summary>True where it is known to the day.</summary>
    public bool IsADay => First == Last;

    /// <summary>Reads one of the text forms; false where it is none, or ends before it starts.</summary>
    public static bool TryParse(string? text, out AgreementDate date)
    {
        date = default;
        if (text is null) return false;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            date = On(day);
            return true;
        }

        if (text.Split('/') is [var from, var to] && LocalDatePattern.Iso.Parse(from).TryGetValue(default, out var first) && LocalDatePattern.Iso.Parse(to).TryGetValue(default, out var last))
        {
            date = new(first, last, text);
            return first < last;
        }

        if (!Period.TryParse(text, out var period) || period.FirstYear != period.LastYear) return false;
        var start = new LocalDate(period.LastYear, period.Month == 0 ? 1 : period.Month, 1);
        date = new(start, (period.Month == 0 ? start.PlusYears(1) : start.PlusMonths(1)).PlusDays(-1), text);
        return true;
    }

    /// <summary>The text form.</summary>
    public override string ToString() => Text;
}
