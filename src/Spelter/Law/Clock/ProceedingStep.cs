using NodaTime;

namespace Spelter.Law;

/// <summary>A step of a proceeding on record.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="What">In words.</param>
/// <param name="Dates">Its days by kind.</param>
/// <param name="Known">Day from which the fact was public.</param>
/// <param name="Agreement">Agreement that it is about; empty where it is about none.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Note">Anything a reader must know; empty if nothing.</param>
public sealed record ProceedingStep(StepKind Kind, string What, StepDates Dates, LocalDate Known, string Agreement, StepEvidence Evidence, string Note)
{
    /// <summary>Key by which steps are put in order, whatever the order of the file.</summary>
    internal (LocalDate Day, StepKind Kind, LocalDate Act, string Agreement, string What) Order => (Dates.Counts, Kind, Dates.Latest, Agreement, What);
}
