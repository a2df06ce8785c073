using System.Globalization;
using NodaTime.Text;

namespace Spelter.Law;

/// <summary>A fact of an entry that conditions of the register ask for.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">word, date, number or share.</param>
/// <param name="Choices">Words that it may be; empty for dates and numbers.</param>
/// <param name="Question">What a filer is asked.</param>
public sealed record FactDefinition(string Name, string Kind, IReadOnlyList<string> Choices, string Question)
{
    /// <summary>What keeps a text from being a value of the fact; null where nothing does.</summary>
    public string? Fault(string value) => Kind switch
    {
        "date" => LocalDatePattern.Iso.Parse(value).Success ? null : $"{Name} is \"{value}\", which is not a day written yyyy-MM-dd.",
        "number" => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? null : $"{Name} is \"{value}\", which is not a number.",
        "share" => decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share <= 1 ? null : $"{Name} is \"{value}\", which is not a share between 0 and 1.",
        _ => Choices.Contains(value, StringComparer.Ordinal) ? null : $"{Name} is \"{value}\" and must be one of {string.Join(", ", Choices)}.",
    };
}
