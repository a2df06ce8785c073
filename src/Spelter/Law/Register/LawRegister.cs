using NodaTime;
using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>All instruments with their clauses, the rosters and facts that they name, and the day up to which the register was checked.</summary>
public sealed class LawRegister
{
    private readonly ILookup<string, Membership> _rosters;

    /// <summary>A register.</summary>
    /// <param name="instruments">Instruments.</param>
    /// <param name="rosters">Countries on lists.</param>
    /// <param name="facts">Facts that conditions may name.</param>
    /// <param name="checkedTo">Last day whose law the register was checked for.</param>
    public LawRegister(IReadOnlyList<Instrument> instruments, IReadOnlyList<Membership> rosters, IReadOnlyList<FactDefinition> facts, LocalDate checkedTo)
    {
        (Instruments, Facts, CheckedTo) = ([.. instruments.OrderBy(i => i.SignedOn).ThenBy(i => i.Id, StringComparer.Ordinal)], facts, checkedTo);
        _rosters = rosters.ToLookup(r => r.Group, StringComparer.Ordinal);
        Clauses = [.. Instruments.SelectMany(i => i.Clauses)];
        Effects = [.. Instruments.SelectMany(i => i.Clauses.SelectMany(c => c.Effects.Select(e => new PlacedEffect(i, c, e))))];
        Measures = Effects.ToLookup(e => e.Effect.Measure, StringComparer.Ordinal);
    }

    /// <summary>Instruments by day of signature.</summary>
    public IReadOnlyList<Instrument> Instruments { get; }

    /// <summary>Clauses in the order of their instruments.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>Every effect with its clause and instrument.</summary>
    public IReadOnlyList<PlacedEffect> Effects { get; }

    /// <summary>Effects by measure, mandate or remedy, in the order of their instruments.</summary>
    public ILookup<string, PlacedEffect> Measures { get; }

    /// <summary>Facts that conditions may name.</summary>
    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>Last day whose law the register was checked for.</summary>
    public LocalDate CheckedTo { get; }

    /// <summary>Names of the rosters.</summary>
    public IEnumerable<string> Rosters => _rosters.Select(r => r.Key);

    /// <summary>Countries on a roster, with their days.</summary>
    public IEnumerable<Membership> OnRoster(string roster) => _rosters[roster];

    /// <summary>Whether a scope reaches an origin on a day.</summary>
    public bool Reaches(CountryScope scope, CountryCode origin, LocalDate day)
    {
        bool Names(string entry) => entry == origin.Value || _rosters[entry].Any(r => r.Country == origin && r.HoldsOn(day));
        return !scope.Excludes.Any(Names) && (scope.Includes.Count == 0 || scope.Includes.Any(Names));
    }
}
