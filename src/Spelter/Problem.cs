namespace Spelter;

/// <summary>Something that a user can mend: what is wrong, where, and what would be right. Prints as one line.</summary>
/// <param name="Where">File with line and column, option, or table; empty where there is no place.</param>
/// <param name="What">What is wrong.</param>
/// <param name="Remedy">What would be right.</param>
public sealed record Problem(string Where, string What, string Remedy)
{
    /// <summary>One line: where, what, remedy.</summary>
    public override string ToString() =>
        (Where.Length == 0 ? What : $"{Where}: {What}") + (Remedy.Length == 0 ? "" : $" {Remedy}");
}
