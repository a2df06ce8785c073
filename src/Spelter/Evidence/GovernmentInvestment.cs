namespace Spelter.Evidence;

/// <summary>What governments buy of a group of domestic products as equipment, structures and intellectual property, US dollars a year.</summary>
/// <param name="Group">Code of the summary table.</param>
/// <param name="DefenceUsd">National defence.</param>
/// <param name="OtherUsd">All other government, federal, state and local.</param>
public sealed record GovernmentInvestment(string Group, double DefenceUsd, double OtherUsd);
