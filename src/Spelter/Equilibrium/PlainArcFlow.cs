namespace Spelter.Equilibrium;

/// <summary>Flow on an arc.</summary>
internal sealed class PlainArcFlow : PlainFlow
{
    private readonly NetworkArc _arc;
    private readonly int _from;
    private readonly int _to;
    private readonly int[] _bundles;

    public PlainArcFlow(NetworkArc arc, int from, int to, int[] bundles, double proximal)
    {
        (_arc, _from, _to, _bundles) = (arc, from, to, bundles);
        Proximal = arc.Slope == 0 ? proximal : 0;
        Entries = [(to, arc.Yield), (from, -1), .. bundles.Select(b => (b, -1.0))];
    }

    public override IReadOnlyList<(int Row, double Weight)> Entries { get; }

    public override double At(double[] duals, Action<int, double>? change = null)
    {
        var landed = _arc.Landed(duals[_from]);
        var (quantity, slope) = Clip(Gain(duals, landed.Price), _arc.Slope, _arc.LowerBound, _arc.Capacity);
        if (change is not null && slope > 0)
        {
            change(_to, slope * _arc.Yield);
            change(_from, -slope * landed.Slope);
            foreach (var bundle in _bundles) change(bundle, -slope);
        }

        return quantity;
    }

    public ArcResult Result(double[] duals)
    {
        var quantity = At(duals);
        var landed = _arc.Landed(duals[_from]).Price;
        var atBound = quantity >= _arc.Capacity || (quantity <= _arc.LowerBound && _arc.LowerBound > 0);
        return new ArcResult(quantity, landed - duals[_from] - _arc.Cost, atBound ? Gain(duals, landed) - (_arc.Slope * quantity) : 0);
    }

    private double Gain(double[] duals, double landed)
    {
        var gain = (_arc.Yield * duals[_to]) - landed;
        foreach (var bundle in _bundles) gain -= duals[bundle];
        return gain;
    }
}
