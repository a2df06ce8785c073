using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Network;
using Spelter.Reliance;

namespace Spelter.Data.Shipped;

/// <summary>Reads what base networks are built by: <c>data/catalog/network-stages.csv</c> and <c>network-not-built.csv</c>, <c>data/priors/network-rules.csv</c> and
/// <c>data/priors/elasticities.csv</c>.</summary>
public static class NetworkReader
{
    private const string StagesFile = "catalog/network-stages.csv";
    private const string NotBuiltFile = "catalog/network-not-built.csv";
    private const string RulesFile = "priors/network-rules.csv";
    private const string ElasticitiesFile = "priors/elasticities.csv";

    // A cell with a single hyphen says that there is no such series; an empty one names the series without a form.
    private const string NoSeries = "-";

    private static readonly string[] StageColumns =
    [
        "mineral", "stage", "basis", "family", "forms", "total", "content_low", "content_high", "us_output", "us_secondary", "us_imports", "us_exports",
        "us_use", "own_use", "trade_codes", "trade_cover", "price_measure", "price_forms", "price_content", "profile", "us_of", "note",
    ];

    /// <exception cref="InputException">The table is missing or a cell is not what its column holds.</exception>
    public static IReadOnlyList<NetworkStageRow> Stages(string dataFolder)
    {
        List<NetworkStageRow> rows = [.. ShippedTable.Map(dataFolder, StagesFile, StageColumns, Stage, key: 2)];
        return rows.Exists(r => r.IsProfile && r.TradeIsWhole)
            ? rows
            : throw InputException.At(StagesFile, "no row is a profile of use.", "Write yes in the column profile of a metal whose trade is held whole.");
    }


    /// <summary>Why a mineral has no base network.</summary>
    /// <exception cref="InputException">The table is missing, or a mineral stands twice.</exception>
    public static IReadOnlyDictionary<MineralId, string> NotBuilt(string dataFolder) =>
        ShippedTable.Map(dataFolder, NotBuiltFile, ["mineral", "reason"], c => (Mineral: new MineralId(c[0]), Reason: c[1]), key: 1).ToDictionary(r => r.Mineral, r => r.Reason);

    /// <exception cref="InputException">The table is missing, a setting is missing or stands twice, or a value is not above zero.</exception>
    public static NetworkRules Rules(string dataFolder)
    {
        var values = ShippedTable.Map(dataFolder, RulesFile, ["name", "label", "value", "unit", "statement", "source"], c => (Name: c[0], Value: Positive(c[2])), key: 1)
            .ToDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
        double Of(string name) => values.TryGetValue(name, out var value) ? value : throw InputException.At(RulesFile, $"the setting \"{name}\" is missing.", "Write a value above zero.");
        return new(
            Of("tail-share"), Of("sd-us-statistics"), Of("sd-us-use"), Of("sd-usgs-reported"), Of("sd-usgs-estimated"), Of("sd-iea"), Of("sd-eu-share"),
            Of("sd-world-trade"), Of("sd-withheld"), Of("sd-outside-feed"), Of("sd-estimated-trade"), Of("sd-use"), Of("sd-difference"),
            Of("earlier-stage-price"), Of("new-route-volume"), Of("new-route-least-share"),
            Of("user-share"), Of("weight-agreement"), Of("observed-within"), Of("telling-difference"));
    }

    /// <summary>Bounds of the elasticities over one year.</summary>
    /// <exception cref="InputException">The table is missing, a row is missing or stands twice, or a cell is not what its column holds.</exception>
    public static ElasticityPriors Elasticities(string dataFolder)
    {
        var values = ShippedTable.Map(dataFolder, ElasticitiesFile, ["parameter", "applies", "label", "low", "high", "unit", "statement", "source"], c => (Name: $"{c[0]} {c[1]}", Value: Cell.Bounds(c[3], c[4])), key: 2)
            .ToDictionary(r => r.Name, r => r.Value, StringComparer.Ordinal);
        Interval Of(string name) => values.TryGetValue(name, out var value) ? value : throw InputException.At(ElasticitiesFile, $"the row \"{name}\" is missing.", "Write its bounds.");
        return new(Of("demand *"), Of("supply primary"), Of("supply by-product"), Of("substitution *"), Of("new-route-premium *"), Of("utilisation *"), Of("choke-price *"));
    }

    private static NetworkStageRow Stage(string[] c)
    {
        var (total, year) = Total(c[5]);
        return new(new MineralId(c[0]), Cell.Member<Stage>(c[1]), c[2], c[3], c[4].Split('|'), total, year, Cell.Bounds(c[6], c[7]))
        {
            UsOutput = c[8].Length == 0 ? [] : Series(c[8]) ?? [],
            UsSecondary = c[9].Length == 0 ? [] : Series(c[9]) ?? [],
            UsImports = Series(c[10]),
            UsExports = Series(c[11]),
            UsUse = Series(c[12]),
            HasOwnUse = Cell.YesNo(c[13]),
            Trade = c[14].Length == 0 ? [] : [.. c[14].Split('|').Select(Code)],
            TradeIsWhole = c[14].Length > 0 && Cell.OneOf(c[15], "all", "part") == "all",
            Price = c[16].Length == 0 ? null : new FormPrice(Cell.Member<Measure>(c[16]), c[17].Split('|'), Interval.Exactly(Positive(c[18]))),
            IsProfile = Cell.YesNo(c[19]),
            UsOf = c[20].Length == 0 ? null : new MineralId(c[20]),
            Note = c[21],
        };
    }

    private static (WorldTotal Total, int? Year) Total(string cell)
    {
        if (cell.StartsWith("world:", StringComparison.Ordinal)) return (WorldTotal.World, Cell.Whole(cell["world:".Length..]));
        return (Cell.OneOf(cell, "printed", "before", "us", "unknown") switch
        {
            "printed" => WorldTotal.Printed,
            "before" => WorldTotal.Before,
            "us" => WorldTotal.UnitedStates,
            _ => WorldTotal.Unknown,
        }, null);
    }

    private static List<SeriesForm>? Series(string cell) => cell == NoSeries ? null : [.. cell.Split('|').Select(Form)];

    private static SeriesForm Form(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? new SeriesForm(text, Interval.Exactly(1)) : new SeriesForm(text[..at], Content(text[(at + 1)..]));
    }

    private static FormWeight Code(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0
            ? throw new FormatException($"\"{text}\" names no content: write a code and its content, such as 811010@0.95-1")
            : new FormWeight(new HtsCode(text[..at]), CodeCover.Equal, Content(text[(at + 1)..]));
    }

    private static Interval Content(string text)
    {
        var ends = text.Split('-');
        return Cell.Bounds(ends[0], ends[^1]);
    }

    private static double Positive(string cell) => Cell.Number(cell) is > 0 and var value ? value : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"\"{cell}\" is not above zero"));
}
