using Spelter.Evidence;

namespace Spelter.Reports.Formats;

/// <summary>A source in words.</summary>
internal static class SourceText
{
    /// <summary>What stands at a figure: the identity and the vintage.</summary>
    public static string Short(Source source) => $"{source.Id}; vintage {source.Published:uuuu-MM-dd}";

    /// <summary>One line, without the address.</summary>
    public static string Of(Source source) => string.Join(" ", new[]
    {
        $"{source.Publisher}: {source.Title}.",
        $"Published {source.Published:uuuu-MM-dd}{(source.PublishedBasis.Length > 0 ? $" ({source.PublishedBasis})" : "")}.",
        source.Licence.Length > 0 ? $"Licence: {source.Licence}." : "",
        source.Attribution,
        $"[{source.Id}]",
    }.Where(part => part.Length > 0));
}
