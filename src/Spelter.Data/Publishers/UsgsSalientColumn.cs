using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>What a column of a salient table means: one row of <c>catalog/usgs-salient-columns.csv</c>.</summary>
/// <param name="Series">Measure, mineral, stage, form and basis in the words of the edition of 2026; null where the column holds
/// nothing that Spelter measures, and the note says why.</param>
/// <param name="Unit">Unit of the values, which the name of the column may state wrongly.</param>
/// <param name="IsRounded">True where the release has lost the decimals: the value is known to half a unit.</param>
/// <param name="Note">Judgement on the column, empty where it is plain.</param>
internal sealed record UsgsSalientColumn(UsgsSeries? Series, Unit? Unit, bool IsRounded, string Note);
