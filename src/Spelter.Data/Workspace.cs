using NodaTime;
using Spelter.Agreements;
using Spelter.Assessment;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Data.Agreements;
using Spelter.Data.Backtests;
using Spelter.Data.Cases;
using Spelter.Data.Importing;
using Spelter.Data.Law;
using Spelter.Data.Shipped;
using Spelter.Disruption;
using Spelter.Evidence;
using Spelter.Law;
using Spelter.Reliance;
using Spelter.Stress;

namespace Spelter.Data;

/// <summary>A data folder opened for questions: the shipped one beside the program, or one named. Tables are read when they are
/// asked for, and every answer is as known on a day: nothing published later is in it.</summary>
/// <example><code>
/// var report = Workspace.Open().Assess(new LocalDate(2026, 11, 24));
/// foreach (var mineral in report.Minerals) Console.WriteLine($"{mineral.Vulnerability.Rank} {mineral.Mineral.Name} {mineral.Vulnerability.Score}");
/// </code></example>
public sealed class Workspace
{
    /// <summary>Seed of the weight draws behind the rank bands where none is asked for.</summary>
    public const ulong DefaultSeed = 7;

    private const string CatalogueSourceId = "spelter-catalogue";

    /// <summary>Year of base networks: the newest of the world trade held, and the only one whose weights ship.</summary>
    public const int BaseYear = 2024;

    private readonly Task<CatalogTables> _catalog;
    private readonly Task<DatasetState> _dataset;
    private readonly Dictionary<string, Source> _sources;

    private Workspace(string folder)
    {
        Folder = folder;
        _catalog = Task.Run(() => CatalogReader.Read(folder));
        _dataset = Task.Run(() => DataStore.StateOf(folder));
        Sources = SourceReader.Read(folder);
        _sources = Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
        CatalogSource = SourceOf(CatalogueSourceId);
    }

    /// <summary>Path of the folder.</summary>
    public string Folder { get; }

    /// <summary>The catalogue, which is read while a command reads what else it needs.</summary>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public CatalogTables Catalog => _catalog.GetAwaiter().GetResult();

    /// <summary>Every release that the tables rest on.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Release to cite for facts of the catalogue itself.</summary>
    public Source CatalogSource { get; }

    /// <summary>Factors of vulnerability with their weights, a judgement.</summary>
    public IReadOnlyList<FactorPrior> Priors => VulnerabilityPriors.Read(Folder);

    /// <inheritdoc cref="VulnerabilityPriors.Version"/>
    public string WeightsSha256 => VulnerabilityPriors.Version(Folder);

    /// <summary>Settings, preferences and methods of the assessment.</summary>
    public AssessmentRules Rules => new(SettingsReader.Read(Folder), StageRules, ChainComparisonReader.Read(Folder), EuMethodReader.Read(Folder), RelianceDefinitions);

    /// <summary>Which tables give the shares of a stage.</summary>
    public StageRules StageRules => new(SourcePreferenceReader.Read(Folder), TableSetAsideReader.Read(Folder));

    /// <summary>What a review of the mandate's rows needs, as known on a day.</summary>
    public MandateTables MandateOn(LocalDate day) => MandateReader.Read(Folder, day);

    /// <summary>Definitions of net import reliance.</summary>
    public IReadOnlyList<RelianceDefinition> RelianceDefinitions => RelianceDefinitionReader.Read(Folder);

    /// <summary>Past measures and shocks on record, each with the effects measured after it.</summary>
    public IReadOnlyList<EventOfRecord> EventRegister => EventRegisterReader.Read(Folder, Catalog);

    /// <summary>The law register: instruments with their clauses.</summary>
    public LawRegister Law => LawReader.Read(Folder, Catalog);

    /// <summary>Proceedings under 19 USC 1862 and its neighbours, for the statutory clock.</summary>
    public IReadOnlyList<Proceeding> Proceedings => ProceedingReader.Read(Folder);

    /// <summary>Agreements on minerals, everything on record of them.</summary>
    public AgreementLedger Agreements => AgreementReader.Read(Folder, Catalog);

