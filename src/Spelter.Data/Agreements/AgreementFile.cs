using NodaTime;
using NodaTime.Text;
using Spelter.Agreements;
using Spelter.Catalog;
using Spelter.Data.Cases;

namespace Spelter.Data.Agreements;

/// <summary>Reads one file of <c>data/agreements</c>; the format is told in docs/methods/agreements.md.</summary>
internal static class AgreementFile
{
    private static readonly string[] Root =
    [
        "id", "title", "kind", "parties", "otherParties", "binding", "lawLink", "lawLinkStatement", "checked", "sources", "status", "lifecycle", "terms", "claims", "deadlines", "indicators",
    ];

    private static readonly string[] SourceKeys = ["id", "title", "address"];
    private static readonly string[] LifecycleKeys = ["stage", "date", "planned", "saidBy"];
    private static readonly string[] StatusKeys = ["what"];

    /// <summary>The agreement in a file.</summary>
    /// <param name="text">Text.</param>
    /// <param name="file">Name that messages give it.</param>
    /// <param name="catalog">Catalogue.</param>
    /// <param name="instruments">Policies that terms may name.</param>
    /// <exception cref="InputException">It is no agreement; the message names file and line.</exception>
    public static Agreement Read(TextReader text, string file, CatalogTables catalog, IReadOnlyDictionary<string, PolicyInstrument> instruments)
    {
        var yaml = YamlPart.Read(text, file, "the agreement");
        var sources = yaml.List("sources", "a source").Select(SourceOf).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var root = new AgreementPart(yaml, catalog, sources);
        var id = yaml.Text("id");
        if (id != Path.GetFileNameWithoutExtension(file)) throw InputException.At(yaml.WhereOf("id"), $"\"{id}\" is not the name of the file.", $"Write {Path.GetFileNameWithoutExtension(file)}, or rename the file.");
        var parties = yaml.Texts("parties").Select(p => AgreementWords.PartyOf(catalog, p.Text, p.Where)).ToList();
        if (parties.Count == 0) throw InputException.At(yaml.Where, "the agreement names no party.", "List at least one under \"parties\".");
        var checkedOn = root.Day("checked") ?? throw InputException.At(yaml.Where, "\"checked\" is missing.", "It is the day to which the record was kept.");
        var lifecycle = root.List("lifecycle", "a step of the life").Select(StepOf).ToList();
        if (lifecycle.Count == 0) throw InputException.At(yaml.Where, "the agreement has no step of its life.", "List at least one under \"lifecycle\".");
        RefuseEndBeforeStart(lifecycle, yaml);
        var first = lifecycle.Min(e => e.Evidence.Known);
        var terms = AgreementTerms.Read(root, instruments, first);
        var agreement = new Agreement(
            id, yaml.Text("title"), (AgreementKind)AgreementWords.Of(AgreementWords.Kinds, yaml.Text("kind"), yaml.WhereOf("kind"), "kind"), parties, yaml.OptionalText("otherParties") ?? "",
            root.Flag("binding"), (LawLink)AgreementWords.Of(AgreementWords.LawLinks, yaml.Text("lawLink"), yaml.WhereOf("lawLink"), "lawLink"), yaml.Text("lawLinkStatement"), checkedOn,
            root.List("status", "the status").Select(s => StatusOf(s, checkedOn)).SingleOrDefault(), lifecycle, terms, AgreementTerms.Claims(root, terms, checkedOn),
            AgreementDeadlines.Read(root, first), AgreementTerms.Indicators(root, first));
        yaml.Done(Root);
        return agreement;
    }

    private static AgreementSource SourceOf(YamlPart part)
    {
        var source = new AgreementSource(part.Text("id"), part.Text("title"), part.OptionalText("address") ?? "");
        part.Done(SourceKeys);
        return source;
    }

    private static LifecycleEvent StepOf(AgreementPart part)
    {
        var date = part.Date("date");
        var planned = part.Flag("planned") ?? false;
        var known = part.Day("known");
        if (known is null && date is null) throw InputException.At(part.Yaml.Where, "a step without a date must say when it was known.", "Write \"known\" with a day.");
        var stage = AgreementWords.Of(AgreementWords.Stages, part.Yaml.Text("stage"), part.Yaml.WhereOf("stage"), "stage");
        var step = new LifecycleEvent((LifecycleStage)stage, date, planned, part.Party("saidBy"), part.Evidence(known ?? date!.Value.Last));
        part.Done(LifecycleKeys);
        return step;
    }

    private static AgreementStatusNote StatusOf(AgreementPart part, LocalDate known)
    {
        var note = new AgreementStatusNote(part.Yaml.Text("what"), part.Evidence(known));
        part.Done(StatusKeys);
        return note;
    }

    private static void RefuseEndBeforeStart(List<LifecycleEvent> lifecycle, YamlPart yaml)
    {
        foreach (var end in lifecycle.Where(e => e.Stage == LifecycleStage.End))
            if (lifecycle.Find(e => e.Stage != LifecycleStage.End && !e.IsPlanned && e.From > end.From) is { } later)
                throw InputException.At(yaml.WhereOf("lifecycle"), $"the agreement ends on {LocalDatePattern.Iso.Format(end.From)}, before its step of {LocalDatePattern.Iso.Format(later.From)}.", "Correct one of the two days.");
    }
}
