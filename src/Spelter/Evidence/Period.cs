using System.Globalization;

namespace Spelter.Evidence;

/// <summary>A calendar year, an inclusive range of years, or a month. Text forms: <c>2025</c>, <c>2021/2024</c>,
/// <c>2026-05</c>. Ordered by last year, then month, then first year.</summary>
public readonly record struct Period : IComparable<Period>
{
    private Period(int firstYear, int lastYear, int month)
    {
        if (firstYear is < 1900 or > 2200 || lastYear < firstYear || lastYear > 2200 || month is < 0 or > 12)
            throw new ArgumentException($"Years {firstYear} to {lastYear}, month {month}, are not a period.", nameof(firstYear));
        (FirstYear, LastYear, Month) = (firstYear, lastYear, month);
    }

    /// <summary>First year.</summary>
    public int FirstYear { get; }

    /// <summary>Last year, inclusive.</summary>
    public int LastYear { get; }

    /// <summary>1 to 12, or 0 where the period is whole years.</summary>
    public int Month { get; }

    /// <summary>A calendar year.</summary>
    public static Period Year(int year) => new(year, year, 0);

    /// <summary>Years from first to last, both included.</summary>
    public static Period Years(int first, int last) => new(first, last, 0);

    /// <summary>A month, 1 to 12, of a year.</summary>
    public static Period OfMonth(int year, int month) =>
        month is >= 1 and <= 12 ? new(year, year, month) : throw new ArgumentException($"{month} is not a month.", nameof(month));

    /// <summary>Reads one of the text forms; false where it is none.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is null) return false;
        if (text.Length == 4 && TryYear(text, out var year)) { period = Year(year); return true; }
        if (text.Length == 9 && text[4] == '/' && TryYear(text[..4], out var first) && TryYear(text[5..], out var last) && first <= last)
        { period = Years(first, last); return true; }
        if (text.Length == 7 && text[4] == '-' && TryYear(text[..4], out year)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        { period = OfMonth(year, month); return true; }
        return false;
    }

    /// <summary>Order by last year, then month, then first year.</summary>
    public int CompareTo(Period other) => (LastYear, Month, FirstYear).CompareTo((other.LastYear, other.Month, other.FirstYear));

    /// <summary>Order by last year, then month, then first year.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Order by last year, then month, then first year.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Order by last year, then month, then first year.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Order by last year, then month, then first year.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>The text form.</summary>
    public override string ToString() => Month != 0
        ? string.Create(CultureInfo.InvariantCulture, $"{LastYear:0000}-{Month:00}")
        : FirstYear == LastYear ? LastYear.ToString("0000", CultureInfo.InvariantCulture) : $"{FirstYear}/{LastYear}";

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2200;
}
