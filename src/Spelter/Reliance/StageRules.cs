namespace Spelter.Reliance;

/// <summary>Which published tables give country shares at a stage.</summary>
/// <param name="Preferences">Which source comes first.</param>
/// <param name="SetAside">Tables whose rows make no shares.</param>
public sealed record StageRules(IReadOnlyList<SourcePreference> Preferences, IReadOnlyList<TableSetAside> SetAside);
