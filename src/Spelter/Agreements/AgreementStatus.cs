namespace Spelter.Agreements;

/// <summary>Where an agreement stands on a day.</summary>
/// <param name="Stage">Last step that is certain to have happened.</param>
/// <param name="Event">The step itself.</param>
public sealed record AgreementStatus(LifecycleStage Stage, LifecycleEvent Event);
