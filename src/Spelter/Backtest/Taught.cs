namespace Spelter.Backtest;

/// <summary>What some events teach.</summary>
/// <param name="Parameters">Numbers of the model.</param>
/// <param name="Error">What its forecasts miss.</param>
/// <param name="Teachers">How many events taught it.</param>
public sealed record Taught(HyperParameters Parameters, ModelError Error, int Teachers);
