using NodaTime;

namespace Spelter.Law;

/// <summary>What had become known, where, by a day: an answer uses no instrument that was not.</summary>
/// <param name="Day">The day.</param>
/// <param name="Channels">Channels that count.</param>
public sealed record KnowledgeDate(LocalDate Day, IReadOnlySet<Channel> Channels)
{
    /// <summary>Every channel but the taking in by Spelter, which comes after the law.</summary>
    public static KnowledgeDate Of(LocalDate day) => new(day, new HashSet<Channel>(Enum.GetValues<Channel>().Where(c => c != Channel.Ingested)));

    /// <summary>Whether an instrument was known.</summary>
    public bool Shows(Instrument instrument) => instrument.KnownThrough(Channels) is { } first && first <= Day;
}
