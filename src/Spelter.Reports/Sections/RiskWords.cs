using NodaTime;
using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Reports.Documents;

namespace Spelter.Reports.Sections;

/// <summary>Risks, controls and grades in words. Grade and ⚠ go with the fact wherever it is printed.</summary>
internal static class RiskWords
{
    public static string Day(LocalDate day) => day.ToString("uuuu-MM-dd", null);

    public static string Grade(char grade, bool unverified) => unverified ? $"{grade} ⚠" : $"{grade}";

    /// <summary>Risks by type, those of figures left out: these stand in their own columns.</summary>
    public static string OnRecord(ReportContext context, SourceCountry country) => string.Join("; ", country.Risks
        .Where(r => r.Type != "governance")
        .GroupBy(r => r.Type, StringComparer.Ordinal)
        .Select(g => $"{context.RiskType(g.Key)}: {string.Join(", ", g.Select(One))}"));

    public static string State(ControlOnDay control) => control.Standing switch
    {
        ControlStanding.Suspended => "suspended",
        ControlStanding.EndUnknown => "started; whether it ended is not on record",
        _ => "in force",
    };

    /// <summary>Last day of a measure and the stretch that follows, as far as both are known.</summary>
    public static string End(ControlOnDay control)
    {
        if (control.Until is not { } until) return "—";
        var next = control.Next is { } n ? $"; then {n.InWords}{(n.Until is { } end ? $" to {Day(end.PlusDays(-1))}" : "")} (grade {Grade(n.Grade, n.Unverified)})" : "";
        return $"{Day(until.PlusDays(-1))}{next}";
    }

    private static string One(SourceRisk risk)
    {
        var standing = risk.Standing switch
        {
            RiskStanding.Suspended => ", suspended",
            RiskStanding.Possible => ", may hold",
            RiskStanding.EndUnknown => ", end not on record: does not count",
            _ => "",
        };
        return $"{risk.Statement}{(risk.Since is { } day ? $" from {Day(day)}" : "")}{standing}{(risk.Grade is { } grade ? $" ({Grade(grade, risk.Unverified)})" : "")}";
    }
}
