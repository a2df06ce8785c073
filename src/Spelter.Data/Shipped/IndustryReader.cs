using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Evidence;

namespace Spelter.Data.Shipped;

/// <summary>Reads the accounts of industries and what the loss by industry rests on: the detail accounts of 2017 in the dollars of the summary accounts of 2024
/// from <c>data/economy</c>, and the judgements of <c>data/priors</c>.</summary>
internal static class IndustryReader
{
    private const string Detail = "bea-io-2017-detail";
    private const string Summary = "bea-io-2024-summary";
    private const int SummaryYear = 2024;
    private const string Output = "T018";
    private const double UsdPerMillion = 1e6;
    private const string IndustriesFile = "economy/bea-detail-2017-industries.csv";
    private const string DependenceFile = "priors/industry-dependence.csv";
    private const string SegmentFile = "priors/segment-uses.csv";
    private const string RulesFile = "priors/industry-rules.csv";

    private static readonly string[] Defence = ["F06E", "F06N", "F06S"];
    private static readonly string[] OtherGovernment = ["F07E", "F07N", "F07S", "F10E", "F10N", "F10S"];

    /// <summary>Accounts with the investment of governments; null where a release was not public on the day.</summary>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static (IndustryAccounts Accounts, IReadOnlyList<GovernmentInvestment> Investment)? Read(string dataFolder, NodaTime.LocalDate asOf)
    {
        var sources = SourceReader.Read(dataFolder).Where(s => s.Id is Detail or Summary && s.Published <= asOf).ToList();
        if (sources.Count < 2) return null;
        var use = Summary2024(dataFolder, "use").ToList();
        var outputs = use.Where(u => u.Commodity == Output).ToDictionary(u => u.User, u => u.Value, StringComparer.Ordinal);
        var rows = ShippedTable.Map(dataFolder, IndustriesFile, ["code", "description", "summary_code", "output_musd", "pce"],
            c => (Code: c[0], Name: c[1].Length == 0 ? c[0] : c[1], Group: c[2], Output: Millions(c[3]), Consumption: Millions(c[4]) ?? 0), key: 1).Where(r => r.Output is not null).ToList();
        var inputs = ShippedTable.Map(dataFolder, "economy/bea-detail-2017-inputs.csv", ["industry", "domestic_musd", "import_musd"], c => (Code: c[0], Usd: Cell.Number(c[1]) + Cell.Number(c[2])), key: 1)
            .ToDictionary(i => i.Code, i => i.Usd, StringComparer.Ordinal);
        var sales = ShippedTable.Map(dataFolder, "economy/bea-detail-2017-use-domestic.csv", ["commodity", "industry", "domestic_musd"], c => (Seller: string.Intern(c[0]), User: string.Intern(c[1]), Usd: Cell.Number(c[2])), key: 2)
            // A negative use is a correction of the accounts, not a sale.
            .Where(s => s.Usd > 0).ToList();
        var sold = sales.GroupBy(s => s.Seller, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(s => s.Usd), StringComparer.Ordinal);
        var groups = rows.GroupBy(r => r.Group, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(r => r.Output!.Value), StringComparer.Ordinal);
        var supply = rows.ToDictionary(r => r.Code, r => Math.Max(r.Output!.Value, sold.GetValueOrDefault(r.Code) + Math.Max(0, r.Consumption)), StringComparer.Ordinal);
        List<IndustryAccount> accounts = [.. rows.Select(r =>
        {
            // Within a group of the summary all industries are taken to have grown alike.
            var scale = UsdPerMillion * (outputs.TryGetValue(r.Group, out var now) ? now / groups[r.Group]
                : r.Group.Length == 0 ? 1 : throw InputException.At("economy/bea-summary-2024-use.csv", $"the output of \"{r.Group}\" is missing.", "Import the summary use table again."));
            var (output, all) = (r.Output!.Value, supply[r.Code]);
            return new IndustryAccount(r.Code, r.Name, r.Group, scale * output, output > 0 ? 1 - (inputs.GetValueOrDefault(r.Code) / output) : 0, scale * all, all > 0 ? Math.Max(0, r.Consumption) / all : 0);
        })];
        var made = new IndustryAccounts(sources, SummaryYear, accounts, sales.Where(s => supply.GetValueOrDefault(s.Seller) > 0).Select(s => (s.Seller, s.User, s.Usd / supply[s.Seller])));
        // What is bought from abroad reaches the segment, but no industry at home makes it.
        var imported = Summary2024(dataFolder, "imports").ToDictionary(u => (u.Commodity, u.User), u => u.Value);
        double Bought(string group, string[] users) => UsdPerMillion * use.Where(u => u.Commodity == group && users.Contains(u.User, StringComparer.Ordinal))
            .Sum(u => Math.Max(0, u.Value - imported.GetValueOrDefault((u.Commodity, u.User))));
        return (made, [.. groups.Keys.Select(g => new GovernmentInvestment(g, Bought(g, Defence), Bought(g, OtherGovernment)))]);
    }

