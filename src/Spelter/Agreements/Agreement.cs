using NodaTime;
using Spelter.Catalog;

namespace Spelter.Agreements;

/// <summary>An agreement, memorandum, framework or arrangement on minerals: who, what, since when, by whose word.</summary>
/// <param name="Id">Identity, such as G02.</param>
/// <param name="Title">Title in Spelter's words.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Parties">Parties on record, the United States first where it is one.</param>
/// <param name="OtherParties">Further parties that the record does not name; empty where there are none.</param>
/// <param name="IsBinding">Whether it binds; null where the record does not say.</param>
/// <param name="LawLink">How it stands to 19 U.S.C. 1862(c)(3).</param>
/// <param name="LawLinkStatement">What that rests on.</param>
/// <param name="Checked">Day to which the record was kept.</param>
/// <param name="StatusNote">What the record says of its standing that no date carries; null where it says nothing.</param>
/// <param name="Lifecycle">Steps of its life.</param>
/// <param name="Terms">Terms.</param>
/// <param name="Claims">What parties say of terms.</param>
/// <param name="Deadlines">Deadlines.</param>
/// <param name="Indicators">Indicators of compliance.</param>
public sealed record Agreement(
    string Id, string Title, AgreementKind Kind, IReadOnlyList<Party> Parties, string OtherParties, bool? IsBinding, LawLink LawLink, string LawLinkStatement,
    LocalDate Checked, AgreementStatusNote? StatusNote, IReadOnlyList<LifecycleEvent> Lifecycle, IReadOnlyList<AgreementTerm> Terms, IReadOnlyList<Claim> Claims,
    IReadOnlyList<Deadline> Deadlines, IReadOnlyList<ComplianceIndicator> Indicators)
{
    /// <summary>Terms of which two parties do not say the same.</summary>
    public IReadOnlyList<ClaimConflict> Conflicts => ClaimConflict.Of(Terms, Claims);

    /// <summary>True where any row is marked ⚠.</summary>
    public bool NeedsVerifying => Evidence.Any(e => e.Verify);

    /// <summary>Documents behind its rows, each once, in the order in which they are met.</summary>
    public IReadOnlyList<AgreementSource> Sources => [.. Evidence.SelectMany(e => e.Sources).Distinct()];

    private IEnumerable<AgreementEvidence> Evidence => Lifecycle.Select(e => e.Evidence).Concat(Terms.Select(t => t.Evidence)).Concat(Claims.Select(c => c.Evidence))
        .Concat(Deadlines.SelectMany(d => d.Outcome is { } outcome ? new[] { d.Evidence, outcome.Evidence } : [d.Evidence]))
        .Concat(Indicators.Select(i => i.Evidence)).Concat(StatusNote is null ? [] : [StatusNote.Evidence]);

    /// <summary>What was known of it on a day; null where nothing was. An earlier day never shows more.</summary>
    /// <param name="known">Last day of knowledge.</param>
    public Agreement? KnownOn(LocalDate known)
    {
        var lifecycle = Lifecycle.Where(e => e.Evidence.Known <= known).ToList();
        if (lifecycle.Count == 0) return null;
        var terms = Terms.Where(t => t.Evidence.Known <= known).ToList();
        return this with
        {
            Lifecycle = lifecycle,
            Terms = terms,
            Claims = [.. Claims.Where(c => c.Evidence.Known <= known && terms.Exists(t => t.Id == c.TermId))],
            Deadlines = [.. Deadlines.Where(d => d.Evidence.Known <= known).Select(d => d.Outcome?.Evidence.Known <= known ? d : d with { Outcome = null })],
            Indicators = [.. Indicators.Where(i => i.Evidence.Known <= known)],
            StatusNote = StatusNote?.Evidence.Known <= known ? StatusNote : null,
        };
    }

    /// <summary>Where it stands on a day; null before its first step. What was only planned does not count.</summary>
    /// <param name="day">Day.</param>
    public AgreementStatus? StatusOn(LocalDate day) =>
        Lifecycle.Where(e => !e.IsPlanned && e.From <= day).OrderBy(e => e.From).LastOrDefault() is { } last ? new(last.Stage, last) : null;

    /// <summary>True where a country is a party on a day, itself or as a member of the European Union.</summary>
    /// <param name="party">Country or the Union.</param>
    /// <param name="catalog">Catalogue with the members of the Union.</param>
    /// <param name="day">Day.</param>
    public bool HasParty(Party party, CatalogTables catalog, LocalDate day) => Parties.Contains(party)
        || (party.Country is { } country && Parties.Contains(Party.Union) && catalog.MembersOf(Party.UnionGroup, day).Contains(country));

    /// <summary>Terms that name a mineral or a group that it belongs to.</summary>
    public IEnumerable<AgreementTerm> TermsOn(Mineral mineral) => Terms.Where(t => t.Minerals.Any(m => m == mineral.Id || mineral.Groups.Contains(m)));
}
