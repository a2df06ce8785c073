using Spelter.Catalog;

namespace Spelter.Evidence;

/// <summary>US general imports of one tariff line in one month, from all countries and from China.</summary>
/// <param name="Month">Month.</param>
/// <param name="Code">Ten-digit HTS code.</param>
/// <param name="GeneralUsd">Customs value in US dollars.</param>
/// <param name="PrintedKilograms">Quantity as printed.</param>
/// <param name="ChinaUsd">Customs value from China; null where it is not known, which is not zero.</param>
/// <param name="ChinaPrintedKilograms">Quantity from China as printed; null where it is not known.</param>
/// <param name="Source">Release.</param>
public sealed record MonthlyImport(
    Period Month, HtsCode Code, long GeneralUsd, double PrintedKilograms, long? ChinaUsd, double? ChinaPrintedKilograms, Source Source)
{
    /// <summary>Correction of the quantity; null where it is read as printed.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Place in the release.</summary>
    public string Locator => $"{Code.Printed}, {Month}";

    /// <summary>Place of the quantity in the release.</summary>
    public string QuantityLocator => $"{Code.Printed}, general_imports_quantity, {Month}";

    /// <summary>Quantity as it is to be read; null where a correction sets it aside.</summary>
    public double? Kilograms => Correction is { } correction ? correction.Value : PrintedKilograms;

    /// <summary>Quantity from China; null where it is not known, or where a correction is of the quantity that it is part of.</summary>
    public double? ChinaKilograms => Correction is null ? ChinaPrintedKilograms : null;

    /// <summary>Customs value per kilogram in US dollars; null without a usable quantity.</summary>
    public double? UnitValueUsdPerKg => Kilograms is > 0 and var kilograms ? GeneralUsd / kilograms : null;
}
