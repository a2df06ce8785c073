namespace Spelter.Catalog;

/// <summary>One row of Spelter's own map from a ten-digit tariff line to a mineral, stage and form. No official annex of
/// processed critical minerals exists: every mapping is the project's own and carries its reviewer's note.</summary>
/// <param name="Code">Ten-digit HTS code.</param>
/// <param name="Mineral">Mineral of the row; a basket line has one row per mineral.</param>
/// <param name="Stage">Stage of the goods.</param>
/// <param name="Form">Form of the goods.</param>
/// <param name="Description">Heading text of the line, as the schedule prints it, from heading to line.</param>
/// <param name="Unit">Statistical unit of quantity as the schedule prints it.</param>
/// <param name="ContentFactor">Tonnes contained per tonne of goods; null where unknown.</param>
/// <param name="Allocation">Share of the line's value that belongs to the mineral: [1, 1] for an exclusive line, an
/// interval for a basket.</param>
/// <param name="AllocationBasis">Why this share.</param>
/// <param name="Confidence">high, medium or low.</param>
/// <param name="Note">Reviewer's note.</param>
public sealed record TariffLine(
    HtsCode Code,
    MineralId Mineral,
    Stage Stage,
    string Form,
    string Description,
    string Unit,
    Interval? ContentFactor,
    Interval Allocation,
    string AllocationBasis,
    string Confidence,
    string Note);
