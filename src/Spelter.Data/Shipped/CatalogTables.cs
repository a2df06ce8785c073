using Spelter.Catalog;

namespace Spelter.Data.Shipped;

/// <summary>The catalogue as read from <c>data/catalog</c>, with the look-ups that importers and questions need.</summary>
public sealed class CatalogTables
{
    private readonly Dictionary<string, Mineral> _mineralByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Country> _countryByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Country> _countryByScheduleC = new(StringComparer.Ordinal);
    private readonly Dictionary<CountryCode, Country> _countryByCode = [];

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

    public IReadOnlyList<Mineral> Minerals { get; }

    public IReadOnlyList<MineralList> Lists { get; }

    public IReadOnlyList<ChainStep> Chain { get; }

    public IReadOnlyList<Country> Countries { get; }

    public IReadOnlyList<Membership> Memberships { get; }

    public IReadOnlyList<TariffLine> TariffLines { get; }

    public IReadOnlyList<ExportControl> ExportControls { get; }

    public IReadOnlyList<CountryRisk> CountryRisks { get; }

    /// <summary>Mineral by identity, name or source spelling; null where none matches.</summary>
    public Mineral? FindMineral(string name) => _mineralByName.GetValueOrDefault(name.Trim());

    /// <summary>Country by alpha-3, alpha-2, name or source spelling; null where none matches.</summary>
    public Country? FindCountry(string name) => _countryByName.GetValueOrDefault(name.Trim());

    public Country? FindCountryByScheduleC(string code) => _countryByScheduleC.GetValueOrDefault(code);

    public Country? FindCountry(CountryCode code) => _countryByCode.GetValueOrDefault(code);
}
