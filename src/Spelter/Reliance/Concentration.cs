using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>How concentrated a distribution over countries is. Published output is the sum of the country rows and the remainder
/// ("other countries") as published, never the printed, rounded total. The Herfindahl–Hirschman index is on the scale 0
/// to 10,000 and has bounds: the remainder may be spread over many countries or lie in one that is not listed.
/// A country whose amount is withheld without any bound may hold any share w in [0, 1) of the whole, so that a share s of
/// published output is s(1 − w) of the whole: between 0 and s. So may a remainder that is withheld. Without one, published output
/// is the whole. A country that no row names may hold all of the remainder; one that a row names holds what the row says.</summary>
public sealed record Concentration
{
    private const double Scale = 10_000;

    // Countries that a row names, also with nothing: these are not in the remainder.
    private readonly HashSet<CountryCode> _named;

    private Concentration(
        IReadOnlyList<CountryShare> shares, Interval unallocated, Interval hhi, IReadOnlyList<CountryCode> withheld, HashSet<CountryCode> named)
    {
        (Shares, UnallocatedOfPublished, Hhi, Withheld, _named) = (shares, unallocated, hhi, withheld, named);
        HhiWithWithheld = HasWithheld ? new Interval(LeastHhi(hhi.Low), Scale) : hhi;
    }

    /// <summary>Shares of single countries, largest first.</summary>
    public IReadOnlyList<CountryShare> Shares { get; }

    /// <summary>Share of the whole that is published but belongs to no named country.</summary>
    public Interval Unallocated => RemainderIsWithheld ? Interval.AnyShare : OfWhole(UnallocatedOfPublished);

    /// <summary>Share of published output that belongs to no named country.</summary>
    public Interval UnallocatedOfPublished { get; }

    /// <summary>Herfindahl–Hirschman index, 0 to 10,000, of published output.</summary>
    public Interval Hhi { get; }

    /// <summary>The index of the whole: what is withheld may hold any share.</summary>
    public Interval HhiWithWithheld { get; }

    /// <summary>Countries whose amount is withheld without any bound, and remainders such as "other countries" that are.</summary>
    public IReadOnlyList<CountryCode> Withheld { get; }

    /// <summary>True where a share of published output is not a share of the whole.</summary>
    public bool HasWithheld => Withheld.Count > 0;

    /// <summary>Share of the whole that the largest supplier holds, whichever country that is, named or in the remainder. With k
    /// withheld countries it is at least s / (1 + ks), where each of them holds as much as the largest of the published.</summary>
    public Interval LargestShare
    {
        get
        {
            var least = Shares.Max(s => s.OfPublished.Low);
            if (!HasWithheld) return new Interval(least, Math.Max(Shares.Max(s => s.OfPublished.High), UnallocatedOfPublished.High));
            return new Interval(RemainderIsWithheld ? 0 : least / (1 + (Withheld.Count * least)), 1);
        }
    }

    // Any number of countries may share a remainder.
    private bool RemainderIsWithheld => Withheld.Any(w => w.IsAggregate);

    /// <summary>Concentration of a distribution; null where no country has a known, positive amount.</summary>
    public static Concentration? Of(IEnumerable<Holding> holdings)
    {
        var all = holdings.Where(h => h.Country != CountryCode.World).ToList();
        var withheld = all.Where(h => !h.Amount.IsBounded).Select(h => h.Country).ToList();
        var known = all.Where(h => h.Amount.IsBounded).ToList();
        var total = known.Aggregate(Interval.Zero, (sum, h) => sum + h.Amount);
        if (total.High <= 0 || !known.Exists(h => !h.Country.IsAggregate && h.Amount.High > 0)) return null;

        var shares = known.Where(h => !h.Country.IsAggregate && h.Amount.High > 0)
            .Select(h => (h.Country, OfPublished: ShareOf(h.Amount, total)))
            .Select(s => new CountryShare(s.Country, withheld.Count > 0 ? FromNothingTo(s.OfPublished) : s.OfPublished, s.OfPublished))
            .OrderByDescending(s => s.OfPublished.Middle).ThenBy(s => s.Country).ToList();
        var rest = known.Where(h => h.Country.IsAggregate).Aggregate(Interval.Zero, (sum, h) => sum + h.Amount);
        var unallocated = ShareOf(rest, total);
        var squares = shares.Select(s => s.OfPublished).Aggregate(Interval.Zero, (sum, s) => sum + new Interval(s.Low * s.Low, s.High * s.High));
        // An index cannot exceed the scale, though conservative bounds of single shares may add to more than one.
        var hhi = (new Interval(squares.Low, squares.High + (unallocated.High * unallocated.High)) * Scale).ClampTo(0, Scale);
        return new Concentration(shares, unallocated, hhi, withheld, [.. all.Where(h => !h.Country.IsAggregate).Select(h => h.Country)]);
    }

