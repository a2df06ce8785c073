using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;
using LocalDate = NodaTime.LocalDate;

namespace Spelter.Assessment;

/// <summary>What a distribution of world supply means for the United States (docs/methods/stage-shares.md). All shares are of
/// the whole output, 0 to 1; the part that no source allots to a country and withheld output widen them.</summary>
/// <param name="Stage">The distribution.</param>
/// <param name="Losses">Supply lost when each of the largest suppliers goes, largest first.</param>
/// <param name="CoveredNations">Share of the covered nations of the day (10 U.S.C. 4872).</param>
/// <param name="CoveredNationsOfPublished">Their share of the output that is published by country.</param>
/// <param name="UnitedStates">Share of the United States itself; any share where its output is withheld, up to the unallocated part where it is not listed.</param>
/// <param name="Partners">Shares of the partners of United States agreements on the day, by kind.</param>
/// <param name="Governance">Governance of all suppliers, weighted by their shares; null where no release of scores is known.</param>
/// <param name="TopGovernance">Governance of the largest supplier; null where it has no score.</param>
public sealed record StageExposure(
    StageConcentration Stage, IReadOnlyList<SupplyLoss> Losses, Interval CoveredNations, Interval CoveredNationsOfPublished, Interval UnitedStates,
    IReadOnlyList<PartnerShare> Partners, GovernanceFigure? Governance, GovernanceFigure? TopGovernance)
{
    private const int Suppliers = 5;

    /// <summary>Share of the partners of any agreement; null where none is in force.</summary>
    public PartnerShare AnyPartner => Partners[^1];

    /// <summary>One exposure per distribution, in its order.</summary>
    /// <param name="stages">Distributions of world supply.</param>
    /// <param name="memberships">Covered nations and partners of agreements, with their days.</param>
    /// <param name="governance">Scores known on the day.</param>
    /// <param name="day">Day of the assessment.</param>
    public static IReadOnlyList<StageExposure> Of(
        IReadOnlyList<StageConcentration> stages, IReadOnlyList<Membership> memberships, IReadOnlyList<GovernanceScore> governance, LocalDate day)
    {
        var covered = memberships.Where(m => m.Group == "covered-nation" && m.HoldsOn(day)).Select(m => m.Country).ToHashSet();
        var scores = new SupplierGovernance(governance);
        return [.. stages.Select(stage =>
        {
            var shares = stage.Concentration;
            return new StageExposure(
                stage, SupplyLoss.Of(shares, Suppliers), shares.ShareOf(covered), shares.ShareOfPublished(covered),
                shares.ShareOf(CountryCode.UnitedStates),
                PartnerShare.Of(shares, memberships, day), scores.Of(shares), scores.Of(shares.Shares[0].Country));
        })];
    }
}
