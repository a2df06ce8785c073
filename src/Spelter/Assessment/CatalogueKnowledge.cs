using NodaTime;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>What an assessment of a day may say from tables that were written later. Their dated facts are known from their own
/// day; their notes, and ends of measures that were later events, only from the day of the catalogue.</summary>
/// <param name="AsOf">Day of the assessment.</param>
/// <param name="Catalogue">Release of the catalogue, cited for its facts.</param>
public sealed record CatalogueKnowledge(LocalDate AsOf, Source Catalogue)
{
    /// <summary>True from the day of the catalogue on.</summary>
    public bool IsPresent => AsOf >= Catalogue.Published;

    /// <summary>The note, empty where it was written later.</summary>
    public string Note(string note) => IsPresent ? note : "";

    /// <summary>Day after the last of a measure, as far as it was known.</summary>
    public LocalDate? EndOf(ExportControl control) => control.SetsItsEnd || IsPresent ? control.Until : null;

    /// <summary>Citation of a fact of the catalogue.</summary>
    public Citation Cite(string table, string basis) => new(Catalogue, $"{table}: {basis}", "");
}
