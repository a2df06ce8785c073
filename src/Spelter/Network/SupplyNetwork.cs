using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Network;

/// <summary>The supply of one mineral in its base year: every tonne that enters leaves again. At each node what arrives and is put in equals
/// what leaves and is used, the statistical difference included.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Year">Base year.</param>
/// <param name="Basis">What the tonnes are tonnes of, such as "antimony content".</param>
/// <param name="Stages">Stages in order from mine to use.</param>
/// <param name="Nodes">Nodes, by stage and country.</param>
/// <param name="Flows">Flows above zero.</param>
/// <param name="Prices">Price per stage.</param>
/// <param name="Notes">What the reader must know of how it was built, in sentences.</param>
public sealed record SupplyNetwork(
    MineralId Mineral,
    int Year,
    string Basis,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<SupplyNode> Nodes,
    IReadOnlyList<SupplyFlow> Flows,
    IReadOnlyList<StagePrice> Prices,
    IReadOnlyList<string> Notes)
{
    /// <summary>False where no tonnage is published and quantities are in hundredths of world output.</summary>
    public bool IsInTonnes { get; init; } = true;

    /// <summary>Nodes whose capacity is published; the others have the prior.</summary>
    public IReadOnlyList<StatedUtilisation> Utilisations { get; init; } = [];

    /// <summary>Bans that close a stage of a country in the base year, or a part of it.</summary>
    public IReadOnlyList<ExportBan> Bans { get; init; } = [];

    /// <summary>True where a sum of money can be said: quantities are in tonnes and prices in US dollars.</summary>
    public bool HasMoney => IsInTonnes && !Prices.Any(p => p.IsIndex);

    /// <summary>What a quantity is, such as "tonnes of antimony content".</summary>
    public string Unit => IsInTonnes ? $"tonnes of {Basis}" : Basis;

    /// <summary>Every release that a flow or a price comes from.</summary>
    public IEnumerable<Source> Sources => Flows.SelectMany(f => f.Evidence).Select(c => c.Source)
        .Concat(Prices.Select(p => p.Evidence?.Source).OfType<Source>()).Concat(Utilisations.Select(u => u.Evidence.Source)).Distinct();

    /// <summary>Last stage: what is used.</summary>
    public Stage LastStage => Stages[^1];

    /// <summary>Price of a stage, US dollars per tonne.</summary>
    public double PriceOf(Stage stage) => Prices.First(p => p.Stage == stage).UsdPerTonne;

    /// <summary>Output over capacity of a node; null where no capacity is published.</summary>
    public double? UtilisationOf(SupplyNode node) => Utilisations.FirstOrDefault(u => u.Node == node)?.Share;

    /// <summary>True where nothing may leave a node in the base year.</summary>
    public bool IsClosed(SupplyNode node) => Bans.Any(b => b.IsWhole && b.Stage == node.Stage && b.Country == node.Country);

    /// <summary>Sum of some flows, tonnes.</summary>
    public double Sum(Func<SupplyFlow, bool> of) => Flows.Where(of).Sum(f => f.Tonnes);
}
