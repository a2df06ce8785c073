namespace Spelter.Equilibrium;

/// <summary>The kinks of a piecewise smooth equilibrium along a path: which flow comes to one first, and where flows at one stand behind it.
/// At a kink the rates of all flows decide (the directional derivative of the equilibrium is one itself, of rates): all at once, and by least
/// index (Murty 1974) where that goes round. A kink is a flow and one of its bounds, or a bundle.</summary>
internal sealed class PathKinks
{
    /// <summary>Rounds of decisions before a kink is given up.</summary>
    public const int Rounds = 64;

    private const int AllAtOnce = 12;

    // A flow nearer to a bound than this share of itself is at it; one farther beyond has broken through.
    private const double Near = 1e-11;
    private const double Beyond = 1e-10;

    // What a solver's own tolerance leaves open where a path begins.
    private const double NearAtBeginning = 1e-8;
    private readonly PathState _state;
    private readonly (double Price, double Flow) _scales;
    private readonly int[] _flows;
    private readonly int _bundleKinks;
    private readonly bool[] _isWeak;
    private readonly double[] _slack;
    private readonly double[] _first;
    private readonly double[] _second;
    private readonly int[] _open;
    private int _opened;
    private double[] _point = [];

    public PathKinks(PathState state, (double Price, double Flow) scales)
    {
        (_state, _scales) = (state, scales);
        _flows = [.. Enumerable.Range(0, state.Flows).Where(state.HasKink)];
        _bundleKinks = 2 * state.Flows;
        var count = _bundleKinks + state.Binds.Length;
        (_isWeak, _slack, _first, _second, _open) = (new bool[count], new double[count], new double[count], new double[count], new int[count]);
    }

    /// <summary>Stands every flow where a solution has it.</summary>
    public void Stand(double[] point)
    {
        var rows = _state.Rows - _state.Binds.Length;
        for (var b = 0; b < _state.Binds.Length; b++)
        {
            _state.Binds[b] = point[rows + b] > NearAtBeginning * _scales.Price;
            if (!_state.Binds[b]) point[rows + b] = 0;
        }

        for (var f = 0; f < _state.Flows; f++) _state.Standing[f] = _state.HasKink(f) ? FlowStanding.Free : FlowStanding.High;
        _state.Evaluate(point);
        foreach (var f in _flows)
        {
            var isFlat = _state.FlatAt[f] >= 0;
            var near = isFlat ? NearAtBeginning * _scales.Flow : 0;
            _state.Standing[f] = _state.Quantity[f] <= _state.LowOf(f) + near && (!isFlat || _state.Gain[f] <= NearAtBeginning * _scales.Price) ? FlowStanding.Low
                : _state.Quantity[f] >= _state.HighOf(f) - near ? FlowStanding.High : FlowStanding.Free;
            if (isFlat && _state.Standing[f] != FlowStanding.Free) point[_state.FlatAt[f]] = _state.Standing[f] == FlowStanding.Low ? _state.LowOf(f) : _state.HighOf(f);
        }

        _state.Evaluate(point);
        Mark(point, NearAtBeginning);
    }

    /// <summary>Marks the flows that are at a kink.</summary>
    public bool Mark(double[] point)
    {
        Mark(point, Near);
        return true;
    }

    /// <summary>Turns the flow whose kink was come to: what its rates mostly say. One without a slope waits for its rates, for alone it may
    /// leave its node without a price.</summary>
    public void Cross(int kink)
    {
        var f = kink / 2;
        if (kink >= _bundleKinks || _state.FlatAt[f] >= 0) return;
        Turn(f, _state.Standing[f] != FlowStanding.Free ? FlowStanding.Free : kink % 2 == 1 ? FlowStanding.High : FlowStanding.Low);
    }

    /// <summary>Turns flows at a kink to where their rates take them.</summary>
    /// <returns>Whether any turned.</returns>
    public bool Turn(FlowRates rates, int round)
    {
        var isTurned = false;
        foreach (var f in _flows)
        {
            var (isLow, isHigh) = (_isWeak[2 * f], _isWeak[(2 * f) + 1]);
            if (!isLow && !isHigh) continue;
            var next = Next(f, isLow, isHigh, rates);
            if (next == _state.Standing[f]) continue;
            Turn(f, next);
            if (round >= AllAtOnce) return true;
            isTurned = true;
        }

        for (var b = 0; b < _state.Binds.Length; b++)
        {
            if (!_isWeak[_bundleKinks + b]) continue;
            if (SlackRateOf(_bundleKinks + b, rates) >= -Near * (_state.Binds[b] ? _scales.Price : _scales.Flow)) continue;
            Turn(b);
            if (round >= AllAtOnce) return true;
            isTurned = true;
        }

        return isTurned;
    }

