using NodaTime;
using Spelter.Catalog;

namespace Spelter.Agreements;

/// <summary>A fact that bears on whether an agreement is carried out. Whether it is, in the sense of the law, is for the President to say;
/// no indicator says it.</summary>
/// <param name="Id">Name within the agreement.</param>
/// <param name="What">What is looked at.</param>
/// <param name="ControlsOf">Country whose export controls it counts; null where it is only named and not computed.</param>
/// <param name="Minerals">Minerals and groups whose controls count; empty for all.</param>
/// <param name="Stages">Stages whose controls count, with those that name no stage; empty for all.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record ComplianceIndicator(
    string Id, string What, CountryCode? ControlsOf, IReadOnlyList<MineralId> Minerals, IReadOnlyList<Stage> Stages, AgreementEvidence Evidence)
{
    /// <summary>The export controls that are listed on a day.</summary>
    /// <param name="controls">Table of controls.</param>
    /// <param name="day">Day.</param>
    /// <param name="known">Last day of knowledge: what began later is not seen, nor an end that came later unless the measure set it itself.</param>
    /// <returns>Controls whose stretch runs on the day; null where the indicator is only named.</returns>
    public IReadOnlyList<ExportControl>? ListedOn(IReadOnlyList<ExportControl> controls, LocalDate day, LocalDate known) => ControlsOf is not { } country
        ? null
        : [
            .. controls.Where(c => c.Country == country && c.From <= known
                    && (Minerals.Count == 0 || Minerals.Contains(c.Mineral)) && (Stages.Count == 0 || c.Stage is not { } stage || Stages.Contains(stage)))
                .Select(c => c.Until > known && !c.SetsItsEnd ? c with { Until = null } : c)
                .Where(c => c.HoldsOn(day)),
        ];
}
