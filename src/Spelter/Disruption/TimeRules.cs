namespace Spelter.Disruption;

/// <summary>What lets a disruption take time, at one set of values of the priors.</summary>
/// <param name="Response">How elasticities grow with the horizon.</param>
/// <param name="Ramps">How fast more can be made or sent.</param>
/// <param name="Inventories">How stocks are released and filled.</param>
/// <param name="Forward">How purchases are brought forward.</param>
public sealed record TimeRules(HorizonResponse Response, RampLimit Ramps, InventoryRule Inventories, FrontRunning Forward);
