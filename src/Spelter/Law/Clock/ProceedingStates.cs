namespace Spelter.Law;

/// <summary>Names of the states, and which of them stand beside others.</summary>
public static class ProceedingStates
{
    private static readonly string[] Ids = ["S0", "S1", "S2", "S3+", "S3−", "S4", "S5a", "S5b", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13"];

    /// <summary>Number of a state, such as S8.</summary>
    public static string Id(this ProceedingState state) => Ids[(int)state];

    /// <summary>True for duties that run beside the course of a proceeding and block nothing.</summary>
    public static bool StandsBeside(this ProceedingState state) => state is ProceedingState.CongressNotified or ProceedingState.Monitoring;

    /// <summary>Name of a state in words.</summary>
    public static string InWords(this ProceedingState state) => state switch
    {
        ProceedingState.ReportedThreat => "reported: threat found",
        ProceedingState.ReportedNoThreat => "reported: no threat found",
        ProceedingState.PresidentialReview => "before the President",
        ProceedingState.NotConcurred => "not concurred",
        ProceedingState.ActionChosen => "action chosen, not yet in effect",
        ProceedingState.CongressNotified => "Congress notified",
        ProceedingState.InForce => "measure in force",
        ProceedingState.AgreementInForce => "agreement in force",
        ProceedingState.NoFurtherAction => "no further action, reasons published",
        _ => state.ToString().ToLowerInvariant(),
    };
}
