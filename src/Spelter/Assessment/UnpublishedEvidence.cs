using NodaTime;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>A kind of evidence of which no release that is held was public on the day of an assessment.</summary>
/// <param name="Kind">What it tells, in words.</param>
/// <param name="FirstDay">Publication of the first release held; the day of the copy where no earlier one is known.</param>
public sealed record UnpublishedEvidence(string Kind, LocalDate FirstDay)
{
    /// <summary>Kinds of which no release was public on a day, in the order of the releases.</summary>
    /// <param name="day">Last day of knowledge.</param>
    /// <param name="releases">All that are held.</param>
    public static IReadOnlyList<UnpublishedEvidence> On(LocalDate day, IEnumerable<Source> releases) => [.. releases
        .Where(r => r.Kind.Length > 0)
        .GroupBy(r => r.Kind, r => r.Published, StringComparer.Ordinal)
        .Select(kind => new UnpublishedEvidence(kind.Key, kind.Min()))
        .Where(kind => kind.FirstDay > day)];
}