    /// <summary>Dated lists of countries that measures refer to, by name.</summary>
    public ILookup<string, Membership> Rosters => RosterReader.Read(Folder, Catalog);

    /// <summary>What a scenario of disruptions leaves open.</summary>
    public EventDefaults EventDefaults => EventPriorReader.Read(Folder);

    /// <summary>Bounds of what lets a disruption take time.</summary>
    public TimePriors TimePriors => TimePriorReader.Read(Folder);

    /// <summary>Kinds of events that may hit supply, and how often: the table before it is spread over minerals.</summary>
    public IReadOnlyList<HazardRow> Hazards => HazardReader.Read(Folder, Catalog, EventRegister, EventDefaults);

    /// <summary>Settings of stress campaigns.</summary>
    public HazardSettings HazardSettings => HazardReader.Settings(Folder);

    /// <summary>Settings of the back-tests.</summary>
    public BacktestSettings BacktestSettings => BacktestTables.Settings(Folder);

    /// <summary>The tariff schedule, or one chapter of it.</summary>
    /// <param name="chapter">The only chapter to read; null for all.</param>
    public Schedule ScheduleOf(int? chapter = null) => ScheduleReader.Read(Folder, chapter);

    /// <summary>Countries whose products pay column 2.</summary>
    public IReadOnlyList<ColumnTwoCountry> ColumnTwoCountries => ScheduleReader.ColumnTwoCountries(Folder);

    /// <summary>Release to cite for the tariff schedule.</summary>
    public Source ScheduleSource => SourceOf(ReleaseIds.ScheduleHistory);

    /// <summary>Whether the tables are what the manifest says; found out while a command reads them.</summary>
    public DatasetState Dataset => _dataset.GetAwaiter().GetResult();

    /// <summary>Opens the folder named, or the shipped one.</summary>
    /// <exception cref="InputException">The folder is not a data folder of Spelter, or its manifest or list of sources is damaged.</exception>
    public static Workspace Open(string? folder = null)
    {
        folder = FolderOf(folder);
        // A missing or damaged manifest must come out before an answer, not in the middle of one.
        if (!File.Exists(Path.Combine(folder, DataStore.Manifest)))
            throw InputException.At(DataStore.Manifest, "there is no such file.", "Take it from where the data folder came from, or register the tables with spelter data register.");
        ManifestRow.Read(folder);
        return new Workspace(folder);
    }

