using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>Change of one origin's share of the import value of the mapped lines of one stage within a six-digit code, between two
/// years. What of the code is not mapped to the mineral is no part of it.</summary>
/// <param name="Code">Six-digit code.</param>
/// <param name="Stage">Stage of the lines.</param>
/// <param name="Lines">Mapped ten-digit lines with imports in either year.</param>
/// <param name="Description">Texts of the lines.</param>
/// <param name="Origin">Country of origin.</param>
/// <param name="FromYear">Earlier year.</param>
/// <param name="FromShare">Share then, 0 to 1.</param>
/// <param name="ToYear">Later year.</param>
/// <param name="ToShare">Share now.</param>
/// <param name="ToValueUsd">Import value of the lines from all origins in the later year.</param>
/// <param name="Citation">Source of the later year.</param>
public sealed record OriginShift(
    HtsCode Code, Stage Stage, IReadOnlyList<HtsCode> Lines, string Description, CountryCode Origin,
    int FromYear, double FromShare, int ToYear, double ToShare, double ToValueUsd, Citation Citation)
{
    /// <summary>Tells a line that is no single mineral's.</summary>
    public const string BasketWords = "line of several minerals or goods";

    /// <summary>True where a line also holds other minerals or goods: the move may then be theirs alone.</summary>
    public bool IsBasket { get; init; }

    /// <summary>The label, with a word on a line that is no single mineral's.</summary>
    public string LabelInWords => IsBasket ? $"{Label} ({BasketWords})" : Label;

    /// <summary>What the shares are shares of: the line itself, or the number of lines within the six-digit code.</summary>
    public string Label => Lines.Count == 1 ? Lines[0].Printed : $"{Lines.Count} lines of {Code.Printed}";
}
