namespace Spelter.Evidence;

/// <summary>An industry or commodity of the 2017 detail input–output table.</summary>
/// <param name="Code">Code of the table.</param>
/// <param name="Name">Name; the code where the release has none.</param>
/// <param name="OutputUsd">Gross output of the industry; null for a commodity without an industry.</param>
/// <param name="ImportUseUsd">Use of the imported commodity by all industries and final users; null where the release has none.</param>
public sealed record Industry(string Code, string Name, double? OutputUsd, double? ImportUseUsd);
