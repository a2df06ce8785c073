namespace Spelter.Backtest;

/// <summary>One month before an event, as <see cref="BlockNoise"/> draws it: means are sums of the first or second over sums of the weight.</summary>
/// <param name="First">Quantity, or value.</param>
/// <param name="Second">Quantity from others where a share is looked at; else zero.</param>
/// <param name="Weight">One for a quantity; kilograms where the first is a value.</param>
public readonly record struct NoiseMonth(double First, double Second, double Weight);
