using NodaTime;
using NodaTime.Text;
using Spelter.Data.Cases;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Reads a proceeding of <c>data/law/proceedings</c> (docs/methods/statutory-clock.md). Due dates are never in it.</summary>
public static class ProceedingFile
{
    private static readonly string[] Root = ["id", "name", "statute", "checked", "clocks", "steps", "candidates", "unpublished"];
    private static readonly string[] ClockKeys = ["id", "what", "after", "until", "days", "public", "cite"];
    private static readonly string[] StepKeys = ["step", "what", "dates", "known", "agreement", "cite", "addresses", "grade", "verify", "note"];
    private static readonly string[] DateKeys = ["on", "signed", "public-inspection", "published", "effective", "by"];
    private static readonly string[] CandidateKeys = ["id", "name", "signed", "known", "indicators", "cite", "addresses", "grade", "verify"];
    private static readonly string[] UnpublishedKeys = ["clock", "what", "cite", "addresses", "grade", "verify"];

    /// <summary>The proceeding.</summary>
    /// <param name="text">Text of the file.</param>
    /// <param name="file">File that messages name.</param>
    /// <exception cref="InputException">A key is unknown or missing, a day is none, a step is of no known kind, or no transition of the statute allows it; the message names
    /// file, line and column.</exception>
    public static Proceeding Read(TextReader text, string file)
    {
        var root = YamlPart.Read(text, file, "the proceeding", columns: true);
        var citation = root.Text("statute");
        var statute = Statute.All.FirstOrDefault(s => s.Citation == citation)
            ?? throw InputException.At(root.WhereOf("statute"), $"\"{citation}\" is no statute that proceedings are kept under.", $"It is one of {string.Join(", ", Statute.All.Select(s => s.Citation))}.");
        var parts = root.List("steps", "a step");
        if (parts.Count == 0) throw InputException.At(root.Where, "the proceeding has no steps.", "List at least one under \"steps\".");
        var places = new Dictionary<ProceedingStep, string>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts)
        {
            var where = part.WhereOf("dates");
            places.Add(Step(part), where);
        }

        var proceeding = new Proceeding(
            root.Text("id"), root.Text("name"), statute, root.Day("checked"), [.. root.List("clocks", "a clock").Select(Clock)], [.. places.Keys],
            [.. root.List("candidates", "a candidate").Select(Candidate)], [.. root.List("unpublished", "an entry").Select(Unpublished)]);
        root.Done(Root);
        if (proceeding.Unpublished.FirstOrDefault(u => proceeding.AllClocks.All(c => c.Id != u.Clock)) is { } lost)
            throw InputException.At(root.WhereOf("unpublished"), $"there is no clock \"{lost.Clock}\".", $"The clocks are {string.Join(", ", proceeding.AllClocks.Select(c => c.Id))}.");
        return ProceedingCheck.FirstFault(proceeding) is { } fault ? throw InputException.At(places[fault.Step], fault.What, fault.Remedy) : proceeding;
    }

    private static StatuteClock Clock(YamlPart part)
    {
        var days = part.OptionalWhole("days") is > 0 and var given ? given : throw InputException.At(part.WhereOf("days"), $"{part.What}: \"days\" is no number of days.", "Write one or more.");
        var clock = new StatuteClock(part.Text("id"), part.Text("what"), [Kind(part, "after")], [Kind(part, "until")], days, IsExclusive: false, part.YesNo("public"), ClockEffect.Flag, part.Text("cite"));
        part.Done(ClockKeys);
        return clock;
    }

    private static ProceedingStep Step(YamlPart part)
    {
        var kind = Kind(part, "step");
        var agreement = part.OptionalText("agreement") ?? "";
        var aboutAgreement = kind is StepKind.Agreement or StepKind.AgreementEnd or StepKind.NotCarriedOutJudgement or StepKind.IneffectiveJudgement;
        if (aboutAgreement != agreement.Length > 0)
            throw InputException.At(part.Where, aboutAgreement ? $"{part.What}: \"agreement\" is missing." : $"{part.What}: it is about no agreement.", "Name the agreement where the step is about one, and only there.");
        var step = new ProceedingStep(kind, part.Text("what"), Dates(part), part.Day("known"), agreement, Evidence(part), part.OptionalText("note") ?? "");
        part.Done(StepKeys);
        return step;
    }

    private static StepDates Dates(YamlPart part)
    {
        var where = part.WhereOf("dates");
        if (part.Optional("dates", "the dates") is not { } dates) throw InputException.At(part.Where, $"{part.What}: \"dates\" is missing.", "Write a day under its kind, such as { signed: 2026-01-14 }.");
        var read = new StepDates(dates.OptionalDay("on"), dates.OptionalDay("signed"), dates.OptionalDay("public-inspection"), dates.OptionalDay("published"), OptionalInstant(dates, "effective"), dates.OptionalDay("by"));
        dates.Done(DateKeys);
        if (read.Act is null && read.By is null) throw InputException.At(where, $"{part.What}: it has no day.", "Write one, or \"by\" with the day on which it had happened at the latest.");
        if (read.By is not null && read.Act is not null) throw InputException.At(where, $"{part.What}: it has a day and a latest day.", "\"by\" is for a step whose day is not known.");
        return read;
    }

    private static CandidateAgreement Candidate(YamlPart part)
    {
        var candidate = new CandidateAgreement(part.Text("id"), part.Text("name"), part.Day("signed"), part.Day("known"), [.. part.Texts("indicators").Select(t => t.Text)], Evidence(part));
        part.Done(CandidateKeys);
        return candidate;
    }

    private static UnpublishedStep Unpublished(YamlPart part)
    {
        var entry = new UnpublishedStep(part.Text("clock"), part.Text("what"), Evidence(part));
        part.Done(UnpublishedKeys);
        return entry;
    }

    private static StepEvidence Evidence(YamlPart part) =>
        new(part.Text("cite"), [.. part.Texts("addresses").Select(t => t.Text)], part.Grade("grade"), part.YesNo("verify"));

    private static StepKind Kind(YamlPart part, string key) => part.Text(key) is var word && ProceedingWords.Steps.TryGetValue(word, out var kind)
        ? kind
        : throw InputException.At(part.WhereOf(key), $"\"{word}\" is no kind of step.", $"It is one of {string.Join(", ", ProceedingWords.Steps.Keys)}.");

    private static LocalDateTime? OptionalInstant(YamlPart part, string key)
    {
        if (part.OptionalText(key) is not { } text) return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return day.Value.AtMidnight();
        return LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text) is { Success: true } instant
            ? instant.Value
            : throw InputException.At(part.WhereOf(key), $"{part.What}: \"{key}\" is \"{text}\", which is no day and no minute.", "Write it as 2026-01-14 or 2026-01-14T00:01, US Eastern time.");
    }
}
