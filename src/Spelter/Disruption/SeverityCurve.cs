using Spelter.Catalog;
using Spelter.Equilibrium;
using Spelter.Network;

namespace Spelter.Disruption;

/// <summary>What one country loses of one mineral at every severity of its shocks from zero to one, from one pass (<see cref="SeverityPath"/>).
/// A severity is a share of the cut that each shock is given with: with a cut of one it is the cut itself, so that an event of a drawn severity,
/// duration or licence path is looked up at its <see cref="DisruptionEvent.MeanCut"/>. Figures are those of <see cref="ScenarioAnswer.Central"/>
/// at that severity within 1e-8 of what they are shares of: prices of the base price, tonnes of what is used, money of what is spent on it.
/// They are for one set of elasticities and have no band of their own: one curve per draw has.
/// <para>Lookups of one figure take microseconds; <see cref="FiguresAt"/>, with all figures, a millisecond or so. Many threads may look up one
/// curve at once. A figure is not a number where there are no prices, which <see cref="HandedOver"/> above zero alone makes possible.</para></summary>
public sealed class SeverityCurve
{
    private readonly CalibratedNetwork _network;
    private readonly IReadOnlyList<Shock> _shocks;
    private readonly SeverityWriter _writer;
    private readonly SeverityPath _path;
    private readonly CountryLoss _loss;
    private readonly int? _seen;

    private SeverityCurve(CalibratedNetwork network, IReadOnlyList<Shock> shocks, CountryCode reported, double years)
    {
        (_network, _shocks, Reported, Years) = (network, shocks, reported, years);
        _writer = new SeverityWriter(network, shocks);
        _path = SeverityPath.Of(new CompiledProblem(_writer.Whole.Problem), _writer.Write, [.. network.BasePrices, 0]);
        _loss = new CountryLoss(_writer.Whole, reported);
        _seen = network.Problem.NodeIndex.TryGetValue(new SupplyNode(ScenarioFigures.StageHit(network.Network, shocks[0].Event), reported).Id, out var place) ? place : null;
    }

    /// <summary>Country that the figures are of.</summary>
    public CountryCode Reported { get; }

    /// <summary>Horizon in years: quantities and sums of money are of the whole of it.</summary>
    public double Years { get; }

    /// <summary>Severities at which the set of flows at a bound changes: where the curve bends.</summary>
    public IReadOnlyList<double> Breaks => _path.Breaks;

    /// <summary>Pieces of the curve that could not be followed and are solved where they are looked up: slower, never less right.</summary>
    public int HandedOver => _path.HandedOver;

    /// <summary>The curve of a network.</summary>
    /// <param name="network">The mineral's network, calibrated with the elasticities that the curve is for.</param>
    /// <param name="shocks">Shocks that grow together, each with its cut at a severity of one; at least one.</param>
    /// <param name="reported">Country that the figures are of.</param>
    /// <param name="years">Horizon in years.</param>
    public static SeverityCurve Of(CalibratedNetwork network, IReadOnlyList<Shock> shocks, CountryCode reported, double years)
    {
        if (shocks.Count == 0) throw new ArgumentException("A curve needs a shock.", nameof(shocks));
        return new SeverityCurve(network, shocks, reported, years);
    }

    /// <summary>Tonnes that the country lacks over the horizon: <see cref="ScenarioFigures.Shortfall"/>.</summary>
    /// <param name="severity">From zero to one.</param>
    public double ShortfallAt(double severity) => Years * _loss.ShortfallAt(_path, _writer, severity);

    /// <summary>Price over its base in the country, at the first stage hit: <see cref="ScenarioFigures.PriceReported"/>.</summary>
    public double PriceRatioAt(double severity) => _seen is { } node ? _path.PriceAt(node, severity) / _network.BasePrices[node] : 1;

    /// <summary>Change of the country's welfare over the horizon, US dollars, negative for a loss: the total of <see cref="ScenarioFigures.Welfare"/>.</summary>
    public double WelfareAt(double severity) => -Years * _loss.LossAt(_path, _writer, severity);

    /// <summary>Every figure at a severity.</summary>
    public ScenarioFigures FiguresAt(double severity)
    {
        var shocks = _writer.ShocksAt(severity);
        var state = new MarketState(_writer.NetworkAt(severity), _path.At(severity));
        return ScenarioFigures.Of(state, shocks, Reported, Years, Rationing.SharesKept(_network.Network, shocks));
    }
}
