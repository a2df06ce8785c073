namespace Spelter.Law;

/// <summary>What was looked for and not found. Absence of a record is not proof that nothing happened.</summary>
/// <param name="Clock">Clock whose step was looked for.</param>
/// <param name="What">What was looked for, and where.</param>
/// <param name="Evidence">How good the search is.</param>
public sealed record UnpublishedStep(string Clock, string What, StepEvidence Evidence);
