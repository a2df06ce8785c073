namespace Spelter.Reports.Documents;

/// <summary>What a list of countries of significant risk does not say.</summary>
public static class RiskRuleWords
{
    /// <summary>Stands wherever the list stands.</summary>
    public const string NotCleared = "The record of conflicts, coercion and transit holds some events only. A country without one is not cleared; no event of record is held for it.";
}
