namespace Spelter.Charts;

/// <summary>Place of a ribbon, in viewBox units.</summary>
/// <param name="Link">The ribbon.</param>
/// <param name="FromX">Where it leaves.</param>
/// <param name="FromY">Its upper edge there.</param>
/// <param name="ToX">Where it arrives.</param>
/// <param name="ToY">Its upper edge there.</param>
/// <param name="Height">Its height, in proportion to the quantity.</param>
public sealed record SankeyRibbon(SankeyLink Link, double FromX, double FromY, double ToX, double ToY, double Height)
{
    /// <summary>Data of a closed path: level at both ends.</summary>
    public string Path
    {
        get
        {
            var middle = SvgNumber.N((FromX + ToX) / 2);
            return $"M{Point(FromX, FromY)}C{middle},{SvgNumber.N(FromY)} {middle},{SvgNumber.N(ToY)} {Point(ToX, ToY)}V{SvgNumber.N(ToY + Height)}"
                + $"C{middle},{SvgNumber.N(ToY + Height)} {middle},{SvgNumber.N(FromY + Height)} {Point(FromX, FromY + Height)}Z";
        }
    }

    private static string Point(double x, double y) => $"{SvgNumber.N(x)},{SvgNumber.N(y)}";
}
