using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>The line of a code on a day.</summary>
/// <param name="Code">Code asked for; that of the line is ten digits long where a line of eight digits is printed with two zeros only.</param>
/// <param name="Day">Day asked for.</param>
/// <param name="Chain">Lines from the heading of four digits down to the line itself, by indent.</param>
/// <param name="Edition">Edition that it is read from.</param>
/// <param name="Standing">On what the answer rests.</param>
/// <param name="Rates">Rates, those of lines above included.</param>
/// <param name="Shown">Days on which the line is known to print this.</param>
public sealed record LineFound(
    HtsCode Code, LocalDate Day, IReadOnlyList<ScheduleLine> Chain, ScheduleEdition Edition, ScheduleStanding Standing, LineRates Rates, ScheduleSpan Shown)
    : ScheduleAnswer(Code, Day)
{
    /// <summary>The line.</summary>
    public ScheduleLine Line => Chain[^1];

    /// <summary>Descriptions from the heading of four digits down to the line, those of headings without a code included.</summary>
    public IReadOnlyList<string> Path => [.. Chain.SelectMany(l => l.Headings.Append(l.Description))];

    /// <summary>Footnotes of the line and of those above it, which hold for it too.</summary>
    public IReadOnlyList<string> Footnotes => [.. Chain.SelectMany(l => l.Footnotes).Distinct()];

    /// <summary>Headings of chapter 99 that the footnotes refer to: a lead to other duties, neither complete nor a rate.</summary>
    public IReadOnlyList<HtsCode> Chapter99References => [.. Chain.SelectMany(l => l.Chapter99References).Distinct()];

    /// <summary>Edition and line, for citation.</summary>
    public string Citation => $"HTS {Edition.Id.Replace('_', ' ')}, {Line.Code.Printed}";
}
