namespace Spelter.Stress;

/// <summary>Figures of a campaign at other elasticities, on the same drawn years: how far a figure moves with what is not known of the curves.</summary>
/// <param name="Points">One result per point of the elasticities; empty where none was evaluated.</param>
public sealed record StressBands(IReadOnlyList<StressResult> Points)
{
    /// <summary>Least and most of a figure of one mineral over the points, the figure at the middle of the priors among them; null without points.</summary>
    /// <param name="result">Result at the middle of the priors.</param>
    /// <param name="mineral">Place of the mineral.</param>
    /// <param name="figure">Figure.</param>
    public Interval? Of(StressResult result, int mineral, Func<MineralStress, double> figure) => Around(figure(result.Minerals[mineral]), Points.Select(p => figure(p.Minerals[mineral])));

    /// <summary>The same of all minerals together.</summary>
    public Interval? Of(StressResult result, Func<SparseTail, double> figure) => Around(figure(result.Overall), Points.Select(p => figure(p.Overall)));

    private static Interval? Around(double central, IEnumerable<double> others)
    {
        var all = others.Append(central).ToList();
        return all.Count == 1 ? null : new Interval(all.Min(), all.Max());
    }
}
