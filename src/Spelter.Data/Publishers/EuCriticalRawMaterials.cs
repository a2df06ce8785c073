using System.Globalization;
using System.Text;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>Tables of the European Commission's study of 2023: supply and sourcing shares by stage with the trade parameter t,
/// end-use shares, supply risk and economic importance of every round.</summary>
public sealed class EuCriticalRawMaterials : IImporter
{
    private const string Release = "eu-crm-2023";
    private const string NotCatalogued = "the material is not in the catalogue (not of the 60, their groups or the earlier lists)";
    private static readonly Period Average = Period.Years(2016, 2020);

    /// <inheritdoc/>
    public string Name => "eu-crm";

    /// <inheritdoc/>
    public string Reads => "European Commission, Study on the critical raw materials for the EU 2023: shares by stage, end uses, supply risk (CSV)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var import = new Run(catalog);
        // A trade parameter that two tables print is cited from the first read, so the order must not depend on the caller's.
        var ordered = files.OrderBy(KindOf).ThenBy(f => f, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            import.Read(ordered[i]);
            progress?.Report((i + 1.0) / ordered.Count);
        }

        return import.Result();
    }

    private enum TableKind { GlobalSupply, Sourcing, EndUses, Rounds }

    private static TableKind KindOf(string file)
    {
        var header = TextInput.Header(file, Encoding.Latin1);
        if (header.Contains("Application", StringComparer.Ordinal)) return TableKind.EndUses;
        if (header.Contains("Year", StringComparer.Ordinal)) return TableKind.Rounds;
        // The two share tables have one header: only the name tells whose supply it is.
        var name = PublishedFile.NameOf(file);
        if (name.Contains("sourcing", StringComparison.OrdinalIgnoreCase) || name.Contains("EUSupply", StringComparison.OrdinalIgnoreCase)) return TableKind.Sourcing;
        if (name.Contains("global", StringComparison.OrdinalIgnoreCase)) return TableKind.GlobalSupply;
        throw InputException.At(name, "the name does not tell whether these are global supply or EU sourcing shares.", "Keep \"global\" or \"sourcing\" in the file's name.");
    }

    /// <summary>State of one import: a trade parameter that both share tables print alike is written once.</summary>
    private sealed class Run(CatalogTables catalog)
    {
        private readonly RowAccount _account = new(Release);
        private readonly List<IReadOnlyList<string>> _rows = [];
        private readonly List<string> _notes = [];
        private readonly HashSet<(string Material, string Stage, string Country, double T)> _parameters = [];

        public ImportResult Result() =>
            _account.Result([new TableContent($"observations/{Release}.csv", Release, ObservationRow.Columns, _rows)], _notes);

        public void Read(string file)
        {
            switch (KindOf(file))
            {
                case TableKind.EndUses: ReadEndUses(file); break;
                case TableKind.Rounds: ReadRounds(file); break;
                case TableKind.GlobalSupply: ReadShares(file, Measure.SupplyShare); break;
                default: ReadShares(file, Measure.SourcingShare); break;
            }
        }

        private void ReadShares(string file, Measure measure)
        {
            var sums = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (number, c) in TextInput.Records(file, Encoding.Latin1, "Material", "Stage", "Country", "Share", "t"))
            {
                var (material, where) = (Clean(c[0]), $"{PublishedFile.NameOf(file)}({number})");
                var (value, status) = Share(c[3], where);
                var t = PublisherNumber.Parse(c[4], where);
                var stage = c[1] switch
                {
                    "E" => Stage.Mined,
                    "P" => Stage.Refined,
                    _ => throw InputException.At(where, $"the stage \"{c[1]}\" is neither E nor P.", "Give the table as extracted from Appendix 7."),
                };
                var key = $"{material} {c[1]}";
                sums[key] = sums.GetValueOrDefault(key) + value.Middle;
                var (mineral, country) = (EuNames.FindMineral(catalog, material), EuNames.FindCountry(catalog, Clean(c[2])));
                if (mineral is null) _account.Reject(NotCatalogued, $"{where}: {material}");
                else if (country is not { } code) _account.Reject("the country is not in the catalogue", $"{where}: {c[2]}");
                else
                {
                    var (form, note) = (EuNames.Form(mineral, material), EuNames.CountryNote(Clean(c[2])));
                    var sign = c[3].EndsWith('%') ? "" : "; printed without percent sign";
                    var scope = measure == Measure.SupplyShare ? "share of global supply" : "share of supply to the EU";
                    _rows.Add(ObservationRow.Cells(measure, mineral.Id, stage, form, code, null, Average, value, Unit.Find("percent")!, "", status, c[3], where, scope + sign + note));
                    if (_parameters.Add((material, c[1], code.Value, t)))
                        _rows.Add(ObservationRow.Cells(Measure.TradeParameter, mineral.Id, stage, form, code, null, Average, Interval.Exactly(t), Unit.Find("index")!, "", ObservationStatus.Reported, c[4], where, $"trade parameter t beside the {scope}{note}"));
                    _account.Map();
                }
            }

            // The EU table leaves out what is below 1 %, so its sums say nothing.
            if (measure == Measure.SourcingShare) return;
            var off = sums.Where(s => s.Value is < 96 or > 104).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.0}")).ToList();
            _notes.Add($"{off.Count} of {sums.Count} distributions of global supply do not add to 96 to 104 %: {string.Join(", ", off)}.");
        }

        private void ReadEndUses(string file)
        {
            foreach (var (number, c) in TextInput.Records(file, TextInput.Windows1252, "Material", "Application", "Share", "NACE sector", "VA in million €"))
            {
                var (material, where) = (Clean(c[0]), $"{PublishedFile.NameOf(file)}({number})");
                var (value, status) = Share(c[2], where);
                if (EuNames.FindMineral(catalog, material) is not { } mineral)
                {
                    _account.Reject(NotCatalogued, $"{where}: {material}");
                    continue;
                }

                string[] parts = [EuNames.Form(mineral, material), Clean(c[3]), c[4].Length == 0 ? "" : $"value added {c[4]} million EUR", "EU use"];
                _rows.Add(ObservationRow.Cells(
                    Measure.EndUseShare, mineral.Id, null, Clean(c[1]), CountryCode.Unspecified, null, Average, value, Unit.Find("percent")!, "", status, c[2], where,
                    string.Join("; ", parts.Where(p => p.Length > 0))));
                _account.Map();
            }
        }

        private void ReadRounds(string file)
        {
            foreach (var (number, c) in TextInput.Records(file, TextInput.Utf8, "Material", "Year", "SR", "EI"))
            {
                var (material, where) = (Clean(c[0]), $"{PublishedFile.NameOf(file)}({number})");
                if (!Period.TryParse(c[1], out var round)) throw InputException.At(where, $"\"{c[1]}\" is not the year of a round.", "Give the table of Annex 4.");
                if (EuNames.FindMineral(catalog, material) is not { } mineral) _account.Reject(NotCatalogued, $"{where}: {material}");
                else if (c[2] == "-" && c[3] == "-") _account.Reject("not assessed in that round (\"-\")", $"{where}: {material} {c[1]}");
                else
                {
                    var note = round.LastYear < 2017 ? "method before 2017: not comparable with later rounds" : "method of 2017";
                    AddIndex(Measure.SupplyRisk, mineral, material, round, c[2], where, note);
                    AddIndex(Measure.EconomicImportance, mineral, material, round, c[3], where, note);
                    _account.Map();
                }
            }
        }

        private void AddIndex(Measure measure, Mineral mineral, string material, Period round, string raw, string where, string note)
        {
            if (raw == "-") return;
            _rows.Add(ObservationRow.Cells(
                measure, mineral.Id, null, EuNames.Form(mineral, material), CountryCode.Unspecified, null, round,
                Interval.Exactly(PublisherNumber.Parse(raw, where)), Unit.Find("index")!, "", ObservationStatus.Reported, raw, where, note));
        }

        private static (Interval Value, ObservationStatus Status) Share(string raw, string where)
        {
            var bound = raw.Length > 0 && raw[0] is '<' or '>' ? raw[0] : ' ';
            // One share of 2023 ("6") stands without its percent sign between shares that have it.
            if (!PublisherNumber.TryParse(raw.TrimEnd('%')[(bound == ' ' ? 0 : 1)..], out var percent) || percent is < 0 or > 100)
                throw InputException.At(where, $"the share \"{raw}\" is not a percentage.", "The record is damaged or cut off: fetch the file again.");
            return bound switch
            {
                '<' => (new Interval(0, percent), ObservationStatus.Bounded),
                '>' => (new Interval(percent, 100), ObservationStatus.Bounded),
                // What is listed is not nothing: a printed zero hides up to half of its last digit.
                _ when percent == 0 => (new Interval(0, raw.Contains('.', StringComparison.Ordinal) ? 0.05 : 0.5), ObservationStatus.Rounded),
                _ => (Interval.Exactly(percent), ObservationStatus.Reported),
            };
        }

        // Line breaks inside quotes are of the page layout, not of the name.
        private static string Clean(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
