using Spelter.Catalog;
using Spelter.Data.Cases;
using Spelter.Data.Shipped;
using Spelter.Disruption;

namespace Spelter.Data.Backtests;

/// <summary>How an event of the register is played: a row of <c>data/events/backtests.csv</c>.</summary>
/// <param name="Event">Identity in the register.</param>
/// <param name="Kind">What the measure does; null where it is not played.</param>
/// <param name="Minerals">Minerals of it that are played.</param>
/// <param name="Stages">Stages; empty for all.</param>
/// <param name="Months">Announced duration; null without one.</param>
/// <param name="NotPlayed">Why it is not played; empty where it is.</param>
/// <param name="Note">What else must be known.</param>
/// <param name="Source">Address behind the note; empty where it rests on the register.</param>
public sealed record PlayedEvent(
    string Event, DisruptionKind? Kind, IReadOnlyList<MineralId> Minerals, IReadOnlyList<Stage> Stages, int? Months, string NotPlayed, string Note, string Source)
{
    /// <exception cref="FormatException">A cell is not what its column holds.</exception>
    internal static PlayedEvent Of(string[] c)
    {
        var kind = DisruptionKindWords.Find(c[1]);
        if (kind is null && c[1].Length > 0) throw new FormatException($"\"{c[1]}\" is not one of {DisruptionKindWords.List}.");
        var minerals = Cell.List(c[2]).Select(m => new MineralId(m)).ToList();
        if (kind is null == (c[5].Length == 0)) throw new FormatException($"\"{c[0]}\" has either a kind or a reason why it is not played.");
        if (kind is not null && minerals.Count == 0) throw new FormatException($"\"{c[0]}\" names no mineral.");
        return new(c[0], kind, minerals, [.. Cell.List(c[3]).Select(s => Cell.Member<Stage>(s))], c[4].Length == 0 ? null : Cell.Whole(c[4]), c[5], c[6], c[7]);
    }
}
