namespace Spelter.Law;

/// <summary>Where a proceeding under a statute stands. Order is that of a proceeding's life.</summary>
public enum ProceedingState
{
    /// <summary>S0: a request, an application, an order or an own motion is pending.</summary>
    Requested,

    /// <summary>S1: the clock of the investigation runs.</summary>
    Initiated,

    /// <summary>S2: consultation, comments and analysis.</summary>
    Investigating,

    /// <summary>S3+: a report that finds a threat.</summary>
    ReportedThreat,

    /// <summary>S3−: a report that finds none.</summary>
    ReportedNoThreat,

    /// <summary>S4: the President has the report; the clock of the review runs.</summary>
    PresidentialReview,

    /// <summary>S5a: the President does not concur; reasons are still owed to Congress.</summary>
    NotConcurred,

    /// <summary>S5b: the President concurs and has chosen an action that is not in effect yet.</summary>
    ActionChosen,

    /// <summary>S6: Congress has the reasons. Beside the others: it blocks nothing.</summary>
    CongressNotified,

    /// <summary>S7: a measure at the border is in effect.</summary>
    InForce,

    /// <summary>S8: the action is to negotiate an agreement.</summary>
    Negotiating,

    /// <summary>S9: an agreement made under the negotiation is in force.</summary>
    AgreementInForce,

    /// <summary>S10: one of the three triggers after a negotiation is on record.</summary>
    Triggered,

    /// <summary>S11: a determination to take no further action, with reasons, is published. Silence is not this state.</summary>
    NoFurtherAction,

    /// <summary>S12: Commerce watches and informs. Beside the others.</summary>
    Monitoring,

    /// <summary>S13: the measure was superseded or terminated, ran out or was annulled.</summary>
    Ended,
}
