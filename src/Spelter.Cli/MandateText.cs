using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reports.Documents;

namespace Spelter.Cli;

/// <summary>The rows of the mandate as a terminal shows them, in a few lines.</summary>
internal static class MandateText
{
    public static void WriteMineral(TextWriter output, CatalogTables catalog, MandateRules rules, MandateFindings found)
    {
        foreach (var country in found.SourceCountries.Where(c => c.IsSignificant))
            output.WriteText($"Country of significant risk: {catalog.NameOf(country.Country)}: {string.Join(", ", country.Types.Select(rules.LabelOf))}{(country.Risks.Any(r => r.Counts && r.Unverified) ? " (⚠ a fact behind is unverified)" : "")}");
        foreach (var control in found.Distortion.Controls)
        {
            output.WriteText($"Export control of {catalog.NameOf(control.Control.Country)} on {catalog.NameOf(control.Control.Mineral)}: {Stretch(control)}; evidence grade {control.Control.Grade}{(control.Control.Unverified ? " ⚠" : "")}");
        }

        foreach (var user in found.Demand.Users.Take(1))
            output.WriteText($"Largest user in 2017 of the imported commodity under which its lines fall ({user.Commodity.Name}), an upper bound of exposure: {user.User.Name}, {Text.Usd(Interval.Exactly(user.UseUsd))}");
    }

    public static void WriteOverall(TextWriter output, CatalogTables catalog, OverallFindings overall)
    {
        if (overall.ImportsByOrigin is not [var total, ..]) return;
        output.WriteLine();
        output.WriteText($"Imports {total.Year}, each of {total.Lines} lines counted once: {Text.Usd(total.ValueUsd)}");
        if (overall.SignificantCountries.Count > 0)
            output.WriteText("Countries of significant risk (minerals): " + string.Join(", ", overall.SignificantCountries.Select(c => $"{catalog.NameOf(c.Country)} ({c.Minerals.Count})")) + $". {RiskRuleWords.NotCleared}");
    }

    // The days of a suspension are those on which the measure rests, not those on which it bites.
    private static string Stretch(ControlOnDay control)
    {
        var days = $"from {control.Control.From:uuuu-MM-dd}{(control.Until is { } until ? $" to {until.PlusDays(-1):uuuu-MM-dd}" : "")}";
        return control.Standing switch
        {
            ControlStanding.Suspended => $"{control.Control.KindInWords} that rests {days}",
            ControlStanding.EndUnknown => $"{control.Control.KindInWords}, {days}, end not on record",
            _ => $"{control.Control.KindInWords}, {days}, in force",
        };
    }
}
