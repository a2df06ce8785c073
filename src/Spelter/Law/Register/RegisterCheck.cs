using NodaTime;

namespace Spelter.Law;

/// <summary>What a register must be before anyone relies on it. Each check is one rule; each problem names the clause.</summary>
public static class RegisterCheck
{
    // A clause may reach back for relief, and forward by three years of notice; a day outside is most likely a slip of the pen.
    private const int DaysBefore = 400;

    /// <summary>Days after its signature beyond which no effect begins without being quarantined.</summary>
    public const int DaysAfter = 1100;

    /// <summary>The rules by name, in the order in which they are reported.</summary>
    public static IReadOnlyList<(string Rule, Func<LawRegister, IEnumerable<Problem>> Check)> Rules { get; } =
    [
        ("every clause has a citation and every act an authority", Cited),
        ("no two windows of one measure overlap", OwnWindows),
        ("a heading reused by another programme has days of its own", Headings),
        ("no effect lies far from its signature", NearSignature),
        ("every measure says whether its instrument amends other exclusion lists", SaysOfOtherLists),
        ("every roster that a measure names has members on its first day", RostersFilled),
        ("every fact that a condition asks for is defined, and may be what it is compared with", FactsDefined),
        ("every measure, programme and clause that is named exists", NamesExist),
        ("clauses do not depend on each other in a circle", g => Circles(g, DependsOn(g), "depend on each other")),
        ("measures do not exclude each other in a circle", g => Circles(g, Excluding(g), "exclude each other")),
    ];

    /// <summary>All problems, rule by rule.</summary>
    public static IEnumerable<Problem> Problems(LawRegister register) => Rules.SelectMany(r => r.Check(register));

    private static IEnumerable<CreateMeasure> Created(LawRegister register) => register.Effects.Select(e => e.Effect).OfType<CreateMeasure>();

    private static IEnumerable<Problem> Cited(LawRegister register) => register.Clauses.Where(c => c.Citation.Length < 4)
        .Select(c => new Problem(c.Key, "the clause has no citation.", "Write instrument and place, such as \"Proc. 11052 cl. 3(b)\"."))
        .Concat(register.Instruments.Where(i => !i.Authority.Any(char.IsAsciiDigit)).Select(i => new Problem(i.Id, $"its authority is \"{i.Authority}\", which cites nothing.", "Write it as \"19 USC 1862(c)\".")));

    private static IEnumerable<Problem> OwnWindows(LawRegister register)
    {
        foreach (var measure in register.Measures)
        {
            var made = measure.Where(e => e.Effect is CreateMeasure).ToList();
            for (var i = 1; i < made.Count; i++)
                if (((CreateMeasure)made[i].Effect).Days.Overlaps(((CreateMeasure)made[i - 1].Effect).Days))
                    yield return new(made[i].Clause.Key, $"\"{measure.Key}\" begins while {made[i - 1].Clause.Key} holds it in force.", "Amend the measure, or end it first.");
        }
    }

    private static IEnumerable<Problem> Headings(LawRegister register)
    {
        List<(string Heading, EntryWindow Days, string Programme, string Clause)> all = [];
        foreach (var placed in register.Effects)
        {
            if (placed.Effect is CreateMeasure { Slots.Heading: { } heading } create) all.Add((heading, create.Days, create.Programme, placed.Clause.Key));
            else if (placed.Effect is RelabelMeasure label && Created(register).FirstOrDefault(c => c.Measure == label.Measure) is { } made) all.Add((label.Heading, label.Days, made.Programme, placed.Clause.Key));
        }

        var labels = all.GroupBy(l => l.Heading, StringComparer.Ordinal);
        foreach (var label in labels)
            foreach (var (a, b) in label.SelectMany((x, i) => label.Skip(i + 1).Select(y => (x, y))))
                if (a.Programme != b.Programme && a.Days.Overlaps(b.Days))
                    yield return new(b.Clause, $"heading {label.Key} is that of {a.Programme} on the same days ({a.Clause}).", "A heading is a label: give each use its days, or relabel one.");
    }

    private static IEnumerable<Problem> NearSignature(LawRegister register) => register.Effects
        .Where(e => e.Effect is not AmendMeasure { IsCorrection: true } && e.Effect.Window is { } days
            && (days.From < e.Instrument.SignedOn.PlusDays(-DaysBefore) || days.From > e.Instrument.SignedOn.PlusDays(DaysAfter)))
        .Select(e => new Problem(e.Clause.Key, $"\"{e.Effect.Measure}\" works from {Iso(e.Effect.Window!.Value.From)}, signed {Iso(e.Instrument.SignedOn)}.",
            $"A day more than {DaysBefore} days before or {DaysAfter} after signature is quarantined: correct it, or mark the effect as a correction."));

    private static IEnumerable<Problem> SaysOfOtherLists(LawRegister register) => register.Effects.Where(e => e.Effect is CreateMeasure { Slots.AmendsOtherLists: null })
        .Select(e => new Problem(e.Clause.Key, $"\"{e.Effect.Measure}\" does not say whether other exclusion lists are amended.", "Write amends-other-lists: which, or none and the notes that were checked."));

