using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>A change of ten-digit codes between two editions, matched by descriptions: a lead to where a line went, not law.</summary>
/// <param name="Old">Code before; null where the line is new.</param>
/// <param name="New">Code after; null where the line is dropped.</param>
/// <param name="Before">Edition before.</param>
/// <param name="Edition">Edition that shows the change; it need not be held.</param>
/// <param name="Kind">added, dropped, rename, split or many_to_many.</param>
public sealed record ScheduleCodeChange(HtsCode? Old, HtsCode? New, string Before, string Edition, string Kind);
