using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>How concentrated a distribution over countries is. Shares are of the sum of the country rows and the remainder
/// ("other countries") as published, never of the printed, rounded total. The Herfindahl–Hirschman index is on the scale 0
/// to 10,000 and has bounds: the remainder may be spread over many countries or lie in one that is not listed.
/// Countries whose amount is withheld without any bound are left out of the shares and named in <see cref="Withheld"/>;
/// <see cref="HhiWithWithheld"/> then tells what the index could be with them.</summary>
public sealed record Concentration
{
    private const double Scale = 10_000;

    private Concentration(IReadOnlyList<CountryShare> shares, Interval unallocated, Interval hhi, IReadOnlyList<CountryCode> withheld)
    {
        (Shares, Unallocated, Hhi, Withheld) = (shares, unallocated, hhi, withheld);
        // H(w) = (1 − w)² H + w² · 10,000 for a withheld share w in [0, 1); least at w = H / (H + 10,000).
        HhiWithWithheld = withheld.Count == 0 ? hhi : new Interval(hhi.Low * Scale / (hhi.Low + Scale), Scale);
    }

    /// <summary>Shares of single countries, largest first.</summary>
    public IReadOnlyList<CountryShare> Shares { get; }

    /// <summary>Share that belongs to no named country.</summary>
    public Interval Unallocated { get; }

    /// <summary>Herfindahl–Hirschman index, 0 to 10,000, of the countries that are not withheld.</summary>
    public Interval Hhi { get; }

    /// <summary>The index with the withheld countries, which may hold any share.</summary>
    public Interval HhiWithWithheld { get; }

    /// <summary>Countries whose amount is withheld without any bound.</summary>
    public IReadOnlyList<CountryCode> Withheld { get; }

    /// <summary>Concentration of a distribution; null where no country has a known, positive amount.</summary>
    public static Concentration? Of(IEnumerable<Holding> holdings)
    {
        var all = holdings.Where(h => h.Country != CountryCode.World).ToList();
        var withheld = all.Where(h => !h.Amount.IsBounded && !h.Country.IsAggregate).Select(h => h.Country).ToList();
        var known = all.Where(h => h.Amount.IsBounded).ToList();
        var total = known.Aggregate(Interval.Zero, (sum, h) => sum + h.Amount);
        if (total.High <= 0 || !known.Exists(h => !h.Country.IsAggregate && h.Amount.High > 0)) return null;

        var shares = known.Where(h => !h.Country.IsAggregate && h.Amount.High > 0)
            .Select(h => new CountryShare(h.Country, ShareOf(h.Amount, total)))
            .OrderByDescending(s => s.Share.Middle).ThenBy(s => s.Country).ToList();
        var rest = known.Where(h => h.Country.IsAggregate).Aggregate(Interval.Zero, (sum, h) => sum + h.Amount);
        var unallocated = ShareOf(rest, total);
        var squares = shares.Aggregate(Interval.Zero, (sum, s) => sum + new Interval(s.Share.Low * s.Share.Low, s.Share.High * s.Share.High));
        // An index cannot exceed the scale, though conservative bounds of single shares may add to more than one.
        var hhi = (new Interval(squares.Low, squares.High + (unallocated.High * unallocated.High)) * Scale).ClampTo(0, Scale);
        return new Concentration(shares, unallocated, hhi, withheld);
    }

    /// <summary>Supply lost when a country goes: its share.</summary>
    public Interval LossOf(CountryCode country) => Shares.FirstOrDefault(s => s.Country == country)?.Share ?? Interval.Zero;

    /// <summary>Share of a set of countries; the unallocated part may or may not be theirs.</summary>
    public Interval ShareOf(IReadOnlySet<CountryCode> countries)
    {
        var named = Shares.Where(s => countries.Contains(s.Country)).Aggregate(Interval.Zero, (sum, s) => sum + s.Share);
        return new Interval(Math.Min(named.Low, 1), Math.Min(named.High + Unallocated.High, 1));
    }

    // x / (x + others) is increasing in x and decreasing in the others.
    private static Interval ShareOf(Interval part, Interval total)
    {
        var (othersLow, othersHigh) = (Math.Max(total.Low - part.Low, 0), Math.Max(total.High - part.High, 0));
        return new Interval(Ratio(part.Low, othersHigh), Ratio(part.High, othersLow));
    }

    private static double Ratio(double part, double others) => part <= 0 ? 0 : part / (part + others);
}
