namespace Spelter.Catalog;

/// <summary>The catalogue as read from <c>data/catalog</c>, with the look-ups that importers and questions need.</summary>
public sealed class CatalogTables
{
    private readonly Dictionary<string, Mineral> _mineralByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Country> _countryByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Country> _countryByScheduleC = new(StringComparer.Ordinal);
    private readonly Dictionary<CountryCode, Country> _countryByCode = [];

    /// <summary>The catalogue of these tables. A name that two entries share belongs to the first.</summary>
    public CatalogTables(
        IReadOnlyList<Mineral> minerals, IReadOnlyList<MineralList> lists, IReadOnlyList<ChainStep> chain,
        IReadOnlyList<Country> countries, IReadOnlyList<Membership> memberships, IReadOnlyList<TariffLine> tariffLines,
        IReadOnlyList<ExportControl> exportControls, IReadOnlyList<CountryRisk> countryRisks)
    {
        (Minerals, Lists, Chain, Countries, Memberships, TariffLines) = (minerals, lists, chain, countries, memberships, tariffLines);
        (ExportControls, CountryRisks) = (exportControls, countryRisks);
        foreach (var mineral in minerals)
            foreach (var name in mineral.Aliases.Prepend(mineral.Name).Prepend(mineral.Id.Value)) _mineralByName.TryAdd(name, mineral);
        foreach (var country in countries)
        {
            _countryByCode[country.Code] = country;
            foreach (var name in country.Spellings.Prepend(country.Name).Prepend(country.Code.Value)) _countryByName.TryAdd(name, country);
            if (country.Alpha2 is not null) _countryByName.TryAdd(country.Alpha2, country);
            foreach (var code in country.ScheduleC) _countryByScheduleC[code] = country;
        }
    }

    /// <summary>Minerals and groups.</summary>
    public IReadOnlyList<Mineral> Minerals { get; }

    /// <summary>Dated lists of critical minerals, oldest first.</summary>
    public IReadOnlyList<MineralList> Lists { get; }

    /// <summary>Forms in which each mineral is traded, stage by stage.</summary>
    public IReadOnlyList<ChainStep> Chain { get; }

    /// <summary>Countries and territories.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Dated ties of countries.</summary>
    public IReadOnlyList<Membership> Memberships { get; }

    /// <summary>The map from tariff lines to minerals, stages and forms.</summary>
    public IReadOnlyList<TariffLine> TariffLines { get; }

    /// <summary>Export controls, one row per stretch of time.</summary>
    public IReadOnlyList<ExportControl> ExportControls { get; }

    /// <summary>Risks that events of record tie to a country.</summary>
    public IReadOnlyList<CountryRisk> CountryRisks { get; }

    /// <summary>Commodities that no list names.</summary>
    public IReadOnlyList<OffListCommodity> OffList { get; init; } = [];

    /// <summary>How much of each mineral's supply comes with other minerals; one row for each mineral of the lists.</summary>
    public IReadOnlyList<ByProduct> ByProducts { get; init; } = [];

    /// <summary>Which minerals come with which.</summary>
    public ByProductHosts ByProductHosts { get; init; } = new([]);

    /// <summary>Commodity off every list by identity or name; null where none matches.</summary>
    public OffListCommodity? FindOffList(string name) => OffList.FirstOrDefault(c =>
        string.Equals(c.Id.Value, name.Trim(), StringComparison.OrdinalIgnoreCase) || string.Equals(c.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Mineral by identity, name or source spelling; null where none matches.</summary>
    public Mineral? FindMineral(string name) => _mineralByName.GetValueOrDefault(name.Trim());

    /// <summary>Country by alpha-3, alpha-2, name or source spelling; null where none matches.</summary>
    public Country? FindCountry(string name) => _countryByName.GetValueOrDefault(name.Trim());

    /// <summary>Country by Census Schedule C code; null where none has it.</summary>
    public Country? FindCountryByScheduleC(string code) => _countryByScheduleC.GetValueOrDefault(code);

    /// <summary>Country by alpha-3 code; null for an aggregate and where the catalogue has none.</summary>
    public Country? FindCountry(CountryCode code) => _countryByCode.GetValueOrDefault(code);

    /// <summary>How a country or a remainder is printed: its short English name, or its code where the catalogue has none.</summary>
    public string NameOf(CountryCode code) => code.IsAggregate ? AggregateName(code) : FindCountry(code)?.Name ?? code.Value;

    /// <summary>How a mineral, a group or a commodity off every list is printed: its name, or its identity where the catalogue has none.</summary>
    public string NameOf(MineralId id) => Minerals.FirstOrDefault(m => m.Id == id)?.Name ?? OffList.FirstOrDefault(c => c.Id == id)?.Name ?? id.Value;

    /// <summary>How a code that stands for no single country is printed.</summary>
    public static string AggregateName(CountryCode code) =>
        code == CountryCode.World ? "World" : code == CountryCode.OtherCountries ? "Other countries" : "Unspecified";

    /// <summary>The list in force on a day; null before the first.</summary>
    public MineralList? ListOn(NodaTime.LocalDate day) => Lists.LastOrDefault(l => l.Published <= day);

    /// <summary>Countries that are in a group on a day.</summary>
    public IReadOnlySet<CountryCode> MembersOf(string group, NodaTime.LocalDate day) =>
        Memberships.Where(m => m.Group == group && m.HoldsOn(day)).Select(m => m.Country).ToHashSet();

    /// <summary>The known name nearest to a misspelt one, null where none is near (optimal string alignment distance
    /// above a third of the length).</summary>
    public string? NearestMineral(string name) => Nearest(name, Minerals.SelectMany(m => m.Aliases.Prepend(m.Id.Value)));

    /// <summary>Of some names the one that is nearest to a misspelt one; null where none is near.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        var best = candidates.Select(c => (c, d: Distance(name.ToLowerInvariant(), c.ToLowerInvariant()))).MinBy(x => x.d);
        return best.d <= Math.Max(1, name.Length / 3) ? best.c : null;
    }

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
