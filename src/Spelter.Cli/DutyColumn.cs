using Spelter.Data;
using Spelter.Law;

namespace Spelter.Cli;

/// <summary>Which of the schedule's own columns an entry pays.</summary>
internal static class DutyColumn
{
    /// <summary>Column 2 for its countries; the special column where a programme is claimed; else column 1 general.</summary>
    /// <exception cref="InputException">The line does not name the programme that is claimed.</exception>
    public static ColumnDuty Of(ScheduleAnswer answer, bool isColumnTwo, string? preference)
    {
        if (answer is not LineFound found)
            return new(null, isColumnTwo ? "column 2" : "column 1 general", "editions around the day differ", "HTS, edition of the day not held");
        if (isColumnTwo)
        {
            if (preference is not null) throw InputException.At("--preference", "products of a country of column 2 claim no preference.", "Leave it out.");
            return new(found.Rates.Other.Rate, "column 2", found.Rates.Other.Text, found.Citation);
        }

        if (preference is null) return new(found.Rates.General.Rate, "column 1 general", found.Rates.General.Text, found.Citation);
        var rate = found.Rates.Special.For(preference)
            ?? throw InputException.At("--preference", $"the line has no rate for \"{preference}\".", found.Rates.Special.Programmes.Any() ? $"It names {string.Join(", ", found.Rates.Special.Programmes)}." : "It names no programme.");
        return new(rate.Rate, $"column 1 special ({preference})", rate.Text, found.Citation);
    }
}
