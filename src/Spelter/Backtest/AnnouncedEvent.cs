using NodaTime;
using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>A past measure as it was announced: all that a prediction may know of it.</summary>
/// <param name="Id">Identity, such as E09.</param>
/// <param name="Name">Name.</param>
/// <param name="Announced">Day of the announcement.</param>
/// <param name="Effective">Day from which it held.</param>
/// <param name="Measure">The measure, with its onset in month zero.</param>
/// <param name="Caveats">What a reader must know before the score, in sentences.</param>
public sealed record AnnouncedEvent(string Id, string Name, LocalDate Announced, LocalDate Effective, DisruptionEvent Measure, IReadOnlyList<string> Caveats)
{
    /// <summary>Duration of a measure without an announced end: longer than any window looked at.</summary>
    public const int OpenEnded = 1200;

    private const int MiddleOfMonth = 15;

    /// <summary>Measures of the same kind of actor on the same minerals that stood before: they go on, and the months before hold their part of them.</summary>
    public IReadOnlyList<AnnouncedEvent> Earlier { get; init; } = [];

    /// <summary>True where the share and premium of leakage are the priors, drawn; false where the file of the event states them.</summary>
    public bool LeakageIsPrior { get; init; }

    /// <summary>True where the path of licences is the prior, drawn.</summary>
    public bool LicenceIsPrior { get; init; }

    /// <summary>Month zero: that of the effective day, or the next where more than half of it was over.</summary>
    public int FirstMonth => FirstMonthOf(Effective);

    /// <summary>First month of a measure that holds from a day.</summary>
    public static int FirstMonthOf(LocalDate effective) => MonthOf(effective) + (effective.Day > MiddleOfMonth ? 1 : 0);

    /// <summary>A month as a count of months, so that months can be added.</summary>
    public static int MonthOf(LocalDate day) => MonthOf(day.Year, day.Month);

    /// <inheritdoc cref="MonthOf(LocalDate)"/>
    public static int MonthOf(int year, int month) => (year * 12) + month - 1;

    /// <summary>The text of a count of months: "2025-04".</summary>
    public static string TextOf(int month) => $"{month / 12:0000}-{(month % 12) + 1:00}";
}
