namespace Spelter.Disruption;

/// <summary>What leaves under a licence, month by month, as a share of what left before: near zero while the first applications wait,
/// partial, then near full.</summary>
/// <param name="ClosedMonths">Months of waiting, zero or more.</param>
/// <param name="ClosedShare">What leaves in them, from zero to one.</param>
/// <param name="PartialMonths">Months of partial trade after them, zero or more.</param>
/// <param name="PartialShare">What leaves in them.</param>
/// <param name="OpenShare">What leaves after them.</param>
public sealed record LicencePath(int ClosedMonths, double ClosedShare, int PartialMonths, double PartialShare, double OpenShare)
{
    /// <summary>What leaves in a month.</summary>
    /// <param name="month">Months since the onset: zero is the first.</param>
    public double ShareIn(int month) =>
        month < ClosedMonths ? ClosedShare : month < ClosedMonths + PartialMonths ? PartialShare : OpenShare;
}
