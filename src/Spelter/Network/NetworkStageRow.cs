using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Network;

/// <summary>What the base network of a mineral takes for one stage: a row of <c>data/catalog/network-stages.csv</c>, kept by hand.</summary>
/// <param name="Mineral">Mineral.</param>
/// <param name="Stage">Stage; a stage without a table of output is part of the one before it.</param>
/// <param name="Basis">What the tonnes are tonnes of, the same for all stages of the mineral.</param>
/// <param name="Family">Series of releases that gives output by country.</param>
/// <param name="Forms">Forms of that table, added; one empty form where it has one.</param>
/// <param name="Total">Where world output comes from.</param>
/// <param name="TotalYear">Year of the printed world total where it is not the base year.</param>
/// <param name="Content">Tonnes on the basis per base unit of the table.</param>
public sealed record NetworkStageRow(
    MineralId Mineral, Stage Stage, string Basis, string Family, IReadOnlyList<string> Forms, WorldTotal Total, int? TotalYear, Interval Content)
{
    /// <summary>US output where the US row of the table is not it; empty for the row of the table.</summary>
    public IReadOnlyList<SeriesForm> UsOutput { get; init; } = [];

    /// <summary>US output from scrap that the table does not hold.</summary>
    public IReadOnlyList<SeriesForm> UsSecondary { get; init; } = [];

    /// <summary>US imports, as the table of import forms names them; null where US trade of the stage is not published.</summary>
    public IReadOnlyList<SeriesForm>? UsImports { get; init; }

    /// <summary>US exports; null where they are not published.</summary>
    public IReadOnlyList<SeriesForm>? UsExports { get; init; }

    /// <summary>US apparent or reported consumption; null where it is not published.</summary>
    public IReadOnlyList<SeriesForm>? UsUse { get; init; }

    /// <summary>True where the stage is used for itself beside what is processed further.</summary>
    public bool HasOwnUse { get; init; }

    /// <summary>Six-digit codes of world trade with content on the basis.</summary>
    public IReadOnlyList<FormWeight> Trade { get; init; } = [];

    /// <summary>True where the codes are all of the stage's trade.</summary>
    public bool TradeIsWhole { get; init; }

    /// <summary>Price; null where none is published.</summary>
    public FormPrice? Price { get; init; }

    /// <summary>True where use by country, output plus imports less exports, tells how use of metals is spread over the world.</summary>
    public bool IsProfile { get; init; }

    /// <summary>Group whose US figures stand in for the mineral's; null for its own.</summary>
    public MineralId? UsOf { get; init; }

    /// <summary>What the reader must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>Mineral or group of the US figures.</summary>
    public MineralId UsMineral => UsOf ?? Mineral;
}
