namespace Spelter.Agreements;

/// <summary>A term of which two parties do not say the same.</summary>
/// <param name="Term">Term.</param>
/// <param name="Claims">Every claim on it, in the order of the record.</param>
public sealed record ClaimConflict(AgreementTerm Term, IReadOnlyList<Claim> Claims)
{
    /// <summary>The terms of which some party says what another does not.</summary>
    /// <param name="terms">Terms.</param>
    /// <param name="claims">Claims; those on no such term are left out.</param>
    public static IReadOnlyList<ClaimConflict> Of(IReadOnlyList<AgreementTerm> terms, IReadOnlyList<Claim> claims) =>
    [
        .. terms.Select(term => new ClaimConflict(term, [.. claims.Where(c => c.TermId == term.Id)]))
            .Where(c => c.Claims.Any(one => c.Claims.Any(other => other.By != one.By && other.Position != one.Position))),
    ];
}
