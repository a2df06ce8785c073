namespace Spelter.Evidence;

/// <summary>Who sells what share of domestic supply to whom: the domestic use matrix of the detail accounts, each row as shares of the
/// supply of the selling industry. An industry and the commodity of the same code are taken as one.</summary>
public sealed class IndustryAccounts
{
    private readonly Dictionary<string, int> _place;
    private readonly (int User, double Share)[][] _sales;
    private readonly double[] _final;

    /// <param name="sources">Releases that the figures come from.</param>
    /// <param name="year">Year of the dollars.</param>
    /// <param name="industries">Industries.</param>
    /// <param name="sales">Sales to industries as shares of the seller's supply, zero or more; those of one seller add to one at most.</param>
    /// <exception cref="ArgumentException">A share is not usable, or the sales of a seller exceed its supply.</exception>
    public IndustryAccounts(
        IReadOnlyList<Source> sources, int year, IReadOnlyList<IndustryAccount> industries, IEnumerable<(string Seller, string User, double Share)> sales)
    {
        (Sources, Year, Industries) = (sources, year, industries);
        _place = Enumerable.Range(0, industries.Count).ToDictionary(i => industries[i].Code, StringComparer.Ordinal);
        var rows = sales.Where(s => s.Share != 0 && _place.ContainsKey(s.Seller) && _place.ContainsKey(s.User)).ToLookup(s => _place[s.Seller], s => (_place[s.User], s.Share));
        _sales = [.. Enumerable.Range(0, industries.Count).Select(i => rows[i].ToArray())];
        // A share is a rounded quotient: a sum above one by less than this is one.
        const double rounding = 1e-9;
        _final = [.. _sales.Select((row, i) => row.Any(s => s.Share < 0) || row.Sum(s => s.Share) > 1 + rounding
            ? throw new ArgumentException($"The sales of {industries[i].Code} are not shares of its supply.", nameof(sales))
            : Math.Max(0, 1 - row.Sum(s => s.Share)))];
    }

    /// <summary>Releases that the figures come from.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Year of the dollars.</summary>
    public int Year { get; }

    /// <summary>Industries.</summary>
    public IReadOnlyList<IndustryAccount> Industries { get; }

    /// <summary>Place of an industry; null where there is none of the code.</summary>
    public int? Find(string code) => _place.TryGetValue(code, out var place) ? place : null;

    /// <summary>Industries that buy from an industry, with the share of its domestic supply.</summary>
    public IReadOnlyList<(int User, double Share)> SalesOf(int industry) => _sales[industry];

    /// <summary>Share of an industry's domestic supply that no industry at home buys: households, investment, government, exports.</summary>
    public double FinalShare(int industry) => _final[industry];
}