    /// <summary>The folder named, or the shipped one.</summary>
    /// <exception cref="InputException">It is not a data folder of Spelter.</exception>
    public static string FolderOf(string? folder)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, "data");
        return File.Exists(Path.Combine(folder, "sources.csv"))
            ? folder
            : throw InputException.At(folder, "this is not a data folder of Spelter: it has no sources.csv.", "Name a folder laid out like the shipped data folder, or leave --data out.");
    }

    /// <summary>What the order of 15 April 2025 asks to know of the minerals of the list in force on a day.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="wanted">Minerals to complete; null for all. Ranks are among all of the list either way.</param>
    /// <param name="seed">Seed of the weight draws behind the rank bands: same seed, same bands.</param>
    /// <returns>A report without minerals where no list was in force, or none that is wanted is on it.</returns>
    /// <exception cref="InputException">A table is missing or damaged.</exception>
    public AssessmentReport Assess(LocalDate day, Func<Mineral, bool>? wanted = null, ulong seed = DefaultSeed)
    {
        var evidence = Task.Run(() => EvidenceOn(day, minerals: null, withTrade: true));
        var tables = Task.Run(() => MandateOn(day));
        var rules = Task.Run(() => Rules);
        var quantities = Task.Run(() => QuantitiesOn(day));
        AllTasks.Wait(evidence, tables, rules, quantities);
        var report = new Assessor(Catalog, evidence.Result, Priors, CatalogSource, rules.Result, quantities.Result).Assess(seed, wanted) with { NotYetPublic = UnpublishedEvidence.On(day, Sources) };
        return report.Minerals.Count == 0
            ? report
            : new MandateReview(Catalog, evidence.Result, tables.Result, CatalogSource).Complete(report);
    }

    /// <summary><see cref="Assess"/> with what the supply networks say: origins of use, losses in a scenario, and the indicators that rest on them.
    /// It takes about twice as long.</summary>
    /// <inheritdoc cref="Assess"/>
    public AssessmentReport AssessWithSupplyChains(LocalDate day, Func<Mineral, bool>? wanted = null, ulong seed = DefaultSeed)
    {
        // Beside each other: they read the same tables and neither needs the other before the end.
        var report = Task.Run(() => Assess(day, wanted, seed));
        var industries = Task.Run(() => new IndustryWorkspace(this, day));
        var listed = (Catalog.ListOn(day)?.Members ?? []).Where(id => wanted?.Invoke(Catalog.Minerals.First(m => m.Id == id)) ?? true).ToList();
        var networks = SourceOf(ReleaseIds.WorldFlows).Published > day || listed.Count == 0 ? null : new NetworkWorkspace(this, day, listed);
        var review = new SupplyChainReview(
            Catalog, mineral => networks?.Of(mineral) ?? (null, $"the world trade of {BaseYear} was not public on that day"),
            (network, shares) => networks!.Calibrated(network, networks.Priors.At(networks.ExtentOf(network.Mineral), shares)),
            mineral => industries.GetAwaiter().GetResult().SegmentsOf(mineral), industries.GetAwaiter().GetResult().Sources is [var accounts, ..] ? accounts : null, Rules.Settings.ScenarioDraws, seed);
        var risks = review.RisksOf(listed);
        AllTasks.Wait(report, industries);
        return review.Complete(report.Result, risks);
    }

    /// <summary>The first fault met in reading whatever an answer may rest on; null where all of it can be read.</summary>
    /// <param name="day">Last day of knowledge.</param>
    public Problem? FirstFault(LocalDate day)
    {
        try
        {
            // The hashing too must have ended: a caller may write the manifest next.
            _ = (Dataset, Catalog, Priors, Rules, MandateOn(day), QuantitiesOn(day), EvidenceOn(day, minerals: null, withTrade: true), ControlTotals.Read(Folder),
                NetworkReader.Stages(Folder), NetworkReader.NotBuilt(Folder), NetworkReader.Rules(Folder), NetworkReader.Elasticities(Folder), EventRegister, Law, Proceedings, EventDefaults, TimePriors, Hazards, HazardSettings, BacktestTables.Read(Folder), BacktestSettings, IndustryReader.Model(Folder, Catalog, day), Agreements, Rosters,
                TariffFactsOn(day, Catalog.TariffLines.Select(l => l.Code).ToHashSet()));
            return null;
        }
        catch (InputException fault)
        {
            return fault.Problem;
        }
    }

    /// <summary>What was known on a day.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="minerals">Minerals to read; null for all.</param>
    /// <param name="withTrade">True to read imports by line and governance too.</param>
    /// <param name="withGovernance">True to read governance without imports.</param>
    public EvidenceBase EvidenceOn(LocalDate day, IReadOnlyCollection<MineralId>? minerals, bool withTrade, bool withGovernance = false)
    {
        // Three readers of different files.
        var imports = Task.Run(() => withTrade ? Imports(day) : []);
        var governance = Task.Run(() => withTrade || withGovernance ? GovernanceReader.Read(Folder, day) : []);
        var observations = Task.Run(() => ObservationReader.Read(Folder, day, minerals));
        AllTasks.Wait(observations, imports, governance);
        return new(day, observations.Result, imports.Result, governance.Result);
    }

    /// <summary>What rebuilds imports in tonnes, with the flows of BACI to the United States that were public on a day.</summary>
    public ImportQuantities QuantitiesOn(LocalDate day)
    {
        var forms = ImportFormReader.Forms(Folder);
        var codes = forms.Select(f => f.Weight?.Code).OfType<HtsCode>().ToHashSet();
        var baci = SourceOf(ReleaseIds.WorldFlows);
        return new(forms, ImportFormReader.Bands(Folder), baci.Published > day
            ? []
            : TradeReader.WorldFlows(Folder, BaseYear, baci, codes, new HashSet<CountryCode> { CountryCode.UnitedStates }));
    }

    /// <summary>World trade of the base year in some six-digit codes; none where it was not public on a day.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="codes">Six-digit codes.</param>
    public IReadOnlyList<BilateralFlow> WorldTradeOn(LocalDate day, IReadOnlySet<HtsCode> codes)
    {
        var baci = SourceOf(ReleaseIds.WorldFlows);
        return baci.Published > day ? [] : TradeReader.WorldFlows(Folder, BaseYear, baci, codes);
    }

    /// <summary>Imports of some lines, public on a day.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="codes">Codes or beginnings of codes of the tariff map.</param>
    public ILookup<HtsCode, LineImport> ImportsOf(LocalDate day, IReadOnlyCollection<HtsCode> codes)
    {
        var wanted = Catalog.TariffLines.Select(l => l.Code).Where(line => codes.Any(line.StartsWith)).ToHashSet();
        return (wanted.Count == 0 ? [] : Imports(day, wanted)).ToLookup(i => i.Code);
    }

    /// <summary>What is held of some tariff lines, as known on a day.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="codes">Ten-digit codes.</param>
    /// <param name="inFull">False to read rates and yearly imports only; the rest is then empty.</param>
    /// <exception cref="InputException">A table is missing or damaged.</exception>
    public TariffFacts TariffFactsOn(LocalDate day, IReadOnlySet<HtsCode> codes, bool inFull = true)
    {
        // Readers of different files, as long as one another.
        var imports = Task.Run(() => Totals(day, codes));
        var months = Task.Run(() => inFull ? MonthlyImportReader.Read(Folder, day, codes) : []);
        var industries = Task.Run(() => inFull ? LineIndustryReader.Read(Folder, day, _sources, codes) : new Dictionary<HtsCode, LineIndustry>());
        var changes = Task.Run(() => inFull ? TariffScheduleReader.ChangesOn(Folder, day, _sources, codes) : []);
        var rates = Task.Run(() => Rates(day, codes));
        AllTasks.Wait(imports, months, industries, changes, rates);
        return new(rates.Result.Edition, rates.Result.Rates, industries.Result, imports.Result, changes.Result, months.Result);
    }

    private (Source? Edition, IReadOnlyDictionary<HtsCode, TariffRate> Rates) Rates(LocalDate day, IReadOnlySet<HtsCode> codes)
    {
        var edition = TariffScheduleReader.Editions(Folder).Select(SourceOf).Where(s => s.Published <= day)
            .OrderBy(s => s.Published).ThenBy(s => s.Id, StringComparer.Ordinal).LastOrDefault();
        return (edition, edition is null ? new Dictionary<HtsCode, TariffRate>() : TariffScheduleReader.Rates(Folder, edition, codes));
    }

    private IReadOnlyList<LineTotal> Totals(LocalDate day, IReadOnlySet<HtsCode> codes)
    {
        var (years, imports) = (ImportYears(day), Imports(day, codes));
        var found = imports.Select(i => (i.Code, i.Year)).ToHashSet();
        // Most lines have rows: the larger table of the lines off the map is read only for one without.
        var unmapped = years.Select(y => (y.Year, y.Source, Lacking: codes.Where(c => !found.Contains((c, y.Year))).ToHashSet())).Where(y => y.Lacking.Count > 0)
            .SelectMany(y => TradeReader.UnmappedImports(Folder, y.Year, y.Source, y.Lacking)).Select(i => (i.Code, i.Year)).ToHashSet();
        return LineTotal.Of(codes, years, imports, unmapped);
    }

    private List<LineImport> Imports(LocalDate day, IReadOnlySet<HtsCode>? wanted = null) =>
        [.. ImportYears(day).SelectMany(year => TradeReader.LineImports(Folder, year.Year, year.Source, wanted))];

    private IReadOnlyList<(int Year, Source Source)> ImportYears(LocalDate day) => TradeReader.ImportYears(Folder, day, _sources);

    private Source SourceOf(string id) => SourceReader.Of(_sources, id);
}
