namespace Spelter.Equilibrium;

/// <summary>What the arcs of a bundle leave of its cap.</summary>
internal sealed class PlainSlack : PlainFlow
{
    private readonly int _row;

    public PlainSlack(int row, double proximal)
    {
        (_row, Proximal) = (row, proximal);
        Entries = [(row, -1)];
    }

    public override IReadOnlyList<(int Row, double Weight)> Entries { get; }

    public override double At(double[] duals, Action<int, double>? change = null)
    {
        var (quantity, slope) = Clip(-duals[_row], 0, 0, double.PositiveInfinity);
        if (slope > 0) change?.Invoke(_row, -slope);
        return quantity;
    }
}
