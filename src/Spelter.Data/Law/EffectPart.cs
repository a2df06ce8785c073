using Spelter.Data.Cases;
using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Reads one effect of a clause. Its first key is its word and names the measure.</summary>
internal static class EffectPart
{
    private static readonly string[] Slots = ["products", "except", "countries", "except-countries", "rates", "heading", "amends-other-lists", "notes", .. LawWords.Interactions.Keys];

    public static LegalEffect Read(YamlPart part, string cite, ScopeLists lists)
    {
        var (word, read) = Readers.FirstOrDefault(r => part.Has(r.Word));
        if (word is null) throw InputException.At(part.Where, "the effect has no word.", $"It begins with one of {string.Join(", ", Readers.Select(r => r.Word))}.");
        var effect = read(part, part.Text(word), cite, lists);
        part.Done([word, "programme", "from", "until", "on", "replaced-by", "collected-until", "task", "deadline", "outcome", "triggers", "reason", .. Slots]);
        return effect;
    }

    private static readonly (string Word, Func<YamlPart, string, string, ScopeLists, LegalEffect> Read)[] Readers =
    [
        ("create", Create),
        ("amend", (p, name, cite, lists) => new AmendMeasure(name, SlotsOf(p, cite, lists), p.Window(), IsCorrection: false)),
        ("correct", (p, name, cite, lists) => new AmendMeasure(name, SlotsOf(p, cite, lists), p.Window(), IsCorrection: true)),
        ("suspend", (p, name, _, _) => new SuspendMeasure(name, p.Window())),
        ("end", (p, name, _, _) => new EndMeasure(name, p.Day("on"), p.OptionalText("replaced-by"))),
        ("extend", (p, name, _, _) => new ExtendMeasure(name, p.OptionalDay("until"))),
        ("annul", (p, name, _, _) => new AnnulMeasure(name, p.OptionalDay("collected-until"))),
        ("relabel", (p, name, _, _) => new RelabelMeasure(name, p.Text("heading"), p.Window())),
        ("direct", (p, name, _, lists) => new DirectAction(name, p.Text("programme"), Products(p, lists), p.Text("task"), p.OptionalDay("deadline"), p.OptionalText("outcome"))),
        ("reserve", (p, name, _, _) => new ReserveRemedies(name, p.Text("programme"), [.. p.Texts("triggers").Select(t => t.Text)])),
        ("untranslatable", (p, name, _, lists) => new LeaveUntranslated(name, p.Text("programme"), Products(p, lists), Countries(p), p.Window(), p.Text("reason"))),
    ];

    private static CreateMeasure Create(YamlPart part, string name, string cite, ScopeLists lists)
    {
        var where = part.Where;
        var slots = SlotsOf(part, cite, lists);
        if (slots.Products is null || slots.Countries is null || slots.Rates is null)
            throw InputException.At(where, $"measure \"{name}\" lacks products, countries or rates.", "A new measure says which lines, which origins and what is owed; write all for every one.");
        return new CreateMeasure(name, part.Text("programme"), slots, part.Window());
    }

    private static MeasureSlots SlotsOf(YamlPart part, string cite, ScopeLists lists)
    {
        List<Interaction> interactions = [.. LawWords.Interactions.SelectMany(w => part.Texts(w.Key).Select(t => new Interaction(w.Value, t.Text, cite)))];
        List<ConditionalRate> rates = [.. part.List("rates", "a rate").Select(Rate)];
        return new MeasureSlots(Products(part, lists), Countries(part), rates.Count > 0 ? rates : null, part.OptionalText("heading"), interactions.Count > 0 ? interactions : null,
            part.OptionalText("amends-other-lists"), part.OptionalText("notes"));
    }

    private static ProductScope? Products(YamlPart part, ScopeLists lists)
    {
        List<ScopeLine> includes = [.. part.Texts("products").SelectMany(t => lists.Of(t.Text, t.Where))];
        List<ScopeLine> excludes = [.. part.Texts("except").SelectMany(t => lists.Of(t.Text, t.Where))];
        return includes.Count > 0 ? new ProductScope(includes, excludes) : null;
    }

    private static CountryScope? Countries(YamlPart part)
    {
        var includes = part.Texts("countries").Select(t => t.Text).ToList();
        List<string> excludes = [.. part.Texts("except-countries").Select(t => t.Text)];
        return includes.Count == 0 ? null : new CountryScope(includes is ["all"] ? [] : includes, excludes);
    }

    private static ConditionalRate Rate(YamlPart part)
    {
        var (when, rate, most) = (part.WhereOf("when"), part.WhereOf("rate"), part.WhereOf("at-most"));
        var read = new ConditionalRate(
            part.OptionalText("when") is { } condition ? Good(FactConditionText.Parse(condition), when) : null,
            Good(RateText.Parse(part.Text("rate")), rate),
            part.OptionalText("at-most") is { } higher ? Good(RateText.Parse(higher), most) : null);
        part.Done("when", "rate", "at-most");
        return read;
    }

    private static T Good<T>(Outcome<T> outcome, string where)
        where T : notnull => outcome.Problem is { } problem ? throw new InputException(problem with { Where = where }) : outcome.Value;
}
