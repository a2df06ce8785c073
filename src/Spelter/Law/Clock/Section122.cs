namespace Spelter.Law;

/// <summary>Section 122 of the Trade Act of 1974: 19 USC 2132. Another statute: its clock ends the measure.</summary>
public static class Section122
{
    /// <summary>The statute.</summary>
    public static Statute Statute { get; } = new("19 USC 2132",
    [
        new("P1", [], [StepKind.MeasureProclamation], ProceedingState.InForce, StatuteActor.President, "large and serious balance-of-payments deficits", "none set", "proclamation", "19 USC 2132(a)"),
        new("P2", [ProceedingState.InForce], [StepKind.Amendment], ProceedingState.InForce, StatuteActor.President, "a later proclamation changes the measure within its days", "before day 150", "proclamation", "19 USC 2132(a)"),
        new("P3", [ProceedingState.InForce], [StepKind.End], ProceedingState.Ended, StatuteActor.None, "150 days are over and no Act of Congress has extended them", "150 days from the effective instant", "none by itself", "19 USC 2132(a)"),
    ],
    [
        new("surcharge", "end of the surcharge", [StepKind.MeasureProclamation], [StepKind.End], 150, IsExclusive: true, ShowsInPublic: true, ClockEffect.EndsMeasure, "19 USC 2132(a)"),
    ]);
}
