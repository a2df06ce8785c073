using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>What <c>simulate</c> answers for one mineral that its scenario names.</summary>
/// <param name="Answer">Prices, flows and welfare over the horizon.</param>
/// <param name="Path">The same period by period; null where it was not asked for.</param>
/// <param name="Loss">Loss by industry and segment, or the reason why it is not known.</param>
internal sealed record SimulatedMineral(ScenarioAnswer Answer, TimePath? Path, Outcome<IndustryLoss> Loss);
