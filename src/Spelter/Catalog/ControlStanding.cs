namespace Spelter.Catalog;

/// <summary>How an export control stands on a day on which its stretch of time runs.</summary>
public enum ControlStanding
{
    /// <summary>The measure bites.</summary>
    InForce,

    /// <summary>The text stays in law and does not bite.</summary>
    Suspended,

    /// <summary>It started, and no source on record says whether it ended: not to be read as in force.</summary>
    EndUnknown,
}
