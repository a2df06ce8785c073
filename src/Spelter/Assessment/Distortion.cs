using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>What is on record of distortive practices of exporting processors (row 3 of the mandate). Subsidies and most
/// prices inside the controlling country are in no source held and are not filled in.</summary>
/// <param name="Controls">Export controls on the mineral or its group that run on the day.</param>
/// <param name="Events">Evidence of what practices did.</param>
/// <param name="Processing">Share in processing of each country with a control, else of the largest processor.</param>
/// <param name="Prices">How far published prices stand from their highest.</param>
public sealed record Distortion(
    IReadOnlyList<ControlOnDay> Controls, IReadOnlyList<EventOnRecord> Events, IReadOnlyList<ShareOverTime> Processing, IReadOnlyList<PriceMove> Prices)
{
    /// <summary>Nothing on record.</summary>
    public static Distortion None { get; } = new([], [], [], []);

    /// <summary>Distortion of a mineral from evidence on record on the day.</summary>
    public static Distortion Of(MineralAssessment mineral, CatalogTables catalog, IEnumerable<DistortionEvent> events, CatalogueKnowledge knowledge)
    {
        var controls = ControlOnDay.Of(catalog, mineral.Mineral, knowledge);
        var processed = new SupplyByCountry(mineral.Stages).Processed;
        var controlling = controls.Where(c => c.Standing != ControlStanding.EndUnknown).Select(c => c.Control.Country).Distinct().ToList();
        if (controlling.Count == 0 && processed.Count > 0) controlling = [processed[0].Concentration.Shares[0].Country];
        return new(
            controls,
            [.. events.Where(e => e.Date <= knowledge.AsOf && e.IsAbout(mineral.Mineral)).OrderBy(e => e.Date)
                .Select(e => new EventOnRecord(e with { Note = knowledge.Note(e.Note) }, knowledge.Cite("distortion-evidence.csv", e.Id)))],
            processed.Count == 0 ? [] : [.. controlling.SelectMany(c => ShareOverTime.Of(c, mineral.Stages.Where(s => s.Stage == processed[0].Stage)))],
            PriceMove.Of(mineral.Prices));
    }

    /// <summary>How a kind of measure keeps processing in the country that takes it; null for a kind that says nothing of it.</summary>
    public static string? MechanismOf(string measure) => measure switch
    {
        "licence" or "suspended-licence" => "each shipment needs a licence, which sets pace and destination",
        "ban" or "suspended-ban" => "goods do not leave, or leave by exception",
        "ban-military-users" => "goods are kept from military users, in third countries too",
        "quota" => "the yearly amount is capped",
        "exporter-list" => "only listed firms may export",
        "technology-ban" => "know-how of processing stays inside",
        "suspended-extraterritorial-rule" => "goods made abroad with its content fall under its licence",
        _ => null,
    };
}
