namespace Spelter.Agreements;

/// <summary>What sort of instrument an agreement is. Memorandum, framework and action plan bind nobody unless they say so.</summary>
public enum AgreementKind
{
    /// <summary>Memorandum of understanding.</summary>
    Mou,

    /// <summary>Framework.</summary>
    Framework,

    /// <summary>Memorandum or framework: the source does not say which.</summary>
    MouOrFramework,

    /// <summary>Action plan.</summary>
    ActionPlan,

    /// <summary>Agreement on Reciprocal Trade.</summary>
    ReciprocalTrade,

    /// <summary>Joint fund.</summary>
    Fund,

    /// <summary>Strategic partnership.</summary>
    Partnership,

    /// <summary>Mutual suspension of measures without a common signed text.</summary>
    Arrangement,

    /// <summary>Joint statement.</summary>
    Statement,

    /// <summary>Forum of governments.</summary>
    Forum,

    /// <summary>Agreement of many parties.</summary>
    Plurilateral,

    /// <summary>Trade deal that caps duties.</summary>
    TradeDeal,

    /// <summary>No agreement but the order of the President to negotiate them.</summary>
    Mandate,
}
