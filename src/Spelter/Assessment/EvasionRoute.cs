using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A way along which goods could pass a measure on the processed mineral, with what passes there today.</summary>
/// <param name="Kind">scrap, derivative, basket or low-value.</param>
/// <param name="Count">Number of tariff lines, or of pairs of line and origin for <c>low-value</c>.</param>
/// <param name="Of">Number of all such lines or pairs.</param>
/// <param name="ValueUsd">Imports of the latest year along it.</param>
/// <param name="Citation">Source.</param>
public sealed record EvasionRoute(string Kind, int Count, int Of, Interval ValueUsd, Citation Citation);
