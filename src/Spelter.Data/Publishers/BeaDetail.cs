using System.Globalization;
using Spelter.Data.Importing;

namespace Spelter.Data.Publishers;

/// <summary>Detail accounts of 2017. Industries and commodities are two lists that share most of their codes: an industry
/// without commodity (secondary aluminum) has no use of its own, a commodity without industry (scrap) has no output.</summary>
internal static class BeaDetail
{
    public const string Release = "bea-io-2017-detail";

    // Mining other than oil and gas, chemicals, mineral products, primary and fabricated metals, electronics, electrical and
    // transport equipment: the commodities in which minerals reach an industry.
    private static readonly string[] Carriers = ["212", "2131", "325", "327", "331", "332", "334", "335", "336"];

    // The commodities into which the lines of the tariff map fall before they are made into articles: Census concordance of
    // 2022, then the longest NAICS prefix of the bridge. Of the requirements only their rows are kept.
    private static readonly string[] Materials =
    [
        "212100", "212230", "2122A0", "2123A0", "325120", "325130", "325180", "325190", "325310", "3259A0", "327910", "327992",
        "327999", "331110", "331313", "331314", "33131B", "331410", "331420", "331490", "331520",
    ];

    // A hundredth of a cent of the commodity in a dollar of the product.
    private const double LeastRequirement = 1e-4;
    private const string Matrix = "matrix";

    private static readonly string[] IndustryColumns = ["code", "description", "summary_code", "output_musd", "import_total", "domestic_total", "pce"];

    /// <summary>What each file is, by the columns that only it has.</summary>
    private static readonly (string Kind, string[] Columns)[] Kinds =
    [
        ("descriptions", ["Commodity Code", "Description"]),
        ("use totals", ["bea_code", "import_total", "domestic_total"]),
        ("output", ["bea_code", "output"]),
        ("personal consumption", ["bea_code", "pce"]),
        ("summary codes", ["summary_code", "detail_code"]),
        ("NAICS codes", ["naics", "bea_detail_code"]),
        (Matrix, ["bea_code", "331410"]),
    ];

    // The matrices have one header: only the name of the file tells them apart, the first word that it holds.
    private static readonly (string Kind, string Word)[] Matrices =
        [("requirements", "requirement"), ("use of imports", "import"), ("use of domestic output", "domestic")];

