using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spelter.Backtest;
using Spelter.Catalog;
using Spelter.Data.Cases;
using Spelter.Disruption;

namespace Spelter.Data.Backtests;

/// <summary>Reads further events with what was observed after them: YAML files (docs/methods/backtest.md).</summary>
public static class BacktestFile
{
    private static readonly string[] ObservationKeys = ["metric", "horizonMonths", "firstMonth", "mineral", "stage", "importer", "before", "after", "observed", "noise", "source", "grade", "note"];

    /// <summary>The events of every <c>.yaml</c> or <c>.yml</c> file of a folder, by name of the file.</summary>
    /// <exception cref="InputException">There is no such folder or no such file in it, a file is no event, or two have one identity.</exception>
    public static IReadOnlyList<BacktestCase> ReadFolder(string folder, CatalogTables catalog, EventDefaults defaults, BacktestSettings settings)
    {
        if (!Directory.Exists(folder)) throw InputException.At("--events", $"there is no folder \"{folder}\".", "Give the path of a folder with event files.");
        List<string> files = [.. Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f).ToUpperInvariant() is ".YAML" or ".YML").Order(StringComparer.Ordinal)];
        if (files.Count == 0) throw InputException.At("--events", $"\"{folder}\" holds no event file.", "Write one as docs/methods/backtest.md says, with the ending .yaml.");
        List<BacktestCase> cases = [];
        foreach (var file in files)
        {
            var read = Read(file, catalog, defaults, settings);
            if (cases.Exists(c => string.Equals(c.Event.Id, read.Event.Id, StringComparison.OrdinalIgnoreCase)))
                throw InputException.At(PublishedFile.NameOf(file), $"a second event has the identity \"{read.Event.Id}\".", "Give each event of the folder its own id.");
            cases.Add(read);
        }

        return cases;
    }

    /// <summary>One event.</summary>
    /// <exception cref="InputException">The file is no event; the message names file and line.</exception>
    public static BacktestCase Read(string path, CatalogTables catalog, EventDefaults defaults, BacktestSettings settings)
    {
        var name = PublishedFile.NameOf(path);
        using var reader = TableText.OpenDocument(path, name);
        var root = YamlPart.Read(reader, name, "the event");
        var id = root.Text("id");
        var announced = Day(root, "announced");
        var effective = root.Has("effective") ? Day(root, "effective") : announced;
        if (effective < announced) throw InputException.At(root.WhereOf("effective"), "the measure cannot hold before it is announced.", "Write the day of the announcement, or of the effect where there was none.");
        var title = root.OptionalText("name") ?? id;
        root.OptionalText("note");
        var observations = root.List("observations", "an observation");
        var part = MeasureOf(root);
        var measure = EventFile.EventOf(part, catalog, defaults);
        if (measure.Onset != 0) throw InputException.At(part.WhereOf("onset"), "the measure begins on its effective day.", "Leave onset out and move \"effective\".");
        if (!part.Has("months")) measure = measure with { Months = AnnouncedEvent.OpenEnded };
        if (measure.Fault(measure.Months) is { } fault) throw InputException.At(part.Where, fault, "Correct it there.");
        var known = new AnnouncedEvent(id, title, announced, effective, measure, [$"From {name}."])
        {
            LeakageIsPrior = measure.Targets.Count > 0 && !part.Has("leakage"),
            LicenceIsPrior = measure.Kind == DisruptionKind.ExportLicence && !part.Has("licence"),
        };
        if (observations.Count == 0) throw InputException.At(root.Where, "the event has no observations.", "List at least one under \"observations\".");
        return new BacktestCase(known, [.. observations.Select(o => Observation(o, known, catalog, settings))], []);
    }

    // The measure stands under "event", as the only one of "events" as in a scenario, or among the keys of the file itself.
    private static YamlPart MeasureOf(YamlPart root)
    {
        var (one, several) = (root.Optional("event", "the measure"), root.List("events", "the measure"));
        if (several.Count > 1 || (several.Count == 1 && one is not null))
            throw InputException.At(root.WhereOf("events"), "the file has more than one measure.", "Write one measure in a file: its observations are of it.");
        if (one is null && several.Count == 0) return root;
        root.OptionalText("horizon");
        root.Done("id", "name", "announced", "effective", "event", "observations", "note");
        return one ?? several[0];
    }

    private static EventObservation Observation(YamlPart part, AnnouncedEvent announced, CatalogTables catalog, BacktestSettings settings)
    {
        var named = part.Text("metric");
        var metric = BacktestMetric.Find(named)
            ?? throw InputException.At(part.WhereOf("metric"), $"unknown metric \"{named}\".", $"The metrics are {string.Join(", ", BacktestMetric.All.Select(m => m.Id))}.");
        var measure = announced.Measure;
        var mineral = part.OptionalText("mineral") is { } text ? EventNames.Mineral(catalog, text, part.WhereOf("mineral"))
            : measure.Minerals.Count == 1 ? measure.Minerals[0]
            : throw InputException.At(part.Where, "the observation names no mineral, and the measure has several.", "Write \"mineral\".");
        if (!measure.Minerals.Contains(mineral)) throw InputException.At(part.WhereOf("mineral"), $"the measure does not name {mineral}.", $"It names {string.Join(", ", measure.Minerals)}.");
        var stage = part.OptionalText("stage") is { } words ? EventNames.Stage(words, part.WhereOf("stage")) : measure.Stages.Count > 0 ? measure.Stages[^1] : Stage.Refined;
        var months = part.OptionalWhole("horizonMonths") ?? throw InputException.At(part.Where, "the observation has no \"horizonMonths\".", "Write over how many months it was observed.");
        if (months is < 1 or > 60) throw InputException.At(part.WhereOf("horizonMonths"), $"{months} is no number of months to look at.", "Write 1 to 60.");
        var first = part.OptionalWhole("firstMonth") ?? 0;
        var (observed, before) = ValueOf(part, metric);
        var noise = part.OptionalNumber("noise") ?? settings.StatedNoise;
        if (noise < 0) throw InputException.At(part.WhereOf("noise"), "the noise must be zero or more.", "It is the standard deviation of the logarithm of the series without an event.");
        var grade = part.OptionalText("grade") ?? "C";
        if (grade is not ("A" or "B" or "C")) throw InputException.At(part.WhereOf("grade"), $"\"{grade}\" is not a grade: A, B or C.", "Write one of the three.");
        var read = new EventObservation(
            metric, mineral, stage, new MonthWindow(first, months), observed, before, new StatedNoise(noise), part.OptionalText("note") ?? $"as {part.WhereOf("metric")} states it", part.OptionalText("source") ?? "")
        {
            Grade = grade[0],
            Importer = part.OptionalText("importer") is { } importer ? EventNames.Country(catalog, importer, part.WhereOf("importer")) : CountryCode.UnitedStates,
        };
        part.Done(ObservationKeys);
        return read;
    }

    private static (double Observed, double Before) ValueOf(YamlPart part, BacktestMetric metric)
    {
        var (before, after, observed) = (part.OptionalNumber("before"), part.OptionalNumber("after"), part.OptionalNumber("observed"));
        var isShare = metric.Kind == MetricKind.Share;
        if (after is not null && observed is not null) throw InputException.At(part.WhereOf("observed"), "the observation has both \"after\" and \"observed\".", "Write one of the two.");
        if (isShare)
        {
            if ((after ?? observed) is not { } share || before is not { } from) throw InputException.At(part.Where, "a share needs \"before\" and \"after\".", "Write both as shares from 0 to 1.");
            return share is >= 0 and <= 1 && from is >= 0 and <= 1 ? (share, from) : throw InputException.At(part.WhereOf("before"), "a share lies from 0 to 1.", "Write 0.8 for 80 %.");
        }

        if (observed is { } ratio && before is null) return ratio >= 0 ? (ratio, 1) : throw InputException.At(part.WhereOf("observed"), "a ratio is zero or more.", "Write what came over what was before.");
        return before is > 0 && after is >= 0
            ? (after.Value / before.Value, 1)
            : throw InputException.At(part.Where, "the observation has no value.", "Write \"before\" (above zero) and \"after\", or their ratio as \"observed\".");
    }

    private static LocalDate Day(YamlPart part, string key)
    {
        var text = part.Text(key);
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)
            ? day
            : throw InputException.At(part.WhereOf(key), string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not a date."), "Write it as yyyy-MM-dd.");
    }
}
