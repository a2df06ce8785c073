using NodaTime;
using Spelter.Agreements;

namespace Spelter.Data.Agreements;

/// <summary>Reads terms, what parties say of them, and indicators of compliance.</summary>
internal static class AgreementTerms
{
    private static readonly string[] TermKeys = ["id", "what", "outside", "binding", "instruments", "minerals", "stages", "tonnesPerYear", "moneyUsd", "priceRule", "condition"];
    private static readonly string[] ClaimKeys = ["term", "party", "position", "what", "made"];
    private static readonly string[] IndicatorKeys = ["id", "what", "controlsOf", "minerals", "stages"];

    /// <param name="root">File.</param>
    /// <param name="instruments">Policies that a term may name.</param>
    /// <param name="known">Day from which a term was known where it does not say.</param>
    /// <exception cref="InputException">A term is not what it should be, or stands twice.</exception>
    public static IReadOnlyList<AgreementTerm> Read(AgreementPart root, IReadOnlyDictionary<string, PolicyInstrument> instruments, LocalDate known)
    {
        List<AgreementTerm> terms = [];
        foreach (var part in root.List("terms", "a term"))
        {
            var term = new AgreementTerm(part.Yaml.Text("id"), part.Yaml.Text("what"), part.Evidence(known))
            {
                Instruments = [.. part.Yaml.Texts("instruments").Select(i => instruments.GetValueOrDefault(i.Text)
                    ?? throw InputException.At(i.Where, $"\"{i.Text}\" is no instrument.", $"They are {string.Join(", ", instruments.Keys)}."))],
                Minerals = part.Minerals,
                Stages = part.Stages,
                TonnesPerYear = part.Bounds("tonnesPerYear"),
                MoneyUsd = part.Bounds("moneyUsd"),
                PriceRule = part.Yaml.OptionalText("priceRule") ?? "",
                Condition = part.Yaml.OptionalText("condition") ?? "",
                IsBinding = part.Flag("binding"),
                IsOutside = part.Flag("outside") ?? false,
            };
            part.Done(TermKeys);
            if (terms.Exists(t => t.Id == term.Id)) throw InputException.At(part.Yaml.Where, $"there are two terms \"{term.Id}\".", "Give each a name of its own.");
            terms.Add(term);
        }

        return terms;
    }

    /// <param name="root">File.</param>
    /// <param name="terms">Its terms.</param>
    /// <param name="known">Day from which a claim was known whose day is not on record.</param>
    /// <exception cref="InputException">A claim is not what it should be, or is on no term of the file.</exception>
    public static IReadOnlyList<Claim> Claims(AgreementPart root, IReadOnlyList<AgreementTerm> terms, LocalDate known) =>
    [
        .. root.List("claims", "a claim").Select(part =>
        {
            var made = part.Day("made");
            var claim = new Claim(part.Yaml.Text("term"), part.Party("party", orPress: true) ?? throw InputException.At(part.Yaml.Where, "a claim without a party is nobody's.", "Write \"party\"."),
                part.Yaml.Text("position"), part.Yaml.Text("what"), made, part.Evidence(made ?? known));
            part.Done(ClaimKeys);
            return terms.Any(t => t.Id == claim.TermId)
                ? claim
                : throw InputException.At(part.Yaml.WhereOf("term"), $"there is no term \"{claim.TermId}\".", $"The terms are {string.Join(", ", terms.Select(t => t.Id))}.");
        }),
    ];

    /// <param name="root">File.</param>
    /// <param name="known">Day from which an indicator was known where it does not say.</param>
    /// <exception cref="InputException">An indicator is not what it should be.</exception>
    public static IReadOnlyList<ComplianceIndicator> Indicators(AgreementPart root, LocalDate known) =>
    [
        .. root.List("indicators", "an indicator").Select(part =>
        {
            var indicator = new ComplianceIndicator(part.Yaml.Text("id"), part.Yaml.Text("what"),
                part.Yaml.OptionalText("controlsOf") is { } code ? Cases.EventNames.Country(part.Catalog, code, part.Yaml.WhereOf("controlsOf")) : null, part.Minerals, part.Stages, part.Evidence(known));
            part.Done(IndicatorKeys);
            return indicator;
        }),
    ];
}
