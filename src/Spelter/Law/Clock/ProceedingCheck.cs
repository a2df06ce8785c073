using NodaTime.Text;

namespace Spelter.Law;

/// <summary>Whether the steps of a proceeding are ones that its statute allows, in the order of their days.</summary>
public static class ProceedingCheck
{
    /// <summary>The first step that is not, with what is wrong and what would be right; null where all are.</summary>
    public static (ProceedingStep Step, string What, string Remedy)? FirstFault(Proceeding proceeding)
    {
        var course = new ProceedingCourse(proceeding.Statute);
        var steps = proceeding.Steps.OrderBy(s => s.Order).ToList();
        foreach (var step in steps)
        {
            if (OwnFault(step) is { } own) return (step, own.What, own.Remedy);
            if (course.Fault(step) is { } fault) return (step, $"\"{step.What}\" is not allowed there: {fault}.", Remedy(step, steps, proceeding.Statute));
            course.Take(step);
        }

        return null;
    }

    private static (string What, string Remedy)? OwnFault(ProceedingStep step)
    {
        var dates = step.Dates;
        if (step.Known < (dates.Effective is null ? dates.Act : dates.On ?? dates.SignedOn)) return ($"\"{step.What}\" was known on {LocalDatePattern.Iso.Format(step.Known)}, before it happened.", "\"known\" is the day from which the fact was public.");
        if (dates.Published < dates.SignedOn) return ($"\"{step.What}\" was published before it was signed.", "Exchange the two days, or correct one.");
        if (dates.Published < dates.PublicInspection) return ($"\"{step.What}\" was published before it was on public inspection.", "Exchange the two days, or correct one.");
        return dates.PublicInspection < dates.SignedOn ? ($"\"{step.What}\" was on public inspection before it was signed.", "Exchange the two days, or correct one.") : null;
    }

    // A step that comes too early by its day is a wrong day; one that nothing leads to is a missing step.
    private static string Remedy(ProceedingStep step, List<ProceedingStep> steps, Statute statute)
    {
        var from = statute.Transitions.Where(t => t.Kinds.Contains(step.Kind)).SelectMany(t => t.From).ToHashSet();
        var needed = statute.Transitions.Where(t => from.Contains(t.To)).SelectMany(t => t.Kinds).ToHashSet();
        return steps.FirstOrDefault(s => needed.Contains(s.Kind) && s.Order.CompareTo(step.Order) > 0) is { } later
            ? $"It is dated {LocalDatePattern.Iso.Format(step.Dates.Counts)}, out of order with \"{later.What}\" of {LocalDatePattern.Iso.Format(later.Dates.Counts)}: correct one of the two days."
            : "Add the step that leads to it, or correct its kind.";
    }
}
