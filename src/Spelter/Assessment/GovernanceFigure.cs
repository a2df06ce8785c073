using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Governance on the scale of the Worldwide Governance Indicators, −2.5 (weak) to 2.5 (strong).</summary>
public sealed record GovernanceFigure(Interval Score, Citation Citation);
