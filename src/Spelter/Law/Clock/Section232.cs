using static Spelter.Law.ProceedingState;

namespace Spelter.Law;

/// <summary>Section 232 of the Trade Expansion Act of 1962: 19 USC 1862, with 15 CFR 705.</summary>
public static class Section232
{
    private const string NoLimit = "none set";
    private const string NoDuty = "none by itself";

    /// <summary>The statute. Numbers of states and transitions are Spelter's own.</summary>
    public static Statute Statute { get; } = new("19 USC 1862",
    [
        new("T1", [Requested], [StepKind.Initiation], Initiated, StatuteActor.Commerce, "a valid request, an own motion or an order of the President", NoLimit, "notice by BIS in practice; Defense is told at once", "19 USC 1862(b)(1)"),
        new("T2", [Initiated], [StepKind.Comments], Investigating, StatuteActor.Commerce, "consultation; hearings or comments where appropriate", NoLimit, "comment notice where appropriate", "19 USC 1862(b)(2)"),
        new("T3", [Initiated, Investigating], [StepKind.ThreatReport], ReportedThreat, StatuteActor.Commerce, "a report that finds a threat", "270 days from initiation", "the part that is neither classified nor proprietary, in the Federal Register", "19 USC 1862(b)(3)"),
        new("T3", [Initiated, Investigating], [StepKind.NoThreatReport], ReportedNoThreat, StatuteActor.Commerce, "a report that finds no threat", "270 days from initiation", "the part that is neither classified nor proprietary, in the Federal Register", "19 USC 1862(b)(3)"),
        new("T4", [ReportedThreat], [], PresidentialReview, StatuteActor.None, "the President has the report", "starts 90 days", NoDuty, "19 USC 1862(c)(1)(A)"),
        new("T5", [PresidentialReview], [StepKind.NonConcurrence], NotConcurred, StatuteActor.President, "he does not concur", "90 days from the report", "reasons to Congress", "19 USC 1862(c)(1)(A)"),
        new("T6", [PresidentialReview], [StepKind.MeasureDetermination, StepKind.NegotiationDetermination], ActionChosen, StatuteActor.President, "he concurs", "90 days from the report", "reasons to Congress", "19 USC 1862(c)(1)(A)"),
        new("T7", [NotConcurred, ActionChosen], [StepKind.CongressStatement], CongressNotified, StatuteActor.President, "any determination, to act or not to act", "30 days from the determination", "written statement to Congress", "19 USC 1862(c)(2)"),
        new("T8", [ActionChosen], [StepKind.MeasureProclamation], InForce, StatuteActor.President, "the action is a measure at the border", "15 days from the determination", "proclamation", "19 USC 1862(c)(1)(B)"),
        new("T9", [ActionChosen], [StepKind.NegotiationMandate], Negotiating, StatuteActor.President, "the action is to negotiate an agreement", "15 days from the determination; 180 days run from the determination", "proclamation", "19 USC 1862(c)(1)(B), (c)(3)(A)"),
        new("T10", [Negotiating, AgreementInForce], [StepKind.Agreement], AgreementInForce, StatuteActor.TradeRepresentativeAndCommerce, "an agreement is entered into; it is in force from a day of its own", "before day 180", NoDuty, "19 USC 1862(c)(3)(A)(i)"),
        new("T11", [Negotiating], [StepKind.NoAgreementStatement], Triggered, StatuteActor.None, "trigger (a): day 180 is reached and no agreement was entered into", "from day 180", NoDuty, "19 USC 1862(c)(3)(A)(i)"),
        new("T12", [AgreementInForce], [StepKind.NotCarriedOutJudgement, StepKind.IneffectiveJudgement], Triggered, StatuteActor.President, "triggers (b) and (c): an agreement is not being carried out, or is ineffective", "any day in the life of the agreement", NoDuty, "19 USC 1862(c)(3)(A)(ii)"),
        new("T13", [Triggered], [StepKind.FurtherMeasure], InForce, StatuteActor.President, "other action that he deems necessary", NoLimit, "Federal Register notice of the action", "19 USC 1862(c)(3)(A)"),
        new("T14", [Triggered], [StepKind.NoFurtherAction], ProceedingState.NoFurtherAction, StatuteActor.President, "he decides on no further action", NoLimit, "determination with its reasons in the Federal Register", "19 USC 1862(c)(3)(B)"),
        new("T15", [Triggered], [StepKind.RenewedNegotiation], Negotiating, StatuteActor.President, "a new or extended negotiation is the other action", NoLimit, "Federal Register notice of the action", "19 USC 1862(c)(3)(A)"),
        // Proclamation 11001 orders it beside a negotiation, so it is allowed there too.
        new("T16", [InForce, Negotiating, AgreementInForce, ProceedingState.NoFurtherAction], [StepKind.MonitoringMandate], Monitoring, StatuteActor.Commerce, "the proclamation tells Commerce to watch and inform", "continuous", NoDuty, "the proclamation; the statute sets no threshold"),
        new("T17", [Monitoring], [StepKind.NewMeasure], InForce, StatuteActor.President, "new circumstances", NoLimit, "proclamation", "19 USC 1862(c)(1), as Transpacific Steel v. US, 4 F.4th 1306, reads it"),
        new("T17", [Monitoring], [StepKind.NewNegotiation], Negotiating, StatuteActor.President, "new circumstances", NoLimit, "proclamation", "19 USC 1862(c)(1), as Transpacific Steel v. US, 4 F.4th 1306, reads it"),
        new("T17", [Monitoring], [StepKind.NotCarriedOutJudgement, StepKind.IneffectiveJudgement], Triggered, StatuteActor.President, "new circumstances: an agreement is not being carried out, or is ineffective", NoLimit, NoDuty, "19 USC 1862(c)(3)(A)(ii)"),
        new("T18", [InForce], [StepKind.Amendment], InForce, StatuteActor.PresidentCommerceOrCourt, "a later instrument that keeps to the plan changes the measure", "dated", "proclamation, notice or judgment", "Transpacific Steel v. US, 4 F.4th 1306"),
        new("T18", [InForce], [StepKind.End], Ended, StatuteActor.PresidentCommerceOrCourt, "a later instrument, a last day or a judgment ends the measure", "dated", "proclamation, notice or judgment", "Transpacific Steel v. US, 4 F.4th 1306"),
    ],
    [
        new("report", "report to the President", [StepKind.Initiation], [StepKind.ThreatReport, StepKind.NoThreatReport], 270, IsExclusive: false, ShowsInPublic: false, ClockEffect.Flag, "19 USC 1862(b)(3)(A)"),
        new("determination", "determination of the President", [StepKind.ThreatReport], [StepKind.NonConcurrence, StepKind.MeasureDetermination, StepKind.NegotiationDetermination], 90, IsExclusive: false, ShowsInPublic: true, ClockEffect.Flag, "19 USC 1862(c)(1)(A)"),
        new("implementation", "implementation of the action", [StepKind.MeasureDetermination, StepKind.NegotiationDetermination], [StepKind.MeasureProclamation, StepKind.NegotiationMandate], 15, IsExclusive: false, ShowsInPublic: true, ClockEffect.Flag, "19 USC 1862(c)(1)(B)"),
        new("congress", "statement of reasons to Congress", [StepKind.NonConcurrence, StepKind.MeasureDetermination, StepKind.NegotiationDetermination], [StepKind.CongressStatement], 30, IsExclusive: false, ShowsInPublic: false, ClockEffect.Flag, "19 USC 1862(c)(2)"),
        new("negotiation", "agreement entered into", [StepKind.NegotiationDetermination], [StepKind.Agreement], 180, IsExclusive: true, ShowsInPublic: true, ClockEffect.FlagAndTrigger, "19 USC 1862(c)(3)(A)(i)"),
    ]);
}
