using System.Text.Json;
using Spelter.Network;

namespace Spelter.Cli;

/// <summary>Origins of a country's use as JSON.</summary>
internal static class LookThroughJson
{
    public static void Write(Utf8JsonWriter json, SupplyNetwork network, LookThrough seen)
    {
        json.WriteStartObject();
        json.WriteNumber("year", network.Year);
        json.WriteString("unit", network.Unit);
        json.WriteString("country", seen.User.Value);
        json.WriteNumber("useQuantity", seen.UseQuantity);
        json.WriteString("firstStage", network.Stages[0].ToString());
        json.WriteString("lastStage", network.LastStage.ToString());
        JsonAnswer.WriteArray(json, "origins", seen.Origins, origin =>
        {
            json.WriteString("kind", origin.Origin.Kind.ToString());
            json.WriteString("country", origin.Origin.Country.Value);
            json.WriteNumber("directShare", origin.Direct);
            json.WriteNumber("refiningOriginShare", origin.Refined);
            json.WriteNumber("miningOriginShare", origin.Mined);
            // Always an object: a reader looks for the two ends even where they agree.
            if (origin.MinedBounds is { } bounds)
            {
                json.WriteStartObject("miningOriginBounds");
                json.WriteNumber("low", bounds.Low);
                json.WriteNumber("high", bounds.High);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("miningOriginBounds");
            }
        });
        JsonAnswer.WriteStrings(json, "notes", network.Notes);
        json.WriteEndObject();
    }
}
