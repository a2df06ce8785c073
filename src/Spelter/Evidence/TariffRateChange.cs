using NodaTime;
using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>A tariff line that an edition of the Harmonized Tariff Schedule adds, drops or gives other rates.</summary>
/// <param name="Code">Ten-digit HTS code.</param>
/// <param name="Edition">Edition as the publisher names it, such as <c>2025_rev_16</c>.</param>
/// <param name="Published">Day of the edition, not the day from which a rate holds.</param>
/// <param name="Kind">What the edition did.</param>
/// <param name="Before">Rates of the edition before; null for a line that is new.</param>
/// <param name="After">Rates of this edition; null for a line that is dropped.</param>
/// <param name="Source">Release that the editions are of.</param>
public sealed record TariffRateChange(
    HtsCode Code, string Edition, LocalDate Published, TariffChangeKind Kind, TariffColumns? Before, TariffColumns? After, Source Source)
{
    /// <summary>Place in the release.</summary>
    public string Locator => $"{Edition}, {Code.Printed}";
}
