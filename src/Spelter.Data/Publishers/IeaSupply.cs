using System.Globalization;
using System.Text.Json;
using Spelter.Catalog;
using Spelter.Data.Importing;
using Spelter.Data.Shipped;
using Spelter.Evidence;

namespace Spelter.Data.Publishers;

/// <summary>The IEA's Critical Minerals Data Explorer: mining and refining by country, demand by scenario. A row read is one
/// value of the JSON. The base year is an observation; later years are projections and say so in status and note.</summary>
public sealed class IeaSupply : IImporter
{
    private const string Release = "iea-cm-2025";
    private const string BaseYear = "2024";

    /// <summary>Basis per mineral: the file is in thousand tonnes of contained metal, of the magnet elements for rare earths
    /// and of graphite itself.</summary>
    private static readonly Dictionary<string, (string Mineral, string Basis, string Mined, string Refined)> Minerals = new(StringComparer.Ordinal)
    {
        ["Copper"] = ("copper", "Cu content", "", ""),
        ["Cobalt"] = ("cobalt", "Co content", "", ""),
        ["Lithium"] = ("lithium", "Li content", "", ""),
        ["Nickel"] = ("nickel", "Ni content", "", ""),
        // Mine and refinery totals are different products and do not balance.
        ["Graphite"] = ("graphite", "gross weight", "natural flake", "battery grade"),
        ["Rare Earth Elements"] = ("magnet-rare-earths", "element content", "", ""),
    };

    /// <inheritdoc/>
    public string Name => "iea-cm";

    /// <inheritdoc/>
    public string Reads => "International Energy Agency, Critical Minerals Data Explorer (JSON)";

    /// <inheritdoc/>
    public ImportResult Import(IReadOnlyList<string> files, CatalogTables catalog, IProgress<double>? progress)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(catalog);
        var run = new Run(catalog);
        foreach (var file in files)
        {
            using var document = Parse(file);
            run.Read(document.RootElement, PublishedFile.NameOf(file));
        }

