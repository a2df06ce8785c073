namespace Spelter.Agreements;

/// <summary>A step in the life of an agreement. "Signed" and "in force" are different dates.</summary>
public enum LifecycleStage
{
    /// <summary>A text or a plan was put forward.</summary>
    Proposal,

    /// <summary>A government said that it is agreed.</summary>
    Announcement,

    /// <summary>Negotiators put their initials to the text.</summary>
    Initialling,

    /// <summary>Signed.</summary>
    Signature,

    /// <summary>A party ratified it.</summary>
    Ratification,

    /// <summary>It binds, or is carried out where it binds nobody.</summary>
    EntryIntoForce,

    /// <summary>Its end was put off.</summary>
    Extension,

    /// <summary>It rests.</summary>
    Suspension,

    /// <summary>It ended, or another took its place.</summary>
    End,
}
