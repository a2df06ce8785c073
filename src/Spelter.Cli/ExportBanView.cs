using System.Text.Json;
using NodaTime.Text;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>Export bans that a base network meets, as JSON.</summary>
internal static class ExportBanView
{
    public static void Write(Utf8JsonWriter json, SupplyNetwork network) => JsonAnswer.WriteArray(json, "exportBans", network.Bans, ban =>
    {
        json.WriteString("node", new SupplyNode(ban.Stage, ban.Country).Id);
        json.WriteString("measure", ban.Control.Measure);
        json.WriteString("from", LocalDatePattern.Iso.Format(ban.Control.From));
        json.WriteBoolean("verified", ban.IsVerified);
        json.WriteBoolean("closesStage", ban.IsWhole);
        JsonAnswer.WriteStrings(json, "stillOpenStages", ban.StillOpen.Select(s => s.ToString()));
        json.WriteNumber("leavingQuantity", network.Sum(f => f.Kind == FlowKind.Trade && f.From == new SupplyNode(ban.Stage, ban.Country)));
        json.WriteString("citation", ban.Control.Citation);
        json.WriteString("grade", ban.Control.Grade.ToString());
    });
}
