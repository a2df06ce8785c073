namespace Spelter.Network;

/// <summary>Settings of the base network: rows of <c>data/priors/network-rules.csv</c>. Standard deviations are relative to the figure.</summary>
/// <param name="TailShare">Least share of a stage with which a country stands alone.</param>
/// <param name="UsStatistics">US trade and output.</param>
/// <param name="UsUse">US consumption.</param>
/// <param name="Reported">Output that USGS reports.</param>
/// <param name="Estimated">Output that USGS estimates.</param>
/// <param name="Iea">Output of the IEA.</param>
/// <param name="EuShare">A share of the EU study times a total.</param>
/// <param name="WorldTrade">A flow of world trade times content.</param>
/// <param name="Withheld">Withheld US output.</param>
/// <param name="OutsideFeed">Feed that no earlier stage gave.</param>
/// <param name="EstimatedTrade">Trade from surplus to deficit in proportion.</param>
/// <param name="Use">Use that is estimated.</param>
/// <param name="Difference">Statistical difference, relative to what passes through the node.</param>
/// <param name="EarlierStagePrice">Price of a stage without one, as a share of the next stage's.</param>
/// <param name="NewRouteVolume">Scale of a route not in use.</param>
/// <param name="NewRouteLeastShare">Least share of exports or imports of an end of a route not in use.</param>
/// <param name="UserShare">Least share of world use with which a user without output stands alone.</param>
/// <param name="WeightAgreement">How near world trade must be to printed US imports to split them.</param>
/// <param name="ObservedWithin">How far the balance may move a figure that still counts as observed.</param>
/// <param name="TellingDifference">Statistical difference, as a share of output, that is said with the network.</param>
public sealed record NetworkRules(
    double TailShare, double UsStatistics, double UsUse, double Reported, double Estimated, double Iea, double EuShare, double WorldTrade,
    double Withheld, double OutsideFeed, double EstimatedTrade, double Use, double Difference, double EarlierStagePrice, double NewRouteVolume,
    double NewRouteLeastShare, double UserShare, double WeightAgreement, double ObservedWithin, double TellingDifference);
