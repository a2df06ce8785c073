using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>An indicator for one factor of 19 U.S.C. 1862(d).</summary>
/// <param name="Factor">d1 to d7, as Spelter numbers the factors.</param>
/// <param name="Name">What it is.</param>
/// <param name="Value">Value in the unit; null where it is not known.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Citation">Source; null where it is not known.</param>
public sealed record StatutoryIndicator(string Factor, string Name, Interval? Value, string Unit, Citation? Citation)
{
    /// <summary>The indicator that says how much of use ends in national defence.</summary>
    public const string DefenceShare = "US use that ends in national defence, directly or in the products of others";

    /// <summary>How the indicator begins that says what a stop of exports costs in use.</summary>
    public const string UseLost = "US use lost when the largest foreign exporter stops for a year";

    /// <summary>The indicator that says how much of use has its first stage in a covered nation.</summary>
    public const string CoveredOrigins = "US use that began in covered nations, through all partners";

    /// <summary>Group whose figure stands in for the mineral; null where the figure is the mineral's own or none is known.</summary>
    public MineralId? Group { get; init; }

    /// <summary>True for the result of a model.</summary>
    public bool IsModelled { get; init; }

    /// <summary>"Known" for a figure of the mineral itself, "KnownForGroup" for one of its group, "Modelled" for the result of a model, else "NotKnown".</summary>
    public string Status => Value is null ? "NotKnown" : IsModelled ? "Modelled" : Group is null ? "Known" : "KnownForGroup";
}
