namespace Spelter.Equilibrium;

/// <summary>Follows the solution of a problem from severity zero to one. Between break points every flow keeps its standing: the tangent and the
/// curvature predict, Newton's method on the smooth system corrects, and the first flow whose standing ends is found along them. There
/// <see cref="PathKinks"/> says who stands where next.</summary>
internal sealed class PathTracer
{
    // Of the price at severity zero: what a piece may be wrong by in the middle, where it is most.
    private const double Tolerance = 1e-9;
    private const double LeastStep = 1e-11;
    private const double FirstStep = 0.25;
    private const double FirstLeap = 1.0 / 256;
    private const int MostShifts = 4;
    private readonly SeverityData _data;
    private readonly PathState _state;
    private readonly SeverityRates _own;
    private readonly PathKinks _kinks;
    private readonly PathCorrector _corrector;
    private readonly NetworkSolver _solver;
    private readonly int[] _stored;
    private readonly double[] _start;
    private readonly double[] _point;
    private readonly double[] _middle;
    private readonly double[] _first;
    private readonly double[] _second;
    private readonly FlowRates _rates;
    private readonly FlowRates _bends;
    private readonly List<PathPiece> _pieces = [];
    private readonly List<double> _breaks = [];
    private PathNode? _node;
    private double _severity;
    private double _length = FirstStep;

    /// <param name="data">The problem and its severities.</param>
    /// <param name="start">Prices to start from, as for <see cref="NetworkSolver.Solve"/>.</param>
    public PathTracer(SeverityData data, double[] start)
    {
        (_data, _start) = (data, start);
        data.MoveTo(0);
        _solver = new NetworkSolver(data.Problem);
        _state = new PathState(data);
        _own = new SeverityRates(data, _state);
        _stored = [.. _state.Flat, .. data.Parts().Where(f => _state.FlatAt[f] < 0)];
        (_point, _middle, _first, _second) = (new double[_state.Size], new double[_state.Size], new double[_state.Size], new double[_state.Size]);
        (_rates, _bends) = (new FlowRates(_state.Flows, _state.Rows, data.Problem.BundleCount), new FlowRates(_state.Flows, _state.Rows, data.Problem.BundleCount));
        _corrector = new PathCorrector(_state, data.Problem.Scales);
        _kinks = new PathKinks(_state, data.Problem.Scales);
    }

    /// <summary>Flows whose quantities the nodes of the path hold behind the duals, in their order.</summary>
    public IReadOnlyList<int> Stored => _stored;

    public IReadOnlyList<PathPiece> Pieces => _pieces;

    public IReadOnlyList<double> Breaks => _breaks;

    /// <summary>Pieces that could not be followed.</summary>
    public int HandedOver { get; private set; }

    public int Factors => _state.Factors;

    public void Trace()
    {
        // Minimum prices at the border are a kink of their own, which is not followed.
        var canFollow = Array.TrueForAll(_data.Problem.ArcTerms, a => double.IsNegativeInfinity(a.Floor));
        var (leap, isFollowing) = (canFollow ? FirstLeap : 1, canFollow && Begin());
        while (_severity < 1)
        {
            if (isFollowing)
            {
                _node ??= Decide() ? Node() : null;
                isFollowing = _node is not null && Advance();
                if (isFollowing) leap = FirstLeap;
                continue;
            }

            var to = Math.Min(1, _severity + leap);
            _pieces.Add(new PathPiece(_severity, to, null, null));
            HandedOver++;
            (_severity, _node, leap) = (to, null, 2 * leap);
            isFollowing = to < 1 && Begin();
        }
    }

    // A solve of its own, and where every flow stands in it.
    private bool Begin()
    {
        _data.MoveTo(_severity);
        if (!_solver.TrySettle(_start)) return false;
        _solver.Prices.CopyTo(_point);
        _solver.Rents.CopyTo(_point.AsSpan(_solver.Prices.Length));
        foreach (var f in _state.Flat) _point[_state.FlatAt[f]] = _solver.QuantityOf(f);
        _kinks.Stand(_point);
        _corrector.Measure(_point);
        return Decide() && _corrector.Correct(_point) && _kinks.Mark(_point);
    }

    // Where the flows at a kink stand ahead, and the tangent there.
    private bool Decide()
    {
        _data.Look(_severity, isAhead: true);
        _state.Evaluate(_point);
        for (var round = 0; round < PathKinks.Rounds; round++)
        {
            _state.Factorise();
            _own.FillFirst(_rates, _point);
            if (!_corrector.Rates(_rates, _first)) return false;
            if (!_kinks.Turn(_rates, round)) return _corrector.IsBalanced(_rates);
            _state.Evaluate(_point);
        }

        return false;
    }

    private PathNode? Node()
    {
        _own.FillSecond(_bends, _point, _first);
        return _corrector.Rates(_bends, _second) ? Here() : null;
    }

    private PathNode Here()
    {
        double[] Of(double[] duals, double[] flows)
        {
            var all = new double[_state.Rows + _stored.Length];
            duals.AsSpan(0, _state.Rows).CopyTo(all);
            for (var k = 0; k < _stored.Length; k++) all[_state.Rows + k] = flows[_stored[k]];
            return all;
        }

        return new PathNode(_severity, Of(_point, _state.Quantity), Of(_first, _rates.Quantity), Of(_second, _bends.Quantity));
    }

