using System.Text.Json.Serialization;

namespace Spelter.Data.Publishers;

/// <summary>One line of the JSON export of the schedule, as far as rates need it.</summary>
internal sealed record TariffScheduleLine
{
    [JsonPropertyName("htsno"), JsonRequired]
    public required string Number { get; init; }

    [JsonPropertyName("indent"), JsonRequired, JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public required int Indent { get; init; }

    [JsonPropertyName("description")]
    public string Description { get; init; } = "";

    [JsonPropertyName("units")]
    public List<string>? Units { get; init; }

    [JsonPropertyName("general"), JsonRequired]
    public required string General { get; init; }

    [JsonPropertyName("special"), JsonRequired]
    public required string Special { get; init; }

    [JsonPropertyName("other"), JsonRequired]
    public required string Other { get; init; }

    /// <summary>What a safeguard heading adds; a column of its own in the export.</summary>
    [JsonPropertyName("additionalDuties")]
    public string? Additional { get; init; }

    [JsonPropertyName("footnotes")]
    public List<TariffScheduleFootnote>? Footnotes { get; init; }
}

/// <summary>A footnote with the columns that it stands in.</summary>
internal sealed record TariffScheduleFootnote
{
    [JsonPropertyName("columns")]
    public List<string>? Columns { get; init; }

    [JsonPropertyName("value"), JsonRequired]
    public required string Value { get; init; }
}

// Generated code: no reflection at start-up, and a null where text belongs is an error with its line.
[JsonSourceGenerationOptions(RespectNullableAnnotations = true)]
[JsonSerializable(typeof(List<TariffScheduleLine>))]
internal sealed partial class TariffScheduleJson : JsonSerializerContext;
