using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>Worldwide Governance Indicator of a country in a year: estimate on the publisher's scale of about −2.5 (weak)
/// to +2.5 (strong). A missing score is absent, never a middle value.</summary>
/// <param name="Indicator">voice-and-accountability, political-stability, government-effectiveness, regulatory-quality,
/// rule-of-law or control-of-corruption.</param>
public sealed record GovernanceScore(CountryCode Country, string Indicator, int Year, double Estimate, double StandardError, Source Source);
