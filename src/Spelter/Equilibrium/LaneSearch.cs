namespace Spelter.Equilibrium;

/// <summary>Where the search along a direction stands in one lane: as the single solver searches.</summary>
internal struct LaneSearch
{
    private double _low;
    private double _high;
    private double _atLow;
    private double _atHigh;
    private double _before;

    /// <summary>Share of the direction that is tried.</summary>
    public double Step { get; private set; }

    /// <summary>Shares tried so far.</summary>
    public int Trials { get; private set; }

    /// <summary>Starts along a new direction.</summary>
    /// <param name="before">Slope along it where it starts.</param>
    public void Begin(double before) => (Step, Trials, _low, _high, _atLow, _atHigh, _before) = (1, 0, 0, double.PositiveInfinity, before, 0, before);

    /// <summary>Whether the step tried is good; else the next to try is set.</summary>
    /// <param name="along">Slope along the direction where the step ends.</param>
    public bool Accepts(double along)
    {
        if (Math.Abs(along) <= 0.5 * Math.Abs(_before) || (Step == 1 && along <= 0)) return true;
        Trials++;
        if (along > 0) (_high, _atHigh) = (Step, along);
        else (_low, _atLow) = (Step, along);
        Step = double.IsInfinity(_high) ? Step * 2 : _low + ((_high - _low) * Math.Clamp(_atLow / (_atLow - _atHigh), 0.1, 0.9));
        return false;
    }
}
