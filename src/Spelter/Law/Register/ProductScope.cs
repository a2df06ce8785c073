using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>Tariff lines that a measure reaches, by prefixes of their codes with days of their own. Two scopes are equal where their lines are.</summary>
public sealed class ProductScope : IEquatable<ProductScope>
{
    private const int MostDigits = 10;
    private readonly Dictionary<string, List<ScopeLine>> _includes;
    private readonly Dictionary<string, List<ScopeLine>> _excludes;

    /// <summary>A scope.</summary>
    /// <param name="includes">Prefixes that are reached.</param>
    /// <param name="excludes">Prefixes that are not, though another one reaches them.</param>
    public ProductScope(IReadOnlyList<ScopeLine> includes, IReadOnlyList<ScopeLine> excludes)
    {
        (Includes, Excludes) = (includes, excludes);
        (_includes, _excludes) = (ByPrefix(includes), ByPrefix(excludes));
    }

    /// <summary>Prefixes that are reached.</summary>
    public IReadOnlyList<ScopeLine> Includes { get; }

    /// <summary>Prefixes that are not, though another one reaches them.</summary>
    public IReadOnlyList<ScopeLine> Excludes { get; }

    /// <summary>The longest prefix that reaches a line on a day; null where none does.</summary>
    public ScopeLine? Reaching(HtsCode line, LocalDate day) => Longest(_excludes, line, day) is not null ? null : Longest(_includes, line, day);

    /// <summary>Whether the scope reaches some line of ten digits below a shorter one, but not the shorter one itself.</summary>
    public bool ReachesBelow(HtsCode line, LocalDate day) =>
        line.Length < MostDigits && Includes.Any(i => i.Prefix.Length > line.Length && i.Prefix.StartsWith(line.Digits, StringComparison.Ordinal) && i.HoldsOn(day));

    /// <summary>Whether the scope would reach a line on a day if the line were not on its list of exceptions.</summary>
    public bool Exempts(HtsCode line, LocalDate day) => Longest(_excludes, line, day) is not null && Longest(_includes, line, day) is not null;

    /// <inheritdoc/>
    public bool Equals(ProductScope? other) => other is not null && Includes.SequenceEqual(other.Includes) && Excludes.SequenceEqual(other.Excludes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProductScope);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Includes.Count, Excludes.Count, Includes.Count > 0 ? Includes[0] : default);

    private static Dictionary<string, List<ScopeLine>> ByPrefix(IReadOnlyList<ScopeLine> lines) =>
        lines.GroupBy(l => l.Prefix, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    private static ScopeLine? Longest(Dictionary<string, List<ScopeLine>> lines, HtsCode line, LocalDate day)
    {
        if (lines.Count == 0) return null;
        for (var digits = Math.Min(MostDigits, line.Length); digits >= 0; digits -= 2)
        {
            if (!lines.TryGetValue(line.Digits[..digits], out var found)) continue;
            foreach (var one in found)
                if (one.HoldsOn(day)) return one;
        }

        return null;
    }
}