    // One piece: to the next break point, or as far as the polynomial is good for.
    private bool Advance()
    {
        var (from, node, room) = (_severity, _node!, 1 - _severity);
        _kinks.Keep(_rates, _bends);
        var length = Math.Min(_length, room);
        var kink = _kinks.Next(ref length);
        for (var (attempt, shifts) = (0, 0); attempt < 80; attempt++)
        {
            length = Math.Min(length, room);
            var isLeast = length <= LeastStep;
            if (!Reach(node, from + length))
            {
                if (isLeast) return false;
                (kink, length) = (-1, length / 4);
                Return(node);
                continue;
            }

            if (_kinks.Broken(kink, length) is { Kink: >= 0 } broken && !isLeast)
            {
                (kink, length) = broken;
                continue;
            }

            if (kink >= 0 && !isLeast && _kinks.Shift(kink, length) is var shift && Math.Abs(shift) > 1e-4 * length)
            {
                // A kink that the cubic does not find is looked for from nearer.
                if (++shifts % MostShifts == 0) (kink, length) = (-1, length / 2);
                else if ((length = Math.Max(length / 4, length + shift)) >= room) kink = -1;
                continue;
            }

            var end = Close(from, ref length, kink);
            if (end is null) Return(node);
            var error = end is null ? double.PositiveInfinity : isLeast ? 0 : ErrorOf(new PathPiece(from, from + length, node, end));
            if (end is null && isLeast) return false;
            if (error > 1)
            {
                (kink, length) = (-1, Math.Max(length * Math.Clamp(0.9 * Math.Pow(error, -1 / 6.0), 0.1, 0.7), LeastStep));
                continue;
            }

            Accept(from, node, end!, kink, isLeast);
            var next = length * Math.Clamp(0.9 * Math.Pow(Math.Max(error, 1e-9), -1 / 6.0), 0.5, 4);
            _length = isLeast ? FirstStep : kink >= 0 ? Math.Max(_length, next) : next;
            return true;
        }

        return false;
    }

    private void Accept(double from, PathNode node, PathNode end, int kink, bool isLeast)
    {
        // A break point is known to no more digits than these.
        _severity = 1 - end.Severity <= 1e-13 ? 1 : end.Severity;
        _pieces.Add(new PathPiece(from, _severity, node, end));
        _data.MoveTo(_severity);
        _state.Evaluate(_point);
        _node = end;
        // A piece that no shortening makes good ends where the numbers of the problem themselves bend.
        if (kink < 0 && !isLeast) return;
        _node = null;
        _kinks.Mark(_point);
        if (kink >= 0) _kinks.Cross(kink);
        if (_breaks.Count == 0 || _severity > _breaks[^1]) _breaks.Add(_severity);
    }

    // The matrix at the start of the piece again.
    private void Return(PathNode node)
    {
        node.Value.AsSpan(0, _point.Length).CopyTo(_point);
        _data.MoveTo(node.Severity);
        _state.Evaluate(_point);
        _state.Factorise();
    }

    // Predicts by tangent and curvature, then corrects.
    private bool Reach(PathNode node, double severity)
    {
        var by = severity - node.Severity;
        for (var i = 0; i < _point.Length; i++) _point[i] = node.Value[i] + (by * (node.First[i] + (by / 2 * node.Second[i])));
        _data.MoveTo(severity);
        return _corrector.Correct(_point);
    }

    // The end of a piece with its derivatives; at a break point, moved to where the slack is zero.
    private PathNode? Close(double from, ref double length, int kink)
    {
        for (var round = 0; round < 6; round++)
        {
            _data.Look(from + length, isAhead: false);
            _state.Evaluate(_point);
            _state.Factorise();
            if (!_corrector.Correct(_point)) return null;
            _own.FillFirst(_rates, _point);
            if (!_corrector.Rates(_rates, _first)) return null;
            _severity = from + length;
            var node = Node();
            if (node is null || kink < 0) return node;
            var moved = 0.0;
            for (var move = 0; move < 5; move++)
            {
                var by = -_kinks.SlackOf(kink) / _kinks.SlackRateOf(kink, _rates);
                if (!double.IsFinite(by) || Math.Abs(by) > 0.1 || length + by <= 0 || from + length + by > 1) return null;
                if (Math.Abs(by) <= 1e-15) break;
                (length, moved) = (length + by, moved + by);
                for (var i = 0; i < _point.Length; i++)
                {
                    _point[i] += by * (_first[i] + (by / 2 * _second[i]));
                    _first[i] += by * _second[i];
                }

                foreach (var f in _stored) _rates.Quantity[f] += by * _bends.Quantity[f];

                _data.MoveTo(from + length);
                if (!_corrector.Correct(_point)) return null;
                if (Math.Abs(by) <= 1e-13) break;
            }

            _severity = from + length;
            // Moved this little, the derivatives of before are those of here to the rounding of their differences.
            if (Math.Abs(moved) <= 1e-5) return Here();
        }

        return null;
    }

    // How wrong a piece is in its middle, in tolerances.
    private double ErrorOf(PathPiece piece)
    {
        var middle = (piece.From + piece.To) / 2;
        var weights = piece.WeightsAt(middle);
        for (var i = 0; i < _middle.Length; i++) _middle[i] = piece.At(i, weights);
        _data.MoveTo(middle);
        _state.Evaluate(_middle);
        return _kinks.IsBroken() ? 64 : _corrector.Error() / Tolerance;
    }
}
