using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data;
using Spelter.Evidence;

namespace Spelter.Cli;

/// <summary>The one envelope of all JSON answers: schema, asOf, inputs, result, sources, receipt. Names are camelCase, the unit
/// is in the name, unknown is null with a status, bounds are low and high.</summary>
internal static class JsonAnswer
{
    // Up to the build metadata, which names a commit and differs from clone to clone.
    private static readonly string Version = typeof(JsonAnswer).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Write(
        CommandContext context, Workspace workspace, string schema, LocalDate asOf,
        Action<Utf8JsonWriter> inputs, Action<Utf8JsonWriter> result, IEnumerable<Source> sources) => context.Output.WriteLine(Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", $"spelter/{schema}/{AnswerColumns.VersionOf(schema)}");
            json.WriteString("asOf", LocalDatePattern.Iso.Format(asOf));
            json.WriteStartObject("inputs");
            inputs(json);
            json.WriteEndObject();
            json.WritePropertyName("result");
            result(json);
            json.WriteStartArray("sources");
            foreach (var source in sources) WriteSource(json, source);
            json.WriteEndArray();
            json.WriteStartObject("receipt");
            json.WriteString("command", context.CommandOf(asOf));
            json.WriteString("dataset", workspace.Dataset.IsModified ? "modified" : "verified");
            json.WriteString("datasetSha256", workspace.Dataset.Sha256);
            WriteStrings(json, "modifiedTables", workspace.Dataset.Modified);
            json.WriteString("version", Version);
            json.WriteEndObject();
            json.WriteEndObject();
        }));

    /// <summary>The text of one value.</summary>
    public static string Text(Action<Utf8JsonWriter> value)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) value(json);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>An array of objects.</summary>
    public static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A figure, or null where it is not known.</summary>
    public static void WriteKnown(Utf8JsonWriter json, string name, double value, bool isKnown)
    {
        if (isKnown) WriteFigure(json, name, value);
        else json.WriteNull(name);
    }

    /// <summary>A figure in <see cref="SignificantDigits"/>.</summary>
    public static void WriteFigure(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, SignificantDigits.Of(value));

    /// <summary>Three properties that are always there: the value, null where it is only bounded or unknown, and its bounds
    /// <c>low</c> and <c>high</c>, both the value where it is exact, null where there is no bound.</summary>
    public static void WriteInterval(Utf8JsonWriter json, string exact, Interval? value)
    {
        WriteFinite(json, exact, value is { IsExact: true } known ? known.Low : null);
        WriteFinite(json, "low", value?.Low);
        WriteFinite(json, "high", value?.High);
    }

    /// <summary>One property: a number where the value is exact, an object of <c>low</c> and <c>high</c> where it is bounded, null
    /// where it is unknown.</summary>
    public static void WriteBounds(Utf8JsonWriter json, string name, Interval? value)
    {
        if (value is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        if (known.IsExact)
        {
            WriteFigure(json, name, known.Low);
            return;
        }

        json.WriteStartObject(name);
        WriteFinite(json, "low", known.Low);
        WriteFinite(json, "high", known.High);
        json.WriteEndObject();
    }

    /// <summary>A figure in <see cref="SignificantDigits"/>; null where there is none or it has no end.</summary>
    public static void WriteFinite(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value)) WriteFigure(json, name, value);
        else json.WriteNull(name);
    }

    public static void WriteCountry(Utf8JsonWriter json, CatalogTables catalog, CountryCode country)
    {
        json.WriteString("country", catalog.NameOf(country));
        json.WriteString("countryCode", country.Value);
    }

    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    public static void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        json.WriteString("published", LocalDatePattern.Iso.Format(source.Published));
        json.WriteString("publishedBasis", source.PublishedBasis);
        json.WriteString("licence", source.Licence);
        json.WriteString("address", source.Address);
        json.WriteEndObject();
    }
}
