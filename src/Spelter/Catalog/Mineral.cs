namespace Spelter.Catalog;

/// <summary>A mineral of a critical-minerals list, or a group under which publishers report several of them.</summary>
/// <param name="Id">Kebab-case identity.</param>
/// <param name="Name">The name as the 2025 list prints it.</param>
/// <param name="Symbol">Chemical symbol, null where there is none (potash, metallurgical coal).</param>
/// <param name="Groups">Groups that it belongs to, such as <c>rare-earths</c>; a figure known only for the group says so.</param>
/// <param name="Aliases">Names under which the sources print it, compared without regard to case.</param>
/// <param name="IsGroup">True for a group; a group is not an entry of a list.</param>
public sealed record Mineral(
    MineralId Id,
    string Name,
    string? Symbol,
    IReadOnlyList<MineralId> Groups,
    IReadOnlyList<string> Aliases,
    bool IsGroup);
