using Spelter.Evidence;

namespace Spelter.Reports.Formats;

/// <summary>A source in one line, without its address.</summary>
internal static class SourceText
{
    public static string Of(Source source) => string.Join(" ", new[]
    {
        $"{source.Publisher}: {source.Title}.",
        $"Published {source.Published:uuuu-MM-dd}{(source.PublishedBasis.Length > 0 ? $" ({source.PublishedBasis})" : "")}.",
        source.Licence.Length > 0 ? $"Licence: {source.Licence}." : "",
        source.Attribution,
        $"[{source.Id}]",
    }.Where(part => part.Length > 0));
}
