namespace Spelter.Stress;

/// <summary>A year in which at least one hazard strikes a mineral, and what it costs.</summary>
internal sealed class StruckYear(int draw, int[] hazards, double[] cuts)
{
    public int Draw { get; } = draw;

    /// <summary>Places in the book, ascending.</summary>
    public int[] Hazards { get; } = hazards;

    /// <summary>Share that each cuts.</summary>
    public double[] Cuts { get; } = cuts;

    public LossPoint Point { get; private set; }

    /// <summary>Loss of each hazard alone where there are several; null for one.</summary>
    public double[]? Alone { get; set; }

    /// <summary>True where no prices were found.</summary>
    public bool IsUnsettled { get; private set; }

    /// <summary>Keeps what was found; null where no prices were.</summary>
    public void Found(LossPoint? point) => (Point, IsUnsettled) = (point ?? default, point is null);
}
