using System.Text;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Words of the files of proceedings for kinds of steps: the names of the members in small letters with hyphens.</summary>
internal static class ProceedingWords
{
    /// <summary>Kinds of steps by their words.</summary>
    public static IReadOnlyDictionary<string, StepKind> Steps { get; } = Enum.GetValues<StepKind>().ToDictionary(k => Word(k.ToString()), k => k, StringComparer.Ordinal);

    private static string Word(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
