using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>An origin whose share of the mapped lines within a six-digit code rose while a covered nation's fell. It is a reason to look, not evidence
/// of circumvention: buyers that leave a flagged source lawfully look the same.</summary>
/// <param name="Fallen">Shift of the covered nation.</param>
/// <param name="Risen">Shift of the other origin.</param>
/// <param name="SuppliesItself">True where world supply by country names the risen origin at the mine or past it, false where it does not, null where
/// no source gives world supply by country.</param>
public sealed record OriginSubstitution(OriginShift Fallen, OriginShift Risen, bool? SuppliesItself)
{
    /// <summary>Substitutions among the shifts of a mineral, largest import value first.</summary>
    public static IReadOnlyList<OriginSubstitution> Of(MineralAssessment mineral, IReadOnlySet<CountryCode> covered, MandateRules rules)
    {
        var suppliers = new SupplyByCountry(mineral.Stages).Countries.ToHashSet();
        bool? Supplies(CountryCode country) => suppliers.Count == 0 ? null : suppliers.Contains(country);
        return [.. mineral.Shifts.Where(s => covered.Contains(s.Origin) && s.FromShare - s.ToShare >= rules[MandateRules.OriginFall])
            .SelectMany(fallen => mineral.Shifts
                .Where(s => s.Code == fallen.Code && s.Stage == fallen.Stage && !covered.Contains(s.Origin) && s.ToShare - s.FromShare >= rules[MandateRules.OriginRise])
                .Select(risen => new OriginSubstitution(fallen, risen, Supplies(risen.Origin))))
            .OrderByDescending(s => s.Risen.ToValueUsd).ThenBy(s => s.Risen.Code).ThenBy(s => s.Risen.Origin)];
    }
}
