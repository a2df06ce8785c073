namespace Spelter.Charts;

/// <summary>How values are written on an axis. A percentage is a share between 0 and 1, written times a hundred.</summary>
public enum AxisText
{
    /// <summary>1,250.5</summary>
    Number,

    /// <summary>0.25 as 25%</summary>
    Percent,

    /// <summary>2024, without a separator</summary>
    Year,
}
