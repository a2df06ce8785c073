namespace Spelter.Data;

/// <summary>Carries a <see cref="Spelter.Problem"/> out of the depth of a parser to the door of this room, where it becomes an
/// <see cref="Outcome{T}"/>. Never crosses that door.</summary>
public sealed class InputException(Problem problem) : Exception(problem.ToString())
{
    /// <summary>What the user is told.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>What is wrong at a place, and what would be right.</summary>
    public static InputException At(string where, string what, string remedy) => new(new Problem(where, what, remedy));
}
