using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>What the sources hold of one form in which USGS reports US imports: a row of
/// <c>data/catalog/usgs-form-lines.csv</c>, kept by hand.</summary>
/// <param name="Mineral">Mineral or group of the chapter.</param>
/// <param name="Parts">Words of the imports for consumption whose quantities add to this form; empty where USGS prints its
/// countries but no quantity.</param>
/// <param name="SourceForm">Words of the same form in the import sources; null where no sources are printed.</param>
/// <param name="Basis">What the tonnes are tonnes of where no printed quantity says it; else empty.</param>
/// <param name="Lines">Tariff lines of the form; null where none are known.</param>
/// <param name="Weight">Six-digit code that BACI has a weight of; null where none matches.</param>
/// <param name="Price">Price of the form; null where none is published.</param>
/// <param name="Confidence">high, medium or low: how sure the row is.</param>
/// <param name="Note">Basis of the row, and why a part of it is empty.</param>
public sealed record ImportForm(
    MineralId Mineral,
    IReadOnlyList<string> Parts,
    string? SourceForm,
    string Basis,
    FormLines? Lines,
    FormWeight? Weight,
    FormPrice? Price,
    string Confidence,
    string Note)
{
    /// <summary>The form as answers name it: USGS's words, joined by " + " where it is a sum.</summary>
    public string Name => Parts.Count > 0 ? string.Join(" + ", Parts) : SourceForm ?? "";

    /// <summary>True where some method applies once its figures are known; else the note says why none does.</summary>
    public bool CanBeSplit => Weight is not null
        || (Parts.Count > 0 && SourceForm is not null)
        || (Lines is { Cover: CodeCover.Equal } && (Parts.Count > 0 || Price is not null));
}

/// <summary>Tariff lines of a form.</summary>
/// <param name="Codes">Codes or beginnings of codes.</param>
/// <param name="Cover">How they relate to the form.</param>
public sealed record FormLines(IReadOnlyList<HtsCode> Codes, CodeCover Cover)
{
    /// <summary>True where a ten-digit line belongs to the form.</summary>
    public bool Hold(HtsCode line) => Codes.Any(line.StartsWith);
}

/// <summary>Six-digit code that BACI has a weight of.</summary>
/// <param name="Code">Six-digit code.</param>
/// <param name="Cover">How its goods relate to the form.</param>
/// <param name="Content">Tonnes on the form's basis per tonne of gross weight.</param>
public sealed record FormWeight(HtsCode Code, CodeCover Cover, Interval Content);

/// <summary>Published price of a form.</summary>
/// <param name="Measure">Price or unit value of USGS; null for the unit value of BACI.</param>
/// <param name="Forms">Words of the price series; with several the price is anything between them.</param>
/// <param name="Content">Tonnes on the form's basis per tonne that the price is quoted for.</param>
public sealed record FormPrice(Measure? Measure, IReadOnlyList<string> Forms, Interval Content);
