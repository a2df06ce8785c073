namespace Spelter.Law;

/// <summary>Whose law an answer gives.</summary>
public enum LegalView
{
    /// <summary>As enacted: what instruments say, whatever courts said of them.</summary>
    Enacted,

    /// <summary>As adjudicated: what was annulled never was.</summary>
    Adjudicated,

    /// <summary>As collected at the border: what was annulled was collected until it was no longer.</summary>
    Collected,
}
