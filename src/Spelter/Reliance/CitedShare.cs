using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>A share of 0 to 1 and where it comes from.</summary>
public sealed record CitedShare(Interval Share, Citation Citation)
{
    /// <summary>Share of the output that is published by country, where that of another country is withheld; null where it is the same.</summary>
    public Interval? OfPublished { get; init; }

    /// <summary>The share by which a rule judges a source: that of published output where output is withheld. The withheld output is
    /// the United States' own in every release held, and what a buyer there asks is whose output the rest is.</summary>
    public Interval Judged => OfPublished ?? Share;
}
