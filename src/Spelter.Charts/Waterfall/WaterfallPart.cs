namespace Spelter.Charts;

/// <summary>What a row of a waterfall is.</summary>
public enum WaterfallPart
{
    Start,
    Rise,
    Fall,
    Missing,
    Total,
}
