using NodaTime;

namespace Spelter.Evidence;

/// <summary>A known error in a release, overridden by Spelter. The original stays visible.</summary>
/// <param name="Source">Identity of the release.</param>
/// <param name="Locator">Locator of the observation.</param>
/// <param name="Original">Printed text.</param>
/// <param name="Corrected">Text to read instead; empty where the row is set aside.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows that it is an error.</param>
/// <param name="Made">Day of the correction.</param>
public sealed record Correction(
    string Source,
    string Locator,
    string Original,
    string Corrected,
    string Reason,
    string Evidence,
    LocalDate Made);
