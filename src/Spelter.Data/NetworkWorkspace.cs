using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Disruption;
using Spelter.Evidence;
using Spelter.Network;
using Spelter.Reliance;

namespace Spelter.Data;

/// <summary>Base networks from a workspace, as known on a day. The base year is that of the world trade held.</summary>
public sealed class NetworkWorkspace
{
    private readonly Workspace _workspace;
    private readonly BaseNetworkBuilder _builder;
    private readonly Lock _building = new();
    private readonly EvidenceBase _evidence;
    private readonly IReadOnlyDictionary<MineralId, string> _notBuilt;

    /// <summary>Reads what the networks of some minerals need.</summary>
    /// <param name="workspace">Data folder.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="minerals">Minerals; null for all of the table of stages.</param>
    /// <exception cref="InputException">A table is missing or damaged, or the world trade of the base year was not public on the day.</exception>
    public NetworkWorkspace(Workspace workspace, LocalDate day, IReadOnlyCollection<MineralId>? minerals = null)
    {
        _workspace = workspace;
        var rows = NetworkReader.Stages(workspace.Folder);
        // The profile of use comes from metals that may not be asked about.
        var wanted = rows.Where(r => minerals is null || minerals.Contains(r.Mineral) || r.IsProfile).ToList();
        var ids = wanted.SelectMany(r => new[] { r.Mineral, r.UsMineral }).ToHashSet();
        var evidence = _evidence = workspace.EvidenceOn(day, ids, withTrade: false);
        var rebuild = workspace.QuantitiesOn(day);
        var imports = workspace.ImportsOf(day, [.. rebuild.CodesOf(ids)]);
        Dictionary<MineralId, ImportQuantitySet> quantities = [];
        ImportQuantitySet Quantities(MineralId id) =>
            quantities.TryGetValue(id, out var held) ? held : quantities[id] = rebuild.Of(evidence, imports, id, []);
        var flows = workspace.WorldTradeOn(day, wanted.SelectMany(r => r.Trade).Select(t => t.Code).ToHashSet());
        // Without world trade the rules for trade that no source holds would stand in for it, and the network would be another.
        if (flows.Count == 0)
            throw InputException.At("--as-of", $"no base network can be built: the world trade of {Workspace.BaseYear} was not public on {LocalDatePattern.Iso.Format(day)}.", "Take a later day.");
        Rules = NetworkReader.Rules(workspace.Folder);
        Priors = NetworkReader.Elasticities(workspace.Folder);
        _notBuilt = NetworkReader.NotBuilt(workspace.Folder);
        _builder = new(workspace.Catalog, rows, evidence, Quantities, flows.ToLookup(f => f.Code), Rules, Workspace.BaseYear);
    }

    /// <summary>Settings of the networks.</summary>
    public NetworkRules Rules { get; }

    /// <summary>Bounds of the elasticities.</summary>
    public ElasticityPriors Priors { get; }

    /// <summary>How much of a mineral comes with others; null where the catalogue does not say.</summary>
    public ByProductExtent? ExtentOf(MineralId mineral) => _workspace.Catalog.ByProducts.FirstOrDefault(b => b.Mineral == mineral)?.Extent;

    /// <summary>The base network; null with the reason where the evidence does not allow one. Several threads may ask: networks share what they have
    /// read, so one is built at a time.</summary>
    public (SupplyNetwork? Network, string Reason) Of(MineralId mineral)
    {
        if (_notBuilt.TryGetValue(mineral, out var reason)) return (null, reason);
        lock (_building) return _builder.Of(mineral);
    }

    /// <summary>The published US stock of what a network uses; null where there is none.</summary>
    public ReportedStock? StockOf(SupplyNetwork network) => ReportedStock.Of(_evidence, network);

    /// <summary>A network as a problem at the middle of the priors.</summary>
    public CalibratedNetwork Calibrated(SupplyNetwork network) => Calibrated(network, Priors.Middle(ExtentOf(network.Mineral)));

    /// <summary>A network as a problem at some elasticities.</summary>
    public CalibratedNetwork Calibrated(SupplyNetwork network, NetworkElasticities elasticities) => Calibration.Of(network, elasticities, Rules);
}
