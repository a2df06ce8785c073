namespace Spelter.Backtest;

/// <summary>What a metric of a back-test is, which tells how its error is taken.</summary>
public enum MetricKind
{
    /// <summary>A quantity over the same quantity before; the error is that of the logarithm.</summary>
    Volume,

    /// <summary>A price over the same price before, or over another price; the error is that of the logarithm.</summary>
    Price,

    /// <summary>A share from zero to one; the error is in points.</summary>
    Share,
}
