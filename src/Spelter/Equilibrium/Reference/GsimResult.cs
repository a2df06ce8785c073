namespace Spelter.Equilibrium;

/// <summary>What a change of duties does to a region. Changes of prices are shares of the base; of welfare, in the unit of trade.</summary>
/// <param name="WorldPriceChange">Change of the price that its exporters receive.</param>
/// <param name="CompositePriceChange">Change of the mean price that its buyers pay.</param>
/// <param name="RevenueChange">Change of what its duties yield.</param>
/// <param name="ConsumerSurplusChange">Gain of its buyers.</param>
/// <param name="ProducerSurplusChange">Gain of its exporters.</param>
public readonly record struct GsimResult(
    double WorldPriceChange, double CompositePriceChange, double RevenueChange, double ConsumerSurplusChange, double ProducerSurplusChange)
{
    /// <summary>Gain of the region: buyers, exporters and treasury.</summary>
    public double WelfareChange => RevenueChange + ConsumerSurplusChange + ProducerSurplusChange;
}
