using NodaTime;
using Spelter.Data.Cases;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Reads an instrument of <c>data/law/instruments</c>, or a draft in the same language.</summary>
internal static class InstrumentFile
{
    private static readonly string[] Known = ["id", "title", "kind", "authority", "signed", "known", "citation", "address", "grade", "verify", "note", "clauses"];
    private static readonly string[] KnownOfClause = ["id", "cite", "grade", "verify", "depends", "note", "effects"];

    /// <exception cref="InputException">Anything in it is not what its key holds.</exception>
    public static Instrument Read(TextReader text, string file, ScopeLists lists)
    {
        var part = YamlPart.Read(text, file, "the instrument");
        var id = part.Text("id");
        var evidence = part.Evidence();
        var instrument = new Instrument(id, part.Text("title"), part.Choice("kind", LawWords.Kinds), part.Text("authority"), part.Day("signed"), Channels(part), part.Text("citation"),
            part.OptionalText("address") ?? "", [.. part.List("clauses", "a clause").Select((c, order) => Clause(c, id, order, lists))], evidence, part.OptionalText("note") ?? "");
        part.Done(Known);
        return instrument;
    }

    private static Dictionary<Channel, LocalDate> Channels(YamlPart part)
    {
        if (part.Optional("known", "the days on which it became known") is not { } known) return [];
        var days = LawWords.Channels.Where(w => known.Has(w.Key)).ToDictionary(w => w.Value, w => known.Day(w.Key));
        known.Done([.. LawWords.Channels.Keys]);
        return days;
    }

    private static Clause Clause(YamlPart part, string instrument, int order, ScopeLists lists)
    {
        var id = part.Text("id");
        var cite = part.Text("cite");
        var clause = new Clause(instrument, id, order, cite, [.. part.Texts("depends").Select(d => d.Text)],
            [.. part.List("effects", "an effect").Select(e => EffectPart.Read(e, cite, lists))], part.Evidence(), part.OptionalText("note") ?? "");
        part.Done(KnownOfClause);
        return clause;
    }
}
