using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Data.Cases;

/// <summary>Reads a scenario of disruptions: a YAML file (docs/methods/disruption.md) or the shorthand of a ban.</summary>
public static class EventFile
{
    private static readonly string[] Root = ["name", "horizon", "events"];
    private static readonly string[] Keys = ["kind", "actor", "minerals", "stages", "targets", "severity", "notice", "onset", "months", "leakage", "licence"];
    private static readonly string[] LeakageKeys = ["share", "premium", "hubs"];
    private static readonly string[] LicenceKeys = ["closedMonths", "closedShare", "partialMonths", "partialShare", "openShare"];

    /// <summary>The scenario in a file, with the place of each event and the hash of its text.</summary>
    /// <exception cref="InputException">The file is no scenario; the message names file and line.</exception>
    public static EventReading Read(string path, CatalogTables catalog, EventDefaults defaults)
    {
        var text = PublishedFile.ReadAll(path);
        using var reader = TableText.OpenDocument(path, PublishedFile.NameOf(path));
        var root = YamlPart.Read(reader, PublishedFile.NameOf(path), "the scenario");
        var name = root.OptionalText("name") ?? Path.GetFileNameWithoutExtension(path);
        var horizon = root.OptionalWhole("horizon");
        if (horizon is <= 0) throw InputException.At(root.WhereOf("horizon"), "the horizon must be one month or more.", "Write it in months.");
        var parts = root.List("events", "an event");
        root.Done(Root);
        if (parts.Count == 0) throw InputException.At(root.Where, "the scenario has no events.", "List at least one under \"events\".");
        var events = parts.Select(p => EventOf(p, catalog, defaults)).ToList();
        var scenario = new DisruptionScenario(name, horizon ?? events.Max(e => Math.Max(1, e.Onset + e.Months)), events);
        for (var i = 0; i < events.Count; i++)
            if (events[i].Fault(scenario.Months) is { } fault) throw InputException.At(parts[i].WhereOf(KeyOf(fault)), fault, "Correct it there.");
        return new EventReading(scenario, [.. parts.Select(p => p.Where)], Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(text)))
        {
            HorizonPlace = horizon is null ? parts[events.FindIndex(e => e.Onset + e.Months == scenario.Months)].WhereOf("months") : root.WhereOf("horizon"),
        };
    }

    /// <summary>The scenario of a shorthand: <c>CHN:gallium:Refined</c>, several minerals or stages with a plus sign between them, the stage
    /// left out for all.</summary>
    /// <param name="ban">Shorthand.</param>
    /// <param name="target">Destination; null for all.</param>
    /// <param name="severity">Share that is cut.</param>
    /// <param name="leakage">Share of the cut that gets round; null or zero for none.</param>
    /// <param name="months">Duration.</param>
    /// <param name="catalog">Catalogue.</param>
    /// <param name="defaults">What an event leaves open.</param>
    /// <exception cref="InputException">It names what is not known.</exception>
    public static EventReading OfBan(string ban, string? target, double severity, double? leakage, int months, CatalogTables catalog, EventDefaults defaults)
    {
        const string option = "--ban";
        var parts = ban.Split(':');
        if (parts.Length is not (2 or 3) || parts.Any(string.IsNullOrWhiteSpace))
            throw InputException.At(option, $"\"{ban}\" is no ban.", "Write ACTOR:MINERAL or ACTOR:MINERAL:STAGE, such as CHN:gallium:Refined.");
        var hit = new DisruptionEvent(
            DisruptionKind.ExportBan, EventNames.Country(catalog, parts[0], option), [.. parts[1].Split('+').Select(m => EventNames.Mineral(catalog, m, option))],
            parts.Length == 2 ? [] : [.. parts[2].Split('+').Select(s => EventNames.Stage(s, option))],
            target is null ? [] : [.. target.Split('+', ',').Select(t => EventNames.Country(catalog, t, "--target"))], severity, 0, months)
        {
            Leakage = leakage is > 0 ? new Leakage(leakage.Value, defaults.EvasionPremium, []) : null,
        };
        if (leakage is { } share && !(share is >= 0 and <= 1)) throw InputException.At("--leakage", "the leakage must be a share from 0 to 1.", "Write 0.2 for 20 %.");
        if (leakage > 0 && target is null)
            throw InputException.At("--leakage", "a ban on all destinations leaves no third country to leak through.", "Name a --target, or leave --leakage out.");
        if (hit.Fault(Math.Max(1, months)) is { } fault)
            throw InputException.At(fault.Contains("severity", StringComparison.Ordinal) ? "--severity" : fault.Contains("duration", StringComparison.Ordinal) ? "--months" : "--target", fault, "Correct the option.");
        return new EventReading(new DisruptionScenario($"ban {ban}", months, [hit]), [option], "");
    }

    /// <summary>One event of a file; keys that it does not know are refused.</summary>
    /// <exception cref="InputException">It is no event; the message names file and line.</exception>
    internal static DisruptionEvent EventOf(YamlPart part, CatalogTables catalog, EventDefaults defaults)
    {
        var word = part.Text("kind");
        var kind = DisruptionKindWords.Find(word) ?? throw InputException.At(part.WhereOf("kind"), $"\"{word}\" is no kind of event.", $"It is one of {DisruptionKindWords.List}.");
        var actor = EventNames.Country(catalog, part.Text("actor"), part.WhereOf("actor"));
        var minerals = part.Texts("minerals");
        if (minerals.Count == 0) throw InputException.At(part.Where, "the event names no mineral.", "List at least one under \"minerals\".");
        var severity = part.OptionalNumber("severity") ?? 1;
        if (severity is < 0 or > 1) throw InputException.At(part.WhereOf("severity"), "the severity must be a share from 0 to 1.", "Write 0.8 for 80 %.");
        var read = new DisruptionEvent(
            kind, actor,
            [.. minerals.Select(m => EventNames.Mineral(catalog, m.Text, m.Where))],
            [.. part.Texts("stages").Select(s => EventNames.Stage(s.Text, s.Where))],
            [.. part.Texts("targets").Select(t => EventNames.Country(catalog, t.Text, t.Where))],
            severity, part.OptionalWhole("onset") ?? 0, part.OptionalWhole("months") ?? 12)
        {
            Notice = part.OptionalWhole("notice") ?? 0,
            Leakage = part.Optional("leakage", "leakage") is { } leakage ? LeakageOf(leakage, catalog, defaults) : null,
            Licence = LicenceOf(part.Optional("licence", "licence"), kind, part, defaults),
        };
        part.Done(Keys);
        if (read.Kind == DisruptionKind.Outage && (read.Targets.Count > 0 || read.Leakage is not null))
            throw InputException.At(part.Where, "an outage has no targets and no leakage.", "Leave them out, or make it an export-ban.");
        return read;
    }

    private static Leakage LeakageOf(YamlPart part, CatalogTables catalog, EventDefaults defaults)
    {
        var leakage = new Leakage(part.OptionalNumber("share") ?? defaults.LeakageShare, part.OptionalNumber("premium") ?? defaults.EvasionPremium,
            [.. part.Texts("hubs").Select(h => EventNames.Country(catalog, h.Text, h.Where))]);
        part.Done(LeakageKeys);
        return leakage;
    }

    private static LicencePath? LicenceOf(YamlPart? part, DisruptionKind kind, YamlPart whole, EventDefaults defaults)
    {
        if (kind != DisruptionKind.ExportLicence) return part is null ? null : throw InputException.At(whole.WhereOf("licence"), "only an export-licence has a path of licences.", "Leave it out, or change the kind.");
        var path = defaults.Licence;
        if (part is null) return path;
        path = new LicencePath(
            part.OptionalWhole("closedMonths") ?? path.ClosedMonths, part.OptionalNumber("closedShare") ?? path.ClosedShare,
            part.OptionalWhole("partialMonths") ?? path.PartialMonths, part.OptionalNumber("partialShare") ?? path.PartialShare, part.OptionalNumber("openShare") ?? path.OpenShare);
        part.Done(LicenceKeys);
        return path.ClosedMonths >= 0 && path.PartialMonths >= 0 && new[] { path.ClosedShare, path.PartialShare, path.OpenShare }.All(s => s is >= 0 and <= 1)
            ? path
            : throw InputException.At(part.Where, "months of a licence must be zero or more and shares from 0 to 1.", "Correct it there.");
    }

    // The key that a fault of a number is about, so that the message names its line.
    private static string KeyOf(string fault) => fault.Contains("duration", StringComparison.Ordinal) ? "months"
        : fault.Contains("horizon", StringComparison.Ordinal) ? "onset"
        : fault.Contains("leakage", StringComparison.Ordinal) ? "leakage"
        : fault.Contains("notice", StringComparison.Ordinal) ? "notice"
        : "targets";
}
