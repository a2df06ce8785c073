namespace Spelter.Catalog;

/// <summary>A commodity that the Survey reports and no critical-minerals list names, such as gold. Only its United States
/// statistics are kept, as the other half of the check of net import reliance.</summary>
/// <param name="Id">Identity under which its observations stand.</param>
/// <param name="Name">Name.</param>
public sealed record OffListCommodity(MineralId Id, string Name);
