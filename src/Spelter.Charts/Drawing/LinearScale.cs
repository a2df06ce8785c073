namespace Spelter.Charts;

/// <summary>Maps values between From and To, both inclusive, to viewBox units between Start and End. End may be less than
/// Start: y grows downwards in SVG.</summary>
public readonly record struct LinearScale(double From, double To, double Start, double End)
{
    /// <summary>Position of a value; outside the range it lies outside the axis.</summary>
    public double this[double value] => Start + ((value - From) / (To - From) * (End - Start));

    /// <summary>Position of a value, or of the nearer end of the axis. An infinite bound lies at the end.</summary>
    public double Clamped(double value) => this[Math.Clamp(value, From, To)];

    public bool Covers(double value) => From <= value && value <= To;

    /// <summary>A scale that begins and ends on round values and holds low and high. Where they are equal it is one wide.</summary>
    public static LinearScale Round(double low, double high, double start, double end)
    {
        if (low == high) high = low + 1;
        var step = StepFor(low, high);
        return new(Math.Floor((low / step) + Slack) * step, Math.Ceiling((high / step) - Slack) * step, start, end);
    }

    /// <summary>A round scale over all finite values, and zero: a bar has a length only from zero.</summary>
    public static LinearScale FromZero(IEnumerable<double> values, double start, double end)
    {
        double[] finite = [0, .. values.Where(double.IsFinite)];
        return Round(finite.Min(), finite.Max(), start, end);
    }

    /// <summary>Round values on the axis, ascending, about five.</summary>
    public IReadOnlyList<double> Ticks(double smallestStep = 0)
    {
        var step = Math.Max(smallestStep, StepFor(From, To));
        var (first, last) = (Math.Ceiling((From / step) - Slack), Math.Floor((To / step) + Slack));
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, 10))];
    }

    // A tick that misses the end by a rounding error still belongs to the axis.
    private const double Slack = 1e-9;

    private static double StepFor(double low, double high)
    {
        var raw = (high - low) / 5; // about five ticks: enough to read between, few enough not to crowd
        var power = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / power) switch { < 1.5 => power, < 3 => 2 * power, < 7 => 5 * power, _ => 10 * power };
    }
}
