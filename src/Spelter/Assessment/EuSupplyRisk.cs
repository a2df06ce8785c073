using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>The supply risk that the European Commission publishes, against what its own share tables give
/// (docs/methods/eu-supply-risk.md). It stands beside Spelter's index and never enters it.</summary>
/// <param name="Of">Mineral or group of the index.</param>
/// <param name="Material">The study's own word where the mineral has several materials, else empty.</param>
/// <param name="Published">The index as published, half a unit of its last place either way; null where none is for this material alone.</param>
/// <param name="Printed">The index as printed.</param>
/// <param name="Stages">What the tables give per stage; empty where they hold the material under no name.</param>
/// <param name="Members">Of a group, the members whose tables stand in: an average of them does not exceed the largest.</param>
/// <param name="Citation">Source of the published index, or of the shares.</param>
public sealed record EuSupplyRisk(
    MineralId Of, string Material, Interval? Published, string Printed, IReadOnlyList<EuStageRisk> Stages, IReadOnlyList<MineralId> Members, Citation Citation)
{
    /// <summary>Bounds of the index: at most the larger of the stages' brackets, at least nothing, since the rates of recycling
    /// and the substitution index are not in the files. Null where there is no table.</summary>
    public Interval? Computed => Stages.Count == 0 ? null : new Interval(0, Stages.Max(s => s.Bracket.High));

    /// <summary>Whether the published index can be reached within the bounds; null where either is missing.</summary>
    public bool? Agrees => Published is { } p && Computed is { } c ? p.Low <= c.High : null;

    /// <summary>True where the index as printed lies above the bounds, and only its rounding reaches into them.</summary>
    public bool IsWithinRounding => Agrees == true && Published!.Value.Middle > Computed!.Value.High;

    /// <summary>Why the index lies outside the bounds, as far as the tables tell; empty where it does not.</summary>
    public string WhyOutside => Agrees != false ? ""
        : Stages.Any(s => s.EuSourcing is not null && s.GlobalSupply is { } g && Published!.Value.Low <= g.High)
            ? "it is reached only if global supply was taken alone, as the method does where sourcing is not reliable"
            : "no term of the tables reaches it; shares or governance of another vintage would have to lie behind it";

    /// <summary>Part of the bracket that recycling and substitution leave, (1 − EoL-RIR) · SI, if the published index is right; null
    /// where it cannot be told.</summary>
    public Interval? ImpliedFactor
    {
        get
        {
            if (Agrees != true || Members.Count > 0 || Stages.Min(s => s.Bracket.Low) <= 0) return null;
            var high = Stages.Max(s => s.Bracket.High);
            // The larger of two stages lies between the largest low end and the largest high end.
            var low = Stages.Max(s => s.Bracket.Low);
            return new Interval(Math.Max(0, Published!.Value.Low) / high, Published.Value.High / low).ClampTo(0, 1);
        }
    }
}
