using Spelter.Catalog;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Assessment;

/// <summary>Share of a controlling country in world supply at one stage as one source gives it for one period.</summary>
public sealed record ShareOverTime(CountryCode Country, Stage Stage, string Form, Period Period, Interval Share, bool Estimated, Citation Citation)
{
    /// <summary>Share of the output that is published by country, where that of another country is withheld; null where it is the same.</summary>
    public Interval? OfPublished { get; init; }

    /// <summary>First and last period of each source and form, oldest first. Sources differ in what they count: the step between two of
    /// them is not growth.</summary>
    public static IEnumerable<ShareOverTime> Of(CountryCode country, IEnumerable<StageConcentration> distributions) => distributions
        .GroupBy(d => (EvidenceBase.Family(d.Citation.Source.Id), d.Stage, Form: d.Form.ToUpperInvariant()))
        .SelectMany(g => new[] { g.MinBy(d => d.Period)!, g.MaxBy(d => d.Period)! }.Distinct())
        .OrderBy(d => d.Period).ThenBy(d => d.Form, StringComparer.Ordinal)
        .Select(d => new ShareOverTime(country, d.Stage, d.Form, d.Period, d.Concentration.ShareOf(country), d.Estimated, d.CitationOf(country))
        {
            OfPublished = d.Concentration.HasWithheld ? d.Concentration.ShareOfPublished(country) : null,
        });
}
