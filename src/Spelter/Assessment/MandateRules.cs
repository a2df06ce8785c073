namespace Spelter.Assessment;

/// <summary>The judgements behind risk types, countries of significant risk and indicators of circumvention. They say so.</summary>
public sealed record MandateRules(IReadOnlyList<RiskType> Types, IReadOnlyList<Threshold> Thresholds)
{
    /// <summary>Least share, as <see cref="Reliance.CitedShare.Judged"/>, with which a country is listed.</summary>
    public const string SourceShare = "source-share";

    /// <summary>Least share, as <see cref="Reliance.CitedShare.Judged"/>, with which a country can be of significant risk.</summary>
    public const string SignificantShare = "significant-share";

    /// <summary>Fewest types of risk where none is decisive.</summary>
    public const string SignificantTypes = "significant-types";

    /// <summary>Mean governance score below which governance is a risk.</summary>
    public const string GovernanceLow = "governance-low";

    /// <summary>Share of world supply, as <see cref="Reliance.CitedShare.Judged"/>, from which one country is a concentration.</summary>
    public const string ConcentrationHigh = "concentration-high";

    /// <summary>Fall of a covered nation's share from which a substitution is looked for.</summary>
    public const string OriginFall = "origin-fall";

    /// <summary>Rise of another origin's share that makes the substitution.</summary>
    public const string OriginRise = "origin-rise";

    /// <summary>US dollars below which imports of a line from an origin are of the low-value tail.</summary>
    public const string LowValue = "low-value";

    /// <summary>Thresholds that the rules need.</summary>
    public static IReadOnlyList<string> Needed { get; } =
        [SourceShare, SignificantShare, SignificantTypes, GovernanceLow, ConcentrationHigh, OriginFall, OriginRise, LowValue];

    /// <summary>No type and no threshold.</summary>
    public static MandateRules None { get; } = new([], []);

    /// <summary>Value of a threshold.</summary>
    /// <exception cref="KeyNotFoundException">There is none with this name.</exception>
    public double this[string name] => Thresholds.FirstOrDefault(t => t.Name == name)?.Value ?? throw new KeyNotFoundException($"There is no threshold \"{name}\".");

    /// <summary>Name of a type of risk in words; the identity of one without a row.</summary>
    public string LabelOf(string type) => Types.FirstOrDefault(t => t.Id == type)?.Label ?? type;

    /// <summary>True where the type alone suffices; a type without a row does not.</summary>
    public bool IsDecisive(string type) => Types.Any(t => t.Id == type && t.IsDecisive);
}
