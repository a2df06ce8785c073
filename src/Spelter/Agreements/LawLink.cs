namespace Spelter.Agreements;

/// <summary>How an agreement stands to 19 U.S.C. 1862(c)(3), the branch in which the President negotiates one that limits imports or exports.</summary>
public enum LawLink
{
    /// <summary>It was not made under that branch.</summary>
    None,

    /// <summary>It could be the agreement meant there, and nobody has said so in public.</summary>
    Candidate,

    /// <summary>The President said in public that it is the agreement meant there.</summary>
    Designated,
}
