using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>A line that two editions print differently.</summary>
/// <param name="Code">Code.</param>
/// <param name="Before">The line in the earlier edition; null where it is new.</param>
/// <param name="After">The line in the later edition; null where it is dropped.</param>
/// <param name="Columns">Columns that differ, by name; none where the line is new or dropped.</param>
public sealed record LineChange(HtsCode Code, ScheduleLine? Before, ScheduleLine? After, IReadOnlyList<string> Columns)
{
    /// <summary>added, dropped or changed.</summary>
    public string Kind => Before is null ? "added" : After is null ? "dropped" : "changed";
}
