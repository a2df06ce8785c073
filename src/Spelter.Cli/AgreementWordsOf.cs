using Spelter.Agreements;

namespace Spelter.Cli;

/// <summary>What members of the ledger are called in print.</summary>
internal static class AgreementWordsOf
{
    public static string InWords(this AgreementKind kind) => kind switch
    {
        AgreementKind.Mou => "memorandum of understanding",
        AgreementKind.MouOrFramework => "memorandum or framework",
        AgreementKind.ActionPlan => "action plan",
        AgreementKind.ReciprocalTrade => "agreement on reciprocal trade",
        AgreementKind.TradeDeal => "trade deal",
        AgreementKind.Mandate => "order to negotiate",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string InWords(this AgreementStatus? status) => status?.Stage switch
    {
        null => "not yet",
        LifecycleStage.Proposal => "proposed",
        LifecycleStage.Announcement => "announced",
        LifecycleStage.Initialling => "initialled",
        LifecycleStage.Signature => "signed",
        LifecycleStage.Ratification => "ratified",
        LifecycleStage.EntryIntoForce => "in force",
        LifecycleStage.Extension => "extended",
        LifecycleStage.Suspension => "suspended",
        _ => "ended",
    };

    public static string InWords(this DeadlineState state) => state switch
    {
        DeadlineState.NotDelivered => "not delivered",
        _ => state.ToString().ToLowerInvariant(),
    };

    public static string Binding(bool? isBinding) => isBinding switch
    {
        true => "binding",
        false => "not binding",
        null => "unknown",
    };
}
