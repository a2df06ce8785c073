namespace Spelter.Equilibrium;

/// <summary>A way from one node to another: trade between countries, or processing from one stage to the next.</summary>
/// <param name="Id">Name, unique in the problem.</param>
/// <param name="From">Node that the quantity leaves.</param>
/// <param name="To">Node that it reaches.</param>
public sealed record NetworkArc(string Id, string From, string To)
{
    /// <summary>Cost of a unit that leaves, at a flow of zero.</summary>
    public double Cost { get; init; }

    /// <summary>Change of that cost with a unit of flow, zero or more.</summary>
    public double Slope { get; init; }

    /// <summary>Least flow: take or pay.</summary>
    public double LowerBound { get; init; }

    /// <summary>Largest flow.</summary>
    public double Capacity { get; init; } = double.PositiveInfinity;

    /// <summary>Units that arrive for a unit that leaves, above zero.</summary>
    public double Yield { get; init; } = 1;

    /// <summary>Ad valorem duty as a share of its base: 0.25 is 25 %.</summary>
    public double AdValorem { get; init; }

    /// <summary>Base of the ad valorem duty.</summary>
    public DutyBase Base { get; init; }

    /// <summary>Duty on a unit that leaves; negative for a subsidy.</summary>
    public double SpecificDuty { get; init; }

    /// <summary>Least price after duty at which a unit may enter; null where there is none. What is missing to it is levied.</summary>
    public double? MinimumPrice { get; init; }

    /// <summary>Cost, duties and levy on a unit, and how they change with the exporter's price. The cost that rises with the flow is
    /// not part of the price at the border.</summary>
    internal (double Price, double Slope) Landed(double exporterPrice)
    {
        var before = exporterPrice + Cost;
        var dutiable = Base == DutyBase.Exporter ? exporterPrice : before;
        var price = before + (AdValorem * dutiable) + SpecificDuty;
        return MinimumPrice is { } floor && price < floor ? (floor, 0) : (price, 1 + AdValorem);
    }
}
