namespace Spelter.Data;

/// <summary>Headers of the tables of <c>data/trade</c>, shared by those who write and those who read them.</summary>
internal static class TradeColumns
{
    public static readonly string[] LineImports = ["year", "hts10", "country", "general_usd", "consumption_usd", "dutiable_usd", "duty_usd"];

    public static readonly string[] UnmappedImports = ["year", "hts10", "countries", "general_usd", "consumption_usd", "dutiable_usd", "duty_usd"];

    public static readonly string[] MonthlyImports = ["month", "hts10", "general_usd", "general_kg", "china_usd", "china_kg"];

    public static readonly string[] WorldFlows = ["year", "hs6", "exporter", "importer", "value_usd", "gross_tonnes"];
}