    public static IReadOnlyList<TableContent> Read(IReadOnlyList<string> files, RowAccount account, List<string> notes)
    {
        var byKind = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files) byKind[KindOf(file)] = file;
        var missing = Kinds.Select(k => k.Kind).Where(k => k != Matrix).Concat(Matrices.Select(m => m.Kind)).Where(k => !byKind.ContainsKey(k)).ToList();
        if (missing.Count > 0)
            throw InputException.At(PublishedFile.NameOf(files[0]), $"the detail tables are read together, and these are missing: {string.Join(", ", missing)}.", "Give all nine files.");
        return
        [
            Industries(byKind, account, notes),
            UseOfImports(byKind["use of imports"], account, notes),
            LongForm(byKind["use of domestic output"], "use-domestic", "domestic_musd", 0, _ => true, account, notes),
            LongForm(byKind["requirements"], "requirements-domestic", "requirement", LeastRequirement, c => Materials.Contains(c, StringComparer.Ordinal), account, notes),
            Inputs(byKind),
            Naics(byKind["NAICS codes"], account),
        ];
    }

    private static string KindOf(string file)
    {
        var header = TextInput.Header(file, TextInput.Utf8);
        var kind = Kinds.FirstOrDefault(k => k.Columns.All(c => header.Contains(c, StringComparer.Ordinal))).Kind;
        if (kind is null) throw InputException.At(PublishedFile.NameOf(file), "the header is that of none of the nine detail tables.", $"The header has: {string.Join(", ", header.Take(5))}.");
        if (kind != Matrix) return kind;
        return Matrices.FirstOrDefault(m => PublishedFile.NameOf(file).Contains(m.Word, StringComparison.OrdinalIgnoreCase)).Kind
            ?? throw InputException.At(PublishedFile.NameOf(file), "the name does not tell which of the matrices this is.", "Keep \"import\", \"domestic\" or \"requirements\" in the name of the file.");
    }

    private static TableContent Industries(Dictionary<string, string> byKind, RowAccount account, List<string> notes)
    {
        var table = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        void Fill(string kind, string key, params (string Column, int Target, bool IsNumber)[] cells)
        {
            var file = byKind[kind];
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, [key, .. cells.Select(x => x.Column)]))
            {
                if (!table.TryGetValue(c[0], out var row)) table[c[0]] = row = [c[0], "", "", "", "", "", ""];
                for (var i = 0; i < cells.Length; i++)
                {
                    if (cells[i].IsNumber) PublisherNumber.Parse(c[i + 1], $"{PublishedFile.NameOf(file)}({number})");
                    row[cells[i].Target] = c[i + 1];
                }

                account.Map();
            }
        }

        Fill("output", "bea_code", ("output", 3, true));
        Fill("descriptions", "Commodity Code", ("Description", 1, false));
        Fill("summary codes", "detail_code", ("summary_code", 2, false));
        Fill("use totals", "bea_code", ("import_total", 4, true), ("domestic_total", 5, true));
        Fill("personal consumption", "bea_code", ("pce", 6, true));
        var industries = table.Values.Where(r => r[3].Length > 0).ToList();
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"Output of {industries.Count} industries: {industries.Sum(r => PublisherNumber.Parse(r[3], r[0])):#,0} million USD."));
        notes.Add($"Industries without commodity: {string.Join(", ", table.Values.Where(r => r[1].Length == 0).Select(r => r[0]))}; commodities without industry: {string.Join(", ", table.Values.Where(r => r[3].Length == 0).Select(r => r[0]))}.");
        return new TableContent("economy/bea-detail-2017-industries.csv", Release, IndustryColumns, [.. table.Values])
        {
            Inputs = [byKind["output"], byKind["descriptions"], byKind["summary codes"], byKind["use totals"], byKind["personal consumption"]],
        };
    }

    private static TableContent UseOfImports(string file, RowAccount account, List<string> notes)
    {
        var industries = TextInput.Header(file, TextInput.Utf8).Skip(1).ToArray();
        var rows = new List<IReadOnlyList<string>>();
        var (kept, left) = (0.0, 0.0);
        foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, ["bea_code", .. industries]))
        {
            var carries = Array.Exists(Carriers, p => c[0].StartsWith(p, StringComparison.Ordinal));
            for (var i = 0; i < industries.Length; i++)
            {
                var where = $"{PublishedFile.NameOf(file)}({number}), {industries[i]}";
                var value = PublisherNumber.Parse(c[i + 1], where);
                if (value == 0) account.Reject("zero: absent from the long form", where);
                else if (!carries)
                {
                    left += value;
                    account.Reject("the commodity carries no mineral of the catalogue", where);
                }
                else
                {
                    kept += value;
                    rows.Add([c[0], industries[i], PublisherNumber.Format(value)]);
                    account.Map();
                }
            }
        }

        notes.Add(string.Create(CultureInfo.InvariantCulture, $"Use of imports 2017: kept {kept:#,0} and left out {left:#,0}, together {kept + left:#,0} million USD."));
        return new TableContent("economy/bea-detail-2017-use-imports.csv", Release, ["commodity", "industry", "import_musd"], rows) { Inputs = [file] };
    }

    private static TableContent LongForm(string file, string table, string unit, double least, Func<string, bool> keeps, RowAccount account, List<string> notes)
    {
        var industries = TextInput.Header(file, TextInput.Utf8).Skip(1).ToArray();
        var rows = new List<IReadOnlyList<string>>();
        var (kept, small) = (0.0, 0.0);
        foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, ["bea_code", .. industries]))
        {
            for (var i = 0; i < industries.Length; i++)
            {
                var where = $"{PublishedFile.NameOf(file)}({number}), {industries[i]}";
                var value = PublisherNumber.Parse(c[i + 1], where);
                if (value == 0) account.Reject("zero: absent from the long form", where);
                else if (!keeps(c[0])) account.Reject("the lines of the tariff map do not fall into the commodity", where);
                else if (Math.Abs(value) < least)
                {
                    small += value;
                    account.Reject("less than a ten-thousandth of the product", where);
                }
                else
                {
                    kept += value;
                    rows.Add([c[0], industries[i], PublisherNumber.Format(value)]);
                    account.Map();
                }
            }
        }

        notes.Add(string.Create(CultureInfo.InvariantCulture, $"{table}: {rows.Count} values of {rows.Select(r => r[0]).Distinct().Count()} commodities add to {kept:#,0.###}; values too small to keep add to {small:#,0.###}."));
        return new TableContent($"economy/bea-detail-2017-{table}.csv", Release, ["commodity", "industry", unit], rows) { Inputs = [file] };
    }

    // What each industry buys of all commodities, from here and from abroad: output less both is its value added. The cells themselves are counted elsewhere.
    private static TableContent Inputs(Dictionary<string, string> byKind)
    {
        var sums = new SortedDictionary<string, double[]>(StringComparer.Ordinal);
        void Add(string file, int place)
        {
            var industries = TextInput.Header(file, TextInput.Utf8).Skip(1).ToArray();
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, ["bea_code", .. industries]))
            {
                for (var i = 0; i < industries.Length; i++)
                {
                    if (!sums.TryGetValue(industries[i], out var sum)) sums[industries[i]] = sum = new double[2];
                    sum[place] += PublisherNumber.Parse(c[i + 1], $"{PublishedFile.NameOf(file)}({number}), {industries[i]}");
                }
            }
        }

        Add(byKind["use of domestic output"], 0);
        Add(byKind["use of imports"], 1);
        return new TableContent(
            "economy/bea-detail-2017-inputs.csv", Release, ["industry", "domestic_musd", "import_musd"],
            [.. sums.Select(s => new[] { s.Key, PublisherNumber.Format(s.Value[0]), PublisherNumber.Format(s.Value[1]) })])
        {
            Inputs = [byKind["use of domestic output"], byKind["use of imports"]],
        };
    }

    private static TableContent Naics(string file, RowAccount account)
    {
        var rows = TextInput.Records(file, TextInput.Utf8, "naics", "bea_detail_code").ConvertAll(r => r.Cells);
        account.Map(rows.Count);
        return new TableContent(
            "economy/bea-detail-2017-naics.csv", Release, ["naics", "detail_code"],
            [.. rows.OrderBy(r => r[0], StringComparer.Ordinal).ThenBy(r => r[1], StringComparer.Ordinal)])
        {
            Inputs = [file],
        };
    }
}