    /// <summary>Keeps the slack of every kink at the start of a piece, with its derivatives.</summary>
    public void Keep(FlowRates rates, FlowRates bends)
    {
        Open();
        foreach (var kink in _open.AsSpan(0, _opened))
        {
            _slack[kink] = Math.Max(0, SlackOf(kink));
            (_first[kink], _second[kink]) = (SlackRateOf(kink, rates), SlackRateOf(kink, bends));
        }
    }

    /// <summary>The kink that is reached first by the derivatives at the start; −1 for none.</summary>
    /// <param name="length">How far to look; on return how far it is.</param>
    public int Next(ref double length)
    {
        var first = -1;
        foreach (var kink in _open.AsSpan(0, _opened))
        {
            var (slack, rate, bend) = (_slack[kink], _first[kink], _second[kink]);
            if (slack + (length * Math.Min(0, rate)) + (length * length / 2 * Math.Min(0, bend)) > 0) continue;
            var root = slack <= Allowance(kink, Near) ? rate > 0 && bend < 0 ? -2 * rate / bend : double.PositiveInfinity : Root(slack, rate, bend);
            if (root < length) (first, length) = (kink, root);
        }

        return first;
    }

    /// <summary>The first kink beyond which the point evaluated last is, and an estimate of how far it is; −1 for none.</summary>
    /// <param name="wanted">A kink that is looked for, if any.</param>
    /// <param name="length">How far the point is.</param>
    public (int Kink, double Length) Broken(int wanted, double length)
    {
        var (first, nearest) = (-1, wanted < 0 ? double.PositiveInfinity : (length + Shift(wanted, length)) * (1 - 1e-9));
        foreach (var kink in _open.AsSpan(0, _opened))
        {
            if (kink == wanted) continue;
            var slack = SlackOf(kink);
            if (slack >= 0 || slack >= -Allowance(kink, Beyond)) continue;
            var at = _slack[kink] <= Allowance(kink, Near) ? 0 : _slack[kink];
            var bend = 2 * (slack - at - (_first[kink] * length)) / (length * length);
            var root = at == 0 ? _first[kink] > 0 && bend < 0 ? -2 * _first[kink] / bend : length / 4 : Root(at, _first[kink], bend);
            if (!(root < length)) root = length / 2;
            if (root < nearest) (first, nearest) = (kink, root);
        }

        return (first, nearest);
    }

    /// <summary>Whether the point evaluated last is beyond any kink.</summary>
    public bool IsBroken()
    {
        foreach (var kink in _open.AsSpan(0, _opened))
        {
            var slack = SlackOf(kink);
            if (slack < 0 && slack < -10 * Allowance(kink, Beyond)) return true;
        }

        return false;
    }

    /// <summary>How much farther a kink is than the point evaluated last, by the cubic through the start of the piece and the point.</summary>
    public double Shift(int kink, double length)
    {
        var slack = SlackOf(kink);
        var rate = (3 * (slack - _slack[kink]) / length) - (2 * _first[kink]) - (_second[kink] * length / 2);
        return rate < 0 ? -slack / rate : 0;
    }

    /// <summary>Distance from a kink, in quantity or in gain.</summary>
    public double SlackOf(int kink)
    {
        if (kink >= _bundleKinks)
        {
            var b = kink - _bundleKinks;
            return _state.Binds[b] ? _point[_state.Rows - _state.Binds.Length + b] : _state.Slack[b];
        }

        var (f, isHigh) = (kink / 2, kink % 2 == 1);
        if (_state.Standing[f] == FlowStanding.Free) return isHigh ? _state.HighOf(f) - _state.Quantity[f] : _state.Quantity[f] - _state.LowOf(f);
        var gain = _state.FlatAt[f] >= 0 ? _state.Gain[f] : _state.Free[f] - (isHigh ? _state.HighOf(f) : _state.LowOf(f));
        return isHigh ? gain : -gain;
    }

