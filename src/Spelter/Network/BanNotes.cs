using System.Globalization;
using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>What the reader must know of the bans that a base network meets, in sentences.</summary>
internal static class BanNotes
{
    /// <summary>One sentence for each ban.</summary>
    /// <param name="bans">Bans in force.</param>
    /// <param name="flows">Balanced flows.</param>
    /// <param name="nameOf">Names of countries.</param>
    public static IEnumerable<string> Of(IReadOnlyList<ExportBan> bans, IReadOnlyList<SupplyFlow> flows, Func<CountryCode, string> nameOf)
    {
        foreach (var ban in bans)
        {
            var node = new SupplyNode(ban.Stage, ban.Country);
            var leaving = flows.Where(f => f.Kind == FlowKind.Trade && f.From == node).Sum(f => f.Tonnes);
            var held = flows.Any(f => f.From == node || f.To == node);
            yield return $"{ban.Stage}: {nameOf(ban.Country)} has a {ban.InWords} ({ban.Control.Citation}). "
                + (!held ? "It is too small to stand alone, and the ban is not seen in the trade of other countries."
                : !ban.IsVerified ? string.Create(CultureInfo.InvariantCulture, $"It is unverified and bounds nothing; {leaving:#,0.#} t leave.")
                : !ban.IsWhole ? $"The network holds {string.Join(" and ", ban.StillOpen)}, of which no output by country is held, with this stage: what is estimated to leave is that."
                : leaving > 0 ? string.Create(CultureInfo.InvariantCulture, $"Sources show {leaving:#,0.#} t that left in spite of it: they stand, and nothing is estimated beside them.")
                : "No trade is estimated; what is mined or made beyond its own use is in the statistical difference.");
        }
    }
}
