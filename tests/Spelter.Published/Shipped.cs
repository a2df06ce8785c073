using NodaTime;
using Spelter.Data.Shipped;
using Spelter.Evidence;
using Spelter.Reliance;

namespace Spelter.Published;

/// <summary>The shipped evidence and what Spelter makes of it.</summary>
internal static class Shipped
{
    public static string DataFolder { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    public static IReadOnlyList<RelianceDefinition> Definitions { get; } = RelianceDefinitionReader.Read(DataFolder);

    public static EvidenceBase Evidence { get; } = Read();

    public static RelianceAudit Audit { get; } = RelianceAudit.Of(Evidence, Definitions);

    private static EvidenceBase Read()
    {
        var day = new LocalDate(2026, 11, 24);
        return new(day, ObservationReader.Read(DataFolder, day), [], []);
    }
}
