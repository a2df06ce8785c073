using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>A measure that an actor may threaten with, on one mineral.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Stages">Stages hit, in the order of the network; at least one.</param>
/// <param name="Severity">Share of the base year's exports that is cut, above zero and up to one.</param>
/// <param name="Months">How long it lasts, above zero.</param>
public sealed record Threat(ThreatKind Kind, IReadOnlyList<Stage> Stages, double Severity, int Months)
{
    /// <summary>Duration in years.</summary>
    public double Years => Months / 12.0;

    /// <summary>The threat carried out, over a horizon of its own length.</summary>
    /// <param name="coercer">Who acts on whom.</param>
    /// <param name="mineral">Mineral.</param>
    public Shock Shock(Coercer coercer, MineralId mineral)
    {
        var isTargeted = Kind == ThreatKind.TargetedBan;
        var hit = new DisruptionEvent(DisruptionKind.ExportBan, coercer.Actor, [mineral], Stages, isTargeted ? [coercer.Target] : [], Severity, Onset: 0, Months)
        {
            Leakage = isTargeted && coercer.Leakage.Share > 0 ? coercer.Leakage : null,
        };
        return new Shock(hit, Severity);
    }
}
