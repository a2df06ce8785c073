using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>What a review of the mandate's rows needs besides the catalogue and the evidence of the day.</summary>
/// <param name="Rules">Judgements.</param>
/// <param name="Events">Evidence of distortion, of all days.</param>
/// <param name="Uses">End uses with their industries, of releases public on the day.</param>
/// <param name="Economy">Use of imports by industry; null where it was not public on the day.</param>
public sealed record MandateTables(MandateRules Rules, IReadOnlyList<DistortionEvent> Events, IReadOnlyList<EndUse> Uses, ImportUseTable? Economy);
