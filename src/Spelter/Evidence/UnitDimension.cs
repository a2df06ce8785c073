namespace Spelter.Evidence;

/// <summary>What a unit measures. Only units of one dimension convert into each other.</summary>
public enum UnitDimension
{
    Mass,
    Volume,
    Money,
    ForeignMoney,
    Price,
    PricePerMetricTonUnit,
    Share,
    Count,
    Index,
}
