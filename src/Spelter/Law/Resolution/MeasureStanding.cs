using NodaTime;

namespace Spelter.Law;

/// <summary>How a measure stands on a day, as far as was known.</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="Effect">The effect that makes it so.</param>
public sealed record MeasureStanding(StandingKind Kind, PlacedEffect Effect)
{
    /// <summary>Programme of the measure.</summary>
    public required string Programme { get; init; }

    /// <summary>What it says, where it is in force.</summary>
    public MeasureSlots? Slots { get; init; }

    /// <summary>The day that the kind speaks of: first day in force, day of the end, day from which it is known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Other side of a conflict; null otherwise.</summary>
    public PlacedEffect? Against { get; init; }

    /// <summary>Every effect that shapes it, in order.</summary>
    public IReadOnlyList<PlacedEffect> Trail { get; init; } = [];
}
