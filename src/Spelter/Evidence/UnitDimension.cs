namespace Spelter.Evidence;

/// <summary>What a unit measures. Only units of one dimension convert into each other.</summary>
public enum UnitDimension
{
    /// <summary>Tonnes.</summary>
    Mass,

    /// <summary>Cubic metres.</summary>
    Volume,

    /// <summary>US dollars.</summary>
    Money,

    /// <summary>Money that is not US dollars and is not converted.</summary>
    ForeignMoney,

    /// <summary>US dollars per tonne.</summary>
    Price,

    /// <summary>US dollars per metric ton unit: ten kilograms of contained oxide.</summary>
    PricePerMetricTonUnit,

    /// <summary>A part of one.</summary>
    Share,

    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A number of a scale of its own.</summary>
    Index,
}
