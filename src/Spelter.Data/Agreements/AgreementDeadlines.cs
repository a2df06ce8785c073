using NodaTime;
using Spelter.Agreements;

namespace Spelter.Data.Agreements;

/// <summary>Reads deadlines with what is on record of them.</summary>
internal static class AgreementDeadlines
{
    private static readonly string[] Keys = ["id", "due", "what", "delivery", "outcome"];
    private static readonly string[] OutcomeKeys = ["state", "delivered", "what"];

    /// <param name="root">File.</param>
    /// <param name="known">Day from which a deadline was known where it does not say.</param>
    /// <exception cref="InputException">A deadline is not what it should be.</exception>
    public static IReadOnlyList<Deadline> Read(AgreementPart root, LocalDate known) =>
    [
        .. root.List("deadlines", "a deadline").Select(part =>
        {
            var due = part.Date("due") ?? throw InputException.At(part.Yaml.Where, "a deadline without a day is none.", "Write \"due\".");
            var outcome = part.List("outcome", "an outcome").Select(OutcomeOf).SingleOrDefault();
            var deadline = new Deadline(part.Yaml.Text("id"), due, part.Yaml.Text("what"), part.Yaml.Text("delivery"), outcome, part.Evidence(known));
            part.Done(Keys);
            return deadline;
        }),
    ];

    private static DeadlineOutcome OutcomeOf(AgreementPart part)
    {
        var kind = (OutcomeKind)AgreementWords.Of(AgreementWords.Outcomes, part.Yaml.Text("state"), part.Yaml.WhereOf("state"), "state");
        var delivered = part.Day("delivered");
        if ((kind == OutcomeKind.Delivered) != (delivered is not null)) throw InputException.At(part.Yaml.Where, "the day of delivery goes with the state delivered, and with no other.", "Write both or neither.");
        var known = delivered ?? part.Day("known") ?? throw InputException.At(part.Yaml.Where, "an outcome without a delivery must say when it was known.", "Write \"known\" with a day.");
        var outcome = new DeadlineOutcome(kind, delivered, part.Yaml.Text("what"), part.Evidence(known));
        part.Done(OutcomeKeys);
        return outcome;
    }
}
