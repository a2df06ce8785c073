namespace Spelter.Equilibrium;

/// <summary>A quantity of the plain solver that answers to prices: what an arc carries, a curve gives or takes, a bundle leaves free.
/// Its marginal cost is linear in it, with a proximal term about a centre where the cost itself has no slope.</summary>
internal abstract class PlainFlow
{
    /// <summary>Rows of the balance that it enters, and with what weight.</summary>
    public abstract IReadOnlyList<(int Row, double Weight)> Entries { get; }

    /// <summary>Quantity about which the proximal term holds it.</summary>
    public double Centre { get; set; }

    /// <summary>Weight of the proximal term, price per quantity; zero where the flow has a slope of its own.</summary>
    public double Proximal { get; set; }

    /// <summary>Quantity at the duals, and how it changes with each of them.</summary>
    /// <param name="duals">Prices of the nodes, then the rents of the bundles.</param>
    /// <param name="change">Told the row and the change of the quantity with its dual.</param>
    public abstract double At(double[] duals, Action<int, double>? change = null);

    /// <summary>Quantity between bounds at which marginal cost meets a gain.</summary>
    protected (double Quantity, double Slope) Clip(double gain, double slope, double low, double high)
    {
        var weight = slope + Proximal;
        var free = (gain + (Proximal * Centre)) / weight;
        return free <= low ? (low, 0) : free >= high ? (high, 0) : (free, 1 / weight);
    }
}