    /// <summary>Share of one country in the whole, which is the supply lost when it goes: any share where it is withheld, from
    /// nothing to all of the remainder where no row names it.</summary>
    public Interval ShareOf(CountryCode country) => Shares.FirstOrDefault(s => s.Country == country) is { } share ? share.Share
        : Withheld.Contains(country) ? Interval.AnyShare
        : _named.Contains(country) ? Interval.Zero
        : new Interval(0, Unallocated.High);

    /// <summary>Share of one country in published output: nothing where it is withheld, from nothing to all of the remainder where no
    /// row names it.</summary>
    public Interval ShareOfPublished(CountryCode country) => Shares.FirstOrDefault(s => s.Country == country) is { } share ? share.OfPublished
        : _named.Contains(country) ? Interval.Zero
        : new Interval(0, UnallocatedOfPublished.High);

    /// <summary>Share of a set of countries in the whole; the remainder may be of those that no row names.</summary>
    public Interval ShareOf(IReadOnlySet<CountryCode> countries)
    {
        var published = ShareOfPublished(countries);
        // What is withheld outside the set can take the whole from it, what is withheld inside can give it.
        return new Interval(
            Withheld.Any(w => !countries.Contains(w)) ? 0 : published.Low,
            Withheld.Any(countries.Contains) || (RemainderIsWithheld && MayBeInRemainder(countries)) ? 1 : published.High);
    }

    /// <summary>Share of a set of countries in published output; the remainder may be of those that no row names.</summary>
    public Interval ShareOfPublished(IReadOnlySet<CountryCode> countries)
    {
        var named = Shares.Where(s => countries.Contains(s.Country)).Aggregate(Interval.Zero, (sum, s) => sum + s.OfPublished);
        var unnamed = MayBeInRemainder(countries) ? UnallocatedOfPublished.High : 0;
        return new Interval(Math.Min(named.Low, 1), Math.Min(named.High + unnamed, 1));
    }

    private bool MayBeInRemainder(IReadOnlySet<CountryCode> countries) => countries.Any(c => !_named.Contains(c));

    // k withheld countries of share w together: at least (1 − w)² H + w² · 10,000 / k, least at w = H / (H + 10,000 / k). A withheld
    // remainder may be nearly all of the whole and spread over so many that the index is next to nothing.
    private double LeastHhi(double published)
    {
        if (RemainderIsWithheld) return 0;
        var spread = Scale / Withheld.Count;
        return published * spread / (published + spread);
    }

    private Interval OfWhole(Interval published) => HasWithheld ? FromNothingTo(published) : published;

    private static Interval FromNothingTo(Interval share) => new(0, share.High);

    // x / (x + others) is increasing in x and decreasing in the others.
    private static Interval ShareOf(Interval part, Interval total)
    {
        var (othersLow, othersHigh) = (Math.Max(total.Low - part.Low, 0), Math.Max(total.High - part.High, 0));
        return new Interval(Ratio(part.Low, othersHigh), Ratio(part.High, othersLow));
    }

    private static double Ratio(double part, double others) => part <= 0 ? 0 : part / (part + others);
}