    private static IEnumerable<Problem> RostersFilled(LawRegister register) =>
        from placed in register.Effects
        let create = placed.Effect as CreateMeasure
        where create is not null
        from name in create.Slots.Countries!.Includes.Concat(create.Slots.Countries.Excludes)
        where !Catalog.CountryCode.IsValid(name) && !register.OnRoster(name).Any(r => r.HoldsOn(create.Days.From))
        select new Problem(placed.Clause.Key, $"roster \"{name}\" has no member on {Iso(create.Days.From)}.", $"Rosters are {string.Join(", ", register.Rosters)}.");

    private static IEnumerable<Problem> FactsDefined(LawRegister register)
    {
        foreach (var placed in register.Effects)
        {
            var slots = placed.Effect is CreateMeasure create ? create.Slots : (placed.Effect as AmendMeasure)?.Slots;
            foreach (var compared in (slots?.Rates ?? []).Where(r => r.When is not null).SelectMany(r => Comparisons(r.When!)))
            {
                if (compared.Fact.StartsWith(DutyQuestion.UnitValue, StringComparison.Ordinal)) continue;
                var fact = register.Facts.FirstOrDefault(f => f.Name == compared.Fact);
                if (fact is null) yield return new(placed.Clause.Key, $"fact \"{compared.Fact}\" is not defined.", $"Facts are {string.Join(", ", register.Facts.Select(f => f.Name))}.");
                else if (fact.Choices.Count > 0 && !fact.Choices.Contains(compared.Value))
                    yield return new(placed.Clause.Key, $"fact \"{compared.Fact}\" cannot be \"{compared.Value}\".", $"It is one of {string.Join(", ", fact.Choices)}.");
            }
        }
    }

    private static IEnumerable<Problem> NamesExist(LawRegister register)
    {
        var programmes = register.Effects.Select(e => MeasureHistory.ProgrammeOf(e)).Where(p => p.Length > 0).ToHashSet(StringComparer.Ordinal);
        var made = register.Effects.Where(e => e.Effect is CreateMeasure or DirectAction or ReserveRemedies or LeaveUntranslated).Select(e => e.Effect.Measure).ToHashSet(StringComparer.Ordinal);
        var clauses = register.Clauses.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var clause in register.Clauses)
        {
            foreach (var other in clause.DependsOn.Where(d => !clauses.Contains(d)))
                yield return new(clause.Key, $"there is no clause \"{other}\".", "A clause is named instrument/clause.");
            foreach (var effect in clause.Effects.Where(e => !made.Contains(e.Measure)))
                yield return new(clause.Key, $"no clause creates \"{effect.Measure}\".", "An effect is on a measure that some clause creates.");
            foreach (var edge in clause.Effects.SelectMany(e => (e as CreateMeasure)?.Slots.Interactions ?? (e as AmendMeasure)?.Slots.Interactions ?? []).Where(i => !made.Contains(i.Target) && !programmes.Contains(i.Target)))
                yield return new(clause.Key, $"there is no measure or programme \"{edge.Target}\".", $"Programmes are {string.Join(", ", programmes.Order(StringComparer.Ordinal))}.");
        }
    }

    private static Dictionary<string, List<string>> DependsOn(LawRegister register) => register.Clauses.ToDictionary(c => c.Key, c => c.DependsOn.ToList(), StringComparer.Ordinal);

    // From a measure to those that keep it from being owed.
    private static Dictionary<string, List<string>> Excluding(LawRegister register)
    {
        var measures = Created(register).ToList();
        var edges = measures.Select(m => m.Measure).Distinct().ToDictionary(m => m, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var measure in measures)
            foreach (var edge in measure.Slots.Interactions ?? [])
                foreach (var other in measures.Where(m => m.Measure != measure.Measure && (m.Measure == edge.Target || m.Programme == edge.Target)))
                {
                    if (edge.Kind == InteractionKind.SkipIfCoveredBy) edges[measure.Measure].Add(other.Measure);
                    else if (edge.Kind is InteractionKind.Excludes or InteractionKind.Replaces) edges[other.Measure].Add(measure.Measure);
                }

        return edges;
    }

    private static IEnumerable<Problem> Circles(LawRegister register, Dictionary<string, List<string>> edges, string what)
    {
        Dictionary<string, bool> done = new(StringComparer.Ordinal);
        foreach (var start in edges.Keys)
        {
            if (Circle(start, edges, done, []) is not { } circle) continue;
            var clauses = circle.Select(name => register.Measures[name].Select(e => e.Clause.Key).FirstOrDefault() ?? name);
            yield return new(clauses.First(), $"{string.Join(" and ", circle.Distinct())} {what} in a circle ({string.Join(", ", clauses.Distinct())}).", "Take one of the edges out.");
            yield break;
        }
    }

    private static List<string>? Circle(string name, Dictionary<string, List<string>> edges, Dictionary<string, bool> done, List<string> way)
    {
        if (done.TryGetValue(name, out var isDone)) return isDone ? null : [.. way.SkipWhile(w => w != name)];
        done[name] = false;
        way.Add(name);
        foreach (var next in edges.GetValueOrDefault(name, []))
            if (Circle(next, edges, done, way) is { } circle) return circle;
        way.RemoveAt(way.Count - 1);
        done[name] = true;
        return null;
    }

    private static IEnumerable<FactCondition.Compared> Comparisons(FactCondition condition) => condition switch
    {
        FactCondition.Compared one => [one],
        FactCondition.Both both => Comparisons(both.First).Concat(Comparisons(both.Second)),
        FactCondition.Either either => Comparisons(either.First).Concat(Comparisons(either.Second)),
        _ => [],
    };

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