        progress?.Report(1);
        return run.Result();
    }

    private static JsonDocument Parse(string file)
    {
        try
        {
            return JsonDocument.Parse(TextInput.ReadAll(file, TextInput.Utf8));
        }
        catch (JsonException fault)
        {
            throw InputException.At(PublishedFile.NameOf(file), $"this is not whole JSON, from line {fault.LineNumber + 1} on.", "Give the file of the data explorer; fetch it again if it was cut off.");
        }
    }

    private sealed class Run(CatalogTables catalog)
    {
        private readonly RowAccount _account = new(Release);
        private readonly List<IReadOnlyList<string>> _rows = [];
        private readonly List<string> _notes = [];

        public ImportResult Result() =>
            _account.Result([new TableContent($"observations/{Release}.csv", Release, ObservationRow.Columns, _rows)], _notes);

        public void Read(JsonElement root, string file)
        {
            _notes.Add($"The file calls itself \"{Member(root, "source", file)}\"; base-year {BaseYear} figures are of the 2025 edition.");
            _account.Reject("the file's own name, no value", $"{file}, source");
            foreach (var mineral in Members(Member(root, "supply", file), $"{file}, supply"))
            {
                var names = MineralOf(mineral.Name, file);
                foreach (var step in Members(mineral.Value, $"{file}, supply.{mineral.Name}"))
                {
                    var stage = step.Name switch
                    {
                        "mining" => Stage.Mined,
                        "refining" => Stage.Refined,
                        _ => throw InputException.At($"{file}, supply.{mineral.Name}", $"\"{step.Name}\" is neither mining nor refining.", "Give the file of the data explorer."),
                    };
                    ReadSupply(step.Value, names, stage, $"supply.{mineral.Name}.{step.Name}", file);
                }
            }

            foreach (var mineral in Members(Member(root, "totalDemand", file), $"{file}, totalDemand"))
                ReadDemand(mineral, MineralOf(mineral.Name, file), file);
            foreach (var other in root.EnumerateObject().Where(p => p.Name is not ("source" or "supply" or "totalDemand")))
                _account.Reject("demand by clean-energy technology: Spelter keeps total demand", $"{file}, {other.Name}", Leaves(other.Value));
        }

        private void ReadSupply(JsonElement step, (string Mineral, string Basis, string Mined, string Refined) names, Stage stage, string path, string file)
        {
            var form = stage == Stage.Mined ? names.Mined : names.Refined;
            var sums = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var row in Members(Member(step, "countries", $"{file}, {path}"), $"{file}, {path}.countries"))
            {
                var code = row.Name == "Rest of world" ? CountryCode.OtherCountries : catalog.FindCountry(row.Name)?.Code;
                foreach (var value in Members(row.Value, $"{file}, {path}.countries.{row.Name}"))
                {
                    var where = $"{path}.countries.{row.Name}.{value.Name}";
                    if (value.Value.ValueKind == JsonValueKind.Null) _account.Reject("a note in the place of a country, without value", Short(where));
                    else if (code is not { } country) _account.Reject("the country is not in the catalogue", Short(where));
                    else
                    {
                        var amount = Number(value.Value, $"{file}, {where}");
                        sums[value.Name] = sums.GetValueOrDefault(value.Name) + amount;
                        Add(Measure.Production, names, stage, form, country, value.Name, amount, where, "projection, base case");
                    }
                }
            }

            foreach (var value in Members(Member(step, "total", $"{file}, {path}"), $"{file}, {path}.total"))
            {
                var amount = Number(value.Value, $"{file}, {path}.total.{value.Name}");
                Add(Measure.Production, names, stage, form, CountryCode.World, value.Name, amount, $"{path}.total.{value.Name}", "projection, base case");
                _notes.Add(string.Create(CultureInfo.InvariantCulture, $"{path} {value.Name}: countries add to {sums.GetValueOrDefault(value.Name):0.###}, total {amount:0.###} kt."));
            }

            foreach (var other in step.EnumerateObject().Where(p => p.Name is not ("countries" or "total")))
                _account.Reject("share derived from the same values", $"{path}.{other.Name}", Leaves(other.Value));
        }

        private void ReadDemand(JsonProperty mineral, (string Mineral, string Basis, string Mined, string Refined) names, string file)
        {
            var path = $"totalDemand.{mineral.Name}";
            foreach (var entry in Members(Member(mineral.Value, "totalDemand", $"{file}, {path}"), $"{file}, {path}.totalDemand"))
            {
                var where = $"{path}.totalDemand.{entry.Name}";
                if (entry.Value.ValueKind == JsonValueKind.Number)
                {
                    Add(Measure.Demand, names, null, "", CountryCode.World, entry.Name, Number(entry.Value, where), where, "projection");
                    continue;
                }

                foreach (var value in Members(entry.Value, $"{file}, {where}"))
                    Add(Measure.Demand, names, null, entry.Name, CountryCode.World, value.Name, Number(value.Value, $"{file}, {where}"), $"{where}.{value.Name}", $"projection, scenario {entry.Name}");
            }

            foreach (var other in mineral.Value.EnumerateObject().Where(p => p.Name != "totalDemand"))
                _account.Reject("part or share of total demand: Spelter keeps the total", $"{path}.{other.Name}", Leaves(other.Value));
        }

        private void Add(
            Measure measure, (string Mineral, string Basis, string Mined, string Refined) names, Stage? stage, string form,
            CountryCode country, string year, double amount, string where, string projection)
        {
            if (!Period.TryParse(year, out var period)) throw InputException.At(where, $"\"{year}\" is not a year.", "Give the file of the data explorer.");
            var observed = year == BaseYear;
            _rows.Add(ObservationRow.Cells(
                measure, new MineralId(names.Mineral), stage, form, country, null, period, Interval.Exactly(amount), Unit.Find("kt")!, names.Basis,
                observed ? ObservationStatus.Reported : ObservationStatus.Estimated, PublisherNumber.Format(amount), where, observed ? "" : projection));
            _account.Map();
        }

        private static (string Mineral, string Basis, string Mined, string Refined) MineralOf(string name, string file) => Minerals.TryGetValue(name, out var names)
            ? names
            : throw InputException.At(file, $"the mineral \"{name}\" is not one that this file had.", "Its unit is not known: extend the importer.");

        private static JsonElement Member(JsonElement parent, string name, string where) =>
            parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value)
                ? value
                : throw InputException.At(where, $"\"{name}\" is missing.", "Give the file of the data explorer.");

        private static JsonElement.ObjectEnumerator Members(JsonElement parent, string where) => parent.ValueKind == JsonValueKind.Object
            ? parent.EnumerateObject()
            : throw InputException.At(where, "there is no object here.", "Give the file of the data explorer.");

        private static double Number(JsonElement value, string where) => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw InputException.At(where, $"{value.ValueKind} is not a number.", "Give the file of the data explorer.");

        private static long Leaves(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Sum(p => Leaves(p.Value)),
            JsonValueKind.Array => value.EnumerateArray().Sum(Leaves),
            _ => 1,
        };

        private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
    }
}
