using Spelter.Catalog;

namespace Spelter.Agreements;

/// <summary>What an agreement says, as data. What is not on record is null or empty, never guessed.</summary>
/// <param name="Id">Name within the agreement.</param>
/// <param name="What">The term in Spelter's words.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record AgreementTerm(string Id, string What, AgreementEvidence Evidence)
{
    /// <summary>Policies that it speaks of; several where the record leaves open which of them is meant.</summary>
    public IReadOnlyList<PolicyInstrument> Instruments { get; init; } = [];

    /// <summary>Minerals and groups that it names; empty where it names none.</summary>
    public IReadOnlyList<MineralId> Minerals { get; init; } = [];

    /// <summary>Stages that it names; empty where it names none.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>Tonnes a year; open at the side that the text leaves open; null where it gives none.</summary>
    public Interval? TonnesPerYear { get; init; }

    /// <summary>Money in dollars of the United States; open at the side that the text leaves open; null where it gives none.</summary>
    public Interval? MoneyUsd { get; init; }

    /// <summary>Rule of a price or a rate; empty where it gives none.</summary>
    public string PriceRule { get; init; } = "";

    /// <summary>Condition; empty where it gives none.</summary>
    public string Condition { get; init; } = "";

    /// <summary>True or false where the record says of this term whether it binds; null where it says nothing.</summary>
    public bool? IsBinding { get; init; }

    /// <summary>True for a point that claims are about and that the agreement itself does not settle.</summary>
    public bool IsOutside { get; init; }
}
