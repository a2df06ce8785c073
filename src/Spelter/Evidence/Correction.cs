using System.Globalization;
using NodaTime;

namespace Spelter.Evidence;

/// <summary>A known error in a release, overridden by Spelter. The original stays visible. It holds on every day of an as-of
/// query: the day asks what was public, a correction says how that is read.</summary>
/// <param name="Source">Identity of the release.</param>
/// <param name="Locator">Locator of the observation, or of a place that holds several.</param>
/// <param name="Original">Printed text.</param>
/// <param name="Corrected">Text to read instead, in the unit printed; empty where the row is set aside.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What shows that it is an error.</param>
/// <param name="Made">Day of the correction.</param>
/// <param name="IsShipped">False where no row of the place is in Spelter's tables: an importer left it out.</param>
public sealed record Correction(
    string Source,
    string Locator,
    string Original,
    string Corrected,
    string Reason,
    string Evidence,
    LocalDate Made,
    bool IsShipped = true)
{
    /// <summary>True where nothing is put in the place of the original.</summary>
    public bool SetsAside => Corrected.Length == 0;

    /// <summary>Number to read instead; null where the original is set aside or is no number.</summary>
    public double? Value => double.TryParse(Corrected, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>What stands beside an affected number.</summary>
    public string Mark => SetsAside
        ? $"corrected: \"{Original}\" as printed is set aside. {Reason}"
        : $"corrected: printed \"{Original}\", read as {Corrected}. {Reason}";

    /// <summary>True where a place of a release is the named one or lies in it.</summary>
    public bool Holds(string source, string locator) =>
        source == Source && locator.StartsWith(Locator, StringComparison.Ordinal)
        && (locator.Length == Locator.Length || !char.IsLetterOrDigit(locator[Locator.Length]));
}
