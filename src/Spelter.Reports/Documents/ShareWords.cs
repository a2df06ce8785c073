namespace Spelter.Reports.Documents;

/// <summary>Words that tell of what a share is one.</summary>
public static class ShareWords
{
    /// <summary>Stands after the share of the output that is published by country, beside the bounds of the share of all output.</summary>
    public const string OfPublished = "of published output";

    /// <summary>Why such a share is a bound.</summary>
    public const string Explanation = "Where a publisher withholds a country's output, a share of all output is known as bounds only. "
        + "The share of published output stands beside it in brackets; it leaves that country out, as the publisher's own world total does.";
}
