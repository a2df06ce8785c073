namespace Spelter.Law;

/// <summary>A statute as a machine of states, with its clocks.</summary>
/// <param name="Citation">Such as 19 USC 1862.</param>
/// <param name="Transitions">Steps that it allows.</param>
/// <param name="Clocks">Days that it gives.</param>
public sealed record Statute(string Citation, IReadOnlyList<StatuteTransition> Transitions, IReadOnlyList<StatuteClock> Clocks)
{
    /// <summary>Every statute that proceedings are kept under.</summary>
    public static IReadOnlyList<Statute> All { get; } = [Section232.Statute, Section122.Statute];
}
