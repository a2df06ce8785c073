namespace Spelter.Law;

/// <summary>Conditions as they are written: comparisons joined by "and", and those by "or", such as "documents = filed and contractSigned &lt; 2026-08-06".</summary>
public static class FactConditionText
{
    private static readonly string[] Relations = ["=", "<", "<=", ">", ">="];

    /// <summary>Reads a written condition.</summary>
    public static Outcome<FactCondition> Parse(string text)
    {
        FactCondition? whole = null;
        foreach (var part in text.Split(" or ", StringSplitOptions.TrimEntries))
        {
            FactCondition? all = null;
            foreach (var term in part.Split(" and ", StringSplitOptions.TrimEntries))
            {
                if (term.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var fact, var relation, var value] || !Relations.Contains(relation, StringComparer.Ordinal))
                    return new Problem("", $"\"{term}\" is not a condition.", "Write fact, relation (=, <, <=, >, >=) and value, such as documents = filed; join them by and, or.");
                var one = new FactCondition.Compared(fact, relation, value);
                all = all is null ? one : new FactCondition.Both(all, one);
            }

            whole = whole is null ? all! : new FactCondition.Either(whole, all!);
        }

        return whole!;
    }
}
