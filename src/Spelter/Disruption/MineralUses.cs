using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Disruption;

/// <summary>The uses of a mineral in the United States: those with a published share of the newest release that gives shares, else all that the
/// newest release names.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Uses">Uses; with shares they add to one, the part of no use named as a use without an industry.</param>
/// <param name="HasShares">True where shares are published.</param>
public sealed record MineralUses(MineralId Mineral, IReadOnlyList<MineralUse> Uses, bool HasShares)
{
    private const string NotNamed = "uses not named";

    // Printed shares are rounded to a hundredth: what they lack of one beyond that is a use not named.
    private const double Rounding = 1e-9;

    /// <summary>The splits of use between which all lie that the publisher allows: the shares themselves; of ranked uses the first alone, the first two alike and so on;
    /// else each use alone. What is linear in the split is largest and smallest at one of them.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Splits
    {
        get
        {
            if (HasShares) return [[.. Uses.Select(u => u.Share!.Value)]];
            var ranked = Uses.Select((u, i) => (u.Rank, Place: i)).OrderBy(u => u.Rank).ToList();
            return ranked.Select(u => u.Rank).SequenceEqual(Enumerable.Range(1, Uses.Count).Select(r => (int?)r))
                ? [.. Enumerable.Range(1, Uses.Count).Select(n => Uses.Select((_, i) => ranked.FindIndex(r => r.Place == i) < n ? 1.0 / n : 0).ToArray())]
                : [.. Uses.Select((_, one) => Uses.Select((_, i) => i == one ? 1.0 : 0).ToArray())];
        }
    }

    /// <summary>The uses of a mineral; those of its group where it has none of its own, without their shares.</summary>
    /// <param name="mineral">Mineral.</param>
    /// <param name="named">Uses that publishers name, of releases public on the day.</param>
    /// <param name="evidence">Shares of use.</param>
    public static MineralUses Of(Mineral mineral, IReadOnlyList<EndUse> named, EvidenceBase evidence)
    {
        var own = new[] { mineral.Id }.Concat(mineral.Groups.Reverse()).Select(id => named.Where(u => u.Mineral == id).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
        var shares = evidence.About(mineral.Id, Measure.EndUseShare)
            .Where(o => o.Country == CountryCode.UnitedStates && o is { IsKnown: true, Form.Length: > 0 })
            .GroupBy(o => o.Source).MaxBy(g => g.Key.Published)?.ToDictionary(o => o.Form, o => o.InBaseUnit.Middle, StringComparer.Ordinal) ?? [];
        var shared = own.Where(u => shares.ContainsKey(u.Use)).ToList();
        if (shared.Count == 0)
        {
            var newest = own.GroupBy(u => u.SourceId).MaxBy(g => g.Key, StringComparer.Ordinal) ?? Enumerable.Empty<EndUse>();
            return new(mineral.Id, [.. newest.Select(u => new MineralUse(u.Use, u.Industries, null, RankOf(u.Note), u.SourceId))], false);
        }

        // Uses of the same industries are one use to the accounts.
        List<MineralUse> uses = [.. shared.GroupBy(u => string.Join(';', u.Industries.Order(StringComparer.Ordinal)))
            .Select(g => new MineralUse(string.Join(", ", g.Select(u => u.Use)), g.First().Industries, g.Sum(u => shares[u.Use]), null, g.First().SourceId))];
        var rest = 1 - uses.Sum(u => u.Share!.Value);
        if (rest > Rounding) uses.Add(new MineralUse(NotNamed, [], rest, null, shared[0].SourceId));
        return new(mineral.Id, uses, true);
    }

    private static int? RankOf(string note)
    {
        const string word = "rank ";
        if (!note.StartsWith(word, StringComparison.Ordinal)) return null;
        var digits = note[word.Length..].TakeWhile(char.IsAsciiDigit).ToArray();
        return digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }
}
