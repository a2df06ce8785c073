using Spelter.Catalog;

namespace Spelter.Disruption;

/// <summary>A measure or an accident that hits a supply network.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Actor">Country that takes the measure, or in which the outage is.</param>
/// <param name="Minerals">Minerals hit; at least one.</param>
/// <param name="Stages">Stages hit; empty for every stage of which the actor has an export (an output, for an outage).</param>
/// <param name="Targets">Destinations that the measure is aimed at; empty for all (erga omnes). An outage has none.</param>
/// <param name="Severity">Share of the flow or output that is cut, from zero to one.</param>
/// <param name="Onset">Month of the horizon in which it begins: zero is the first.</param>
/// <param name="Months">How long it lasts, above zero.</param>
public sealed record DisruptionEvent(
    DisruptionKind Kind,
    CountryCode Actor,
    IReadOnlyList<MineralId> Minerals,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<CountryCode> Targets,
    double Severity,
    int Onset,
    int Months)
{
    /// <summary>Longest notice that is looked at, months.</summary>
    public const int MostNotice = 60;

    /// <summary>What gets round it; null where nothing does.</summary>
    public Leakage? Leakage { get; init; }

    /// <summary>How licences come in; null where the measure is no licence.</summary>
    public LicencePath? Licence { get; init; }

    /// <summary>Months before the onset in which it was announced: zero for none. A path in time looks at them; a mean over the horizon does not.</summary>
    public int Notice { get; init; }

    /// <summary>True for a measure on exports to all destinations.</summary>
    public bool IsErgaOmnes => Targets.Count == 0;

    /// <summary>Share of the flow or output that is cut in a month of the horizon; zero before the onset and after the end.</summary>
    public double CutIn(int month) => month < Onset || month >= Onset + Months
        ? 0
        : Severity * (Licence is { } path ? 1 - path.ShareIn(month - Onset) : 1);

    /// <summary>Mean of the monthly cuts over a horizon.</summary>
    /// <param name="horizon">Months, above zero.</param>
    public double MeanCut(int horizon) => Enumerable.Range(0, horizon).Average(CutIn);

    /// <summary>What is wrong with its numbers, as a sentence; null where nothing is. It must lie within the horizon: what lasts longer would be looked at
    /// in part, and nobody asked for that.</summary>
    /// <param name="horizon">Months of the horizon.</param>
    public string? Fault(int horizon) =>
        !(Severity is >= 0 and <= 1) ? "the severity must be a share from 0 to 1."
        : Months <= 0 ? "the duration must be one month or more."
        : Onset < 0 || Onset >= horizon ? $"the event begins in month {Onset}, outside the horizon of {horizon} months (months 0 to {horizon - 1})."
        : Onset + Months > horizon ? $"the duration of {Months} months from month {Onset} goes beyond the horizon of {horizon} months."
        : Leakage is { } leak && !(leak.Share is >= 0 and <= 1) ? "the leakage must be a share from 0 to 1."
        : Leakage is { } way && !(way.Premium >= 0 && double.IsFinite(way.Premium)) ? "the premium of leakage must be zero or more."
        : Notice is < 0 or > MostNotice ? $"the notice must be 0 to {MostNotice} months."
        : Notice > 0 && Kind == DisruptionKind.Outage ? "an outage has no notice: nobody announces it."
        : Targets.Contains(Actor) ? "the actor is one of its own targets."
        : null;
}
