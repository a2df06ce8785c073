using Spelter.Catalog;

namespace Spelter.Stress;

/// <summary>What a campaign says of one mineral.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="HasMoney">False where no loss in money can be said.</param>
/// <param name="IsInTonnes">False where the shortfall is in hundredths of world output.</param>
/// <param name="Use">What the country uses in a year, in the network's unit.</param>
/// <param name="Losses">Losses of the years, US dollars.</param>
/// <param name="MeanShortfall">Mean shortfall of a year, in the network's unit.</param>
/// <param name="Unsettled">Years whose prices were not found; they count as years without loss.</param>
public sealed record MineralStress(MineralId Mineral, bool HasMoney, bool IsInTonnes, double Use, SparseTail Losses, double MeanShortfall, int Unsettled);
