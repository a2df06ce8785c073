namespace Spelter.Law;

/// <summary>What happened in a step of a proceeding. Order is the order in which steps of one day are taken.</summary>
public enum StepKind
{
    /// <summary>The President orders an investigation.</summary>
    Order,

    /// <summary>A department head or an interested party asks for one.</summary>
    Request,

    /// <summary>Commerce opens it.</summary>
    Initiation,

    /// <summary>Comments or hearings.</summary>
    Comments,

    /// <summary>A draft that an order asked for; the statute knows none.</summary>
    DraftReport,

    /// <summary>The report that finds a threat reaches the President.</summary>
    ThreatReport,

    /// <summary>The report that finds none reaches the President.</summary>
    NoThreatReport,

    /// <summary>The President does not concur.</summary>
    NonConcurrence,

    /// <summary>The President concurs and decides on a measure at the border.</summary>
    MeasureDetermination,

    /// <summary>The President concurs and decides to negotiate.</summary>
    NegotiationDetermination,

    /// <summary>The measure is proclaimed.</summary>
    MeasureProclamation,

    /// <summary>The negotiation is ordered.</summary>
    NegotiationMandate,

    /// <summary>The reasons go to Congress.</summary>
    CongressStatement,

    /// <summary>Commerce is told to watch and inform.</summary>
    MonitoringMandate,

    /// <summary>An agreement that is publicly designated as one under the negotiation is entered into.</summary>
    Agreement,

    /// <summary>It is stated publicly that none was entered into.</summary>
    NoAgreementStatement,

    /// <summary>The President finds that an agreement is not being carried out.</summary>
    NotCarriedOutJudgement,

    /// <summary>The President finds that an agreement is ineffective.</summary>
    IneffectiveJudgement,

    /// <summary>An agreement ends.</summary>
    AgreementEnd,

    /// <summary>Further action at the border after a trigger.</summary>
    FurtherMeasure,

    /// <summary>No further action, with published reasons, after a trigger.</summary>
    NoFurtherAction,

    /// <summary>A new or extended negotiation as the further action.</summary>
    RenewedNegotiation,

    /// <summary>A measure after new circumstances.</summary>
    NewMeasure,

    /// <summary>A negotiation after new circumstances.</summary>
    NewNegotiation,

    /// <summary>An instrument changes the measure, which stays in force.</summary>
    Amendment,

    /// <summary>The measure ends.</summary>
    End,
}
