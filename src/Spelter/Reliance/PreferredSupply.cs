using Spelter.Catalog;

namespace Spelter.Reliance;

/// <summary>The distributions that tell who supplies: of the preferred source at a stage, those of its latest period, one per form
/// (docs/methods/stage-shares.md).</summary>
public static class PreferredSupply
{
    /// <summary>At one stage; empty where no source has one.</summary>
    public static IReadOnlyList<StageConcentration> At(IEnumerable<StageConcentration> stages, Stage stage)
    {
        var preferred = stages.Where(s => s.Stage == stage && s.Preferred).ToList();
        return [.. preferred.Where(s => s.Period == preferred.Max(p => p.Period))];
    }

    /// <summary>At the stage past the mine that is nearest to the metal: refined, else intermediate; empty where there is none.</summary>
    public static IReadOnlyList<StageConcentration> PastTheMine(IReadOnlyList<StageConcentration> stages) =>
        At(stages, Stage.Refined) is { Count: > 0 } refined ? refined : At(stages, Stage.Intermediate);
}
