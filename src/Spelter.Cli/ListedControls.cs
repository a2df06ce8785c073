using Spelter.Agreements;
using Spelter.Catalog;

namespace Spelter.Cli;

/// <summary>An indicator with the export controls that are listed on the day; null where it is only named.</summary>
internal sealed record ListedControls(ComplianceIndicator Indicator, IReadOnlyList<ExportControl>? Controls);