    /// <summary>The way from a shortage to the industries; null where a release was not public on the day.</summary>
    /// <exception cref="InputException">A table is missing or a cell is not what its column holds.</exception>
    public static IndustryModel? Model(string dataFolder, CatalogTables catalog, NodaTime.LocalDate asOf)
    {
        var rules = Rules(dataFolder);
        return Read(dataFolder, asOf) is var (accounts, investment)
            ? new IndustryModel(accounts, new SegmentFlows(accounts, SegmentUses(dataFolder, accounts), investment), Dependences(dataFolder, catalog, accounts), rules)
            : null;
    }

    /// <summary>Shares of output that need a mineral.</summary>
    /// <exception cref="InputException">The table is missing, a row stands twice, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<IndustryDependence> Dependences(string dataFolder, CatalogTables catalog, IndustryAccounts accounts) =>
        [.. ShippedTable.Map(dataFolder, DependenceFile, ["mineral", "industry", "low", "high", "statement", "source", "grade"],
            c => new IndustryDependence(
                catalog.Minerals.FirstOrDefault(m => m.Id.Value == c[0])?.Id ?? throw new FormatException($"there is no mineral \"{c[0]}\""),
                accounts.Find(c[1]) is not null ? c[1] : throw new FormatException($"the accounts have no industry \"{c[1]}\""), Share(c[2], c[3]), c[4], c[5], Cell.Grade(c[6])), key: 2)];

    /// <summary>What belongs to the segments.</summary>
    /// <exception cref="InputException">The table is missing, a row stands twice, or a cell is not what its column holds.</exception>
    public static IReadOnlyList<SegmentRule> SegmentUses(string dataFolder, IndustryAccounts accounts) =>
        [.. ShippedTable.Map(dataFolder, SegmentFile, ["code", "of", "segment", "statement", "source"],
            c => new SegmentRule(
                accounts.Industries.Any(i => i.Code.StartsWith(c[0], StringComparison.Ordinal)) ? c[0] : throw new FormatException($"no industry of the accounts begins with \"{c[0]}\""),
                Cell.OneOf(c[1], "output", "consumption") == "output", Cell.Member<Segment>(c[2], lowerCase: true), c[3], c[4]), key: 2)];

    /// <summary>Settings.</summary>
    /// <exception cref="InputException">The table is missing, a setting is missing or stands twice, or its bounds are not usable.</exception>
    public static IndustryRules Rules(string dataFolder)
    {
        const string name = "loss-curvature";
        var bounds = ShippedTable.Map(dataFolder, RulesFile, ["name", "label", "low", "high", "unit", "statement", "source"], c => (Name: c[0], Bounds: Cell.Bounds(c[2], c[3])), key: 1)
            .Where(r => r.Name == name).Select(r => (Interval?)r.Bounds).FirstOrDefault() ?? throw InputException.At(RulesFile, $"the setting \"{name}\" is missing.", "Write its bounds.");
        return bounds.Low > 0 ? new IndustryRules(bounds) : throw InputException.At(RulesFile, $"the setting \"{name}\" is not usable.", "Its bounds lie above zero.");
    }

    private static Interval Share(string low, string high) =>
        Cell.Bounds(low, high) is { Low: >= 0, High: <= 1 and > 0 } share ? share : throw new FormatException($"{low} to {high} are not shares from 0 to 1");

    private static IEnumerable<(string Commodity, string User, double Value)> Summary2024(string dataFolder, string table) =>
        ShippedTable.Map(dataFolder, $"economy/bea-summary-2024-{table}.csv", ["commodity", "user", "value_musd"], c => (c[0], c[1], Cell.Number(c[2])), key: 2);

    private static double? Millions(string cell) => cell.Length == 0 ? null : Cell.Number(cell);
}
