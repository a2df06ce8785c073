namespace Spelter.Network;

/// <summary>What of a country's use is of one origin.</summary>
/// <param name="Origin">Origin.</param>
/// <param name="Direct">Share that arrives from it: the trade partner, or the country itself for what it makes.</param>
/// <param name="Refined">Share that was made there at the last stage.</param>
/// <param name="Mined">Share that entered there as far back as the network goes.</param>
/// <param name="MinedBounds">Least and largest share mined there, whatever way the nodes mix; null for feed from outside and difference.</param>
public sealed record LookThroughOrigin(Origin Origin, double Direct, double Refined, double Mined, Interval? MinedBounds);
