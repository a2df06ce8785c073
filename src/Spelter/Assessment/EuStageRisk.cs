using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>The part of the EU's supply risk that its tables give at one stage. HHI_WGI,t = Σ share² · scaled governance · t,
/// from 0 to 10 and above where t exceeds 1.</summary>
/// <param name="Stage">Mined for the study's extraction (E), Refined for its processing (P).</param>
/// <param name="GlobalSupply">HHI_WGI,t of global supply; null where the study has no table.</param>
/// <param name="EuSourcing">HHI_WGI,t of the EU's sourcing; null where the study has no table.</param>
/// <param name="ImportReliance">Import reliance that the EU's own sourcing share allows.</param>
/// <param name="GlobalSum">Sum of the printed shares of global supply, 0 to 1.</param>
/// <param name="SourcingSum">Sum of the printed sourcing shares, 0 to 1.</param>
/// <param name="Citation">Source of the shares.</param>
public sealed record EuStageRisk(
    Stage Stage, Interval? GlobalSupply, Interval? EuSourcing, Interval ImportReliance, double? GlobalSum, double? SourcingSum, Citation Citation)
{
    /// <summary>[…]: the bracket of the formula, GS · IR/2 + EU · (1 − IR/2), over the import reliances that are possible; the one
    /// term that is held where the other is not. Recycling and substitution can only lower it.</summary>
    public Interval Bracket
    {
        get
        {
            if (EuSourcing is not { } sourcing) return GlobalSupply!.Value;
            if (GlobalSupply is not { } global) return sourcing;
            // Linear in the import reliance: the ends hold all of it.
            return Interval.Hull(At(global, sourcing, ImportReliance.Low), At(global, sourcing, ImportReliance.High));
        }
    }

    private static Interval At(Interval global, Interval sourcing, double reliance) => (global * (reliance / 2)) + (sourcing * (1 - (reliance / 2)));
}
