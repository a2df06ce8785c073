using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>What one series of the Mineral Commodity Summaries means in Spelter's terms: one row of
/// <c>catalog/usgs-series.csv</c>.</summary>
/// <param name="Measure">What it measures.</param>
/// <param name="Mineral">Mineral or group.</param>
/// <param name="Stage">Stage of the form; null where the measure has none.</param>
/// <param name="Form">Form in the words of the Survey.</param>
/// <param name="Basis">What the tonnes are tonnes of; empty where the value is not a mass.</param>
/// <param name="Note">Spelter's judgement on the mapping, empty where it is plain.</param>
/// <param name="Unit">Unit, where the release names a wrong one or none; null where the release is right.</param>
public sealed record UsgsSeries(Measure Measure, MineralId Mineral, Stage? Stage, string Form, string Basis, string Note, Unit? Unit);
