namespace Spelter.Equilibrium;

/// <summary>How the flows of a problem change with the severity, once or twice differentiated.</summary>
internal sealed class FlowRates(int flows, int rows, int bundles)
{
    /// <summary>What the severity itself does to the unclipped quantity of each flow at the prices of the point; the curvature of the curves in
    /// the second derivative.</summary>
    public double[] OwnFree { get; } = new double[flows];

    /// <summary>What it does to the gain of each flow without a slope.</summary>
    public double[] OwnGain { get; } = new double[flows];

    /// <summary>What it does to each lower bound.</summary>
    public double[] Low { get; } = new double[flows];

    /// <summary>What it does to each upper bound.</summary>
    public double[] High { get; } = new double[flows];

    /// <summary>What it does to each cap.</summary>
    public double[] Cap { get; } = new double[bundles];

    /// <summary>Change of the unclipped quantity of each flow with a slope.</summary>
    public double[] Free { get; } = new double[flows];

    /// <summary>Change of the gain of each flow without a slope.</summary>
    public double[] Gain { get; } = new double[flows];

    /// <summary>Change of the quantity of each flow.</summary>
    public double[] Quantity { get; } = new double[flows];

    /// <summary>Change of what each bundle carries.</summary>
    public double[] Used { get; } = new double[bundles];

    /// <summary>Change of each bundle's rent.</summary>
    public double[] Rent { get; } = new double[bundles];

    /// <summary>What these leave of each row's balance: zero once they are right.</summary>
    public double[] Balance { get; } = new double[rows];
}
