using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>Worldwide Governance Indicator of a country in a year: estimate on the publisher's scale of about −2.5 (weak)
/// to +2.5 (strong). A missing score is absent, never a middle value.</summary>
/// <param name="Country">The country.</param>
/// <param name="Indicator">voice-and-accountability, political-stability, government-effectiveness, regulatory-quality,
/// rule-of-law or control-of-corruption.</param>
/// <param name="Year">Year.</param>
/// <param name="Estimate">Estimate in units of a standard normal.</param>
/// <param name="StandardError">Standard error of the estimate, in the same units.</param>
/// <param name="Source">Release.</param>
public sealed record GovernanceScore(CountryCode Country, string Indicator, int Year, double Estimate, double StandardError, Source Source);