    /// <summary>How that distance changes.</summary>
    public double SlackRateOf(int kink, FlowRates rates)
    {
        if (kink >= _bundleKinks)
        {
            var b = kink - _bundleKinks;
            // The row of a cap that does not bind says how what is left of it changes.
            return _state.Binds[b] ? rates.Rent[b] : rates.Cap[b] - rates.Used[b];
        }

        var (f, isHigh) = (kink / 2, kink % 2 == 1);
        var bound = isHigh ? rates.High[f] : rates.Low[f];
        if (_state.Standing[f] == FlowStanding.Free) return isHigh ? bound - rates.Quantity[f] : rates.Quantity[f] - bound;
        var gain = _state.FlatAt[f] >= 0 ? rates.Gain[f] : rates.Free[f] - bound;
        return isHigh ? gain : -gain;
    }

    // Kinks at which a standing may end: both bounds of what is free, its own of what is at one.
    private void Open()
    {
        _opened = 0;
        foreach (var f in _flows)
        {
            if (_state.Standing[f] != FlowStanding.High) _open[_opened++] = 2 * f;
            if (_state.Standing[f] != FlowStanding.Low && double.IsFinite(_state.HighOf(f))) _open[_opened++] = (2 * f) + 1;
        }

        for (var b = 0; b < _state.Binds.Length; b++) _open[_opened++] = _bundleKinks + b;
    }

    private void Turn(int f, FlowStanding next)
    {
        if (_state.FlatAt[f] is >= 0 and var at)
            _point[at] = (next == FlowStanding.Free ? _state.Standing[f] : next) == FlowStanding.Low ? _state.LowOf(f) : _state.HighOf(f);
        _state.Standing[f] = next;
    }

    private void Turn(int bundle)
    {
        _state.Binds[bundle] = !_state.Binds[bundle];
        if (!_state.Binds[bundle]) _point[_state.Rows - _state.Binds.Length + bundle] = 0;
    }

    private FlowStanding Next(int f, bool isLow, bool isHigh, FlowRates rates)
    {
        var (standing, isFlat) = (_state.Standing[f], _state.FlatAt[f] >= 0);
        if (isFlat && standing != FlowStanding.Free)
        {
            var gain = rates.Gain[f] * (int)standing;
            return gain < -Near * 10 * _scales.Price ? FlowStanding.Free : standing;
        }

        var rate = isFlat ? rates.Quantity[f] : rates.Free[f];
        var still = 10 * AllowanceOf(f, Near);
        var (belowLow, aboveHigh) = (isLow ? rates.Low[f] - rate : double.NegativeInfinity, isHigh ? rate - rates.High[f] : double.NegativeInfinity);
        if (aboveHigh > still) return FlowStanding.High;
        if (belowLow > still) return FlowStanding.Low;
        // At rest on a kink both standings are right.
        return aboveHigh >= -still || belowLow >= -still ? standing : FlowStanding.Free;
    }

    private void Mark(double[] point, double near)
    {
        _point = point;
        Array.Clear(_isWeak);
        foreach (var f in _flows)
        {
            var isFlat = _state.FlatAt[f] >= 0;
            var quantity = isFlat ? _state.Quantity[f] : _state.Free[f];
            var allowance = AllowanceOf(f, near);
            var isStill = !isFlat || Math.Abs(_state.Gain[f]) <= near * _scales.Price;
            _isWeak[2 * f] = isStill && Math.Abs(quantity - _state.LowOf(f)) <= allowance;
            _isWeak[(2 * f) + 1] = isStill && Math.Abs(quantity - _state.HighOf(f)) <= allowance;
        }

        var rows = _state.Rows - _state.Binds.Length;
        for (var b = 0; b < _state.Binds.Length; b++)
            _isWeak[_bundleKinks + b] = Math.Abs(_state.Slack[b]) <= near * _scales.Flow && Math.Abs(point[rows + b]) <= near * _scales.Price;
    }

    private double Allowance(int kink, double near)
    {
        if (kink >= _bundleKinks) return near * (_state.Binds[kink - _bundleKinks] ? _scales.Price : _scales.Flow);
        var f = kink / 2;
        return _state.FlatAt[f] >= 0 && _state.Standing[f] != FlowStanding.Free ? near * _scales.Price : AllowanceOf(f, near);
    }

    // A share of the quantity and of what its price would bring: the rounding of the price is in it.
    private double AllowanceOf(int f, double near) => near * (_state.FlatAt[f] >= 0 ? _scales.Flow : _state.SizeOf(f, _point));

    // Smallest root above zero of slack + rate·x + bend·x²/2.
    private static double Root(double slack, double rate, double bend)
    {
        var below = (rate * rate) - (2 * bend * slack);
        if (below < 0) return double.PositiveInfinity;
        var sum = Math.Sqrt(below) - rate;
        return sum > 0 ? 2 * slack / sum : double.PositiveInfinity;
    }
}
