namespace Spelter.Backtest;

/// <summary>What each draw says of an observation before it is moved by the error of the model.</summary>
/// <param name="observation">Observation.</param>
/// <param name="values">The ratio with noise; for a share the actor's and the others' quantity with noise. At least one.</param>
/// <param name="seed">Seed of the error.</param>
internal sealed class DrawnObservation(EventObservation observation, IReadOnlyList<(double First, double Second)> values, ulong seed)
{
    /// <summary>The forecast with an error of the model.</summary>
    public Forecast With(ModelError error)
    {
        var noise = new StatedNoise(error.Of(observation.Metric.Kind));
        return Forecast.Of(values.Select((value, d) =>
        {
            var (first, second) = noise.Factors(seed, (uint)d);
            return Value(observation, (value.First * first, value.Second * second));
        }));
    }

    /// <summary>The value of a metric: the ratio itself, or the share that two quantities make.</summary>
    public static double Value(EventObservation observation, (double First, double Second) of) => observation.Metric.Kind != MetricKind.Share ? of.First
        : of.First + of.Second > 0 ? of.First / (of.First + of.Second)
        : 0;

    /// <summary>What a model says over what it says of the months before; for a share of the quantities that were there before. Null where it says nothing.</summary>
    public static (double First, double Second)? Of(EventObservation observation, MarketReading? during, MarketReading? before)
    {
        if (during?.Of(observation) is not { } now || before?.Of(observation) is not { First: > 0, Second: > 0 } then) return null;
        var (first, second) = (now.First / then.First, now.Second / then.Second);
        return observation.Metric.Kind == MetricKind.Share ? (observation.Before * first, (1 - observation.Before) * second) : (first, 1);
    }
}
