namespace Spelter.Catalog;

/// <summary>One form in which a mineral is traded at one stage of its chain.</summary>
/// <param name="Mineral">The mineral.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Form">The form as Spelter names it, such as "lithium carbonate".</param>
/// <param name="ContentFactor">Tonnes of contained element (or of the mineral's reporting basis) per tonne of the form;
/// an interval where grades differ; null where unknown.</param>
/// <param name="FactorBasis">Source of the factor: stoichiometry, a publisher's figure, a market specification.</param>
/// <param name="Hosts">Minerals whose processing yields this one as a by-product at this stage; empty for a primary product.</param>
public sealed record ChainStep(
    MineralId Mineral,
    Stage Stage,
    string Form,
    Interval? ContentFactor,
    string FactorBasis,
    IReadOnlyList<MineralId> Hosts);
