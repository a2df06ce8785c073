namespace Spelter.Law;

/// <summary>Where an act of law can become known.</summary>
public enum Channel
{
    /// <summary>Signature, or the White House page of the day.</summary>
    Signature,

    /// <summary>Public inspection at the Federal Register.</summary>
    PublicInspection,

    /// <summary>Publication in the Federal Register.</summary>
    FederalRegister,

    /// <summary>An edition of the Harmonized Tariff Schedule.</summary>
    HtsEdition,

    /// <summary>A message of CBP to filers.</summary>
    Csms,

    /// <summary>A judgment.</summary>
    Judgment,

    /// <summary>The day on which Spelter's register took it in.</summary>
    Ingested,
}
