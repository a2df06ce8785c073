namespace Spelter.Catalog;

/// <summary>Two series of United States output that stand for one flow, from ore to product: a row of
/// <c>data/catalog/ore-to-processing.csv</c>. Only series that the table pairs are ever compared.</summary>
/// <param name="Mineral">Mineral or group under which the series are published.</param>
/// <param name="From">What is fed; null where <paramref name="WhyNot"/> says why nothing is compared.</param>
/// <param name="To">What is made of it; null where nothing is compared.</param>
/// <param name="ToHoldsScrap">True where the product holds metal from scrap too: what ore fed is then at most its output.</param>
/// <param name="WhyNot">Why the products of this mineral are not compared with its ore; empty for a comparison.</param>
/// <param name="Note">What a reader must know of the two series.</param>
public sealed record ChainComparison(MineralId Mineral, ChainSeries? From, ChainSeries? To, bool ToHoldsScrap, string WhyNot, string Note);

/// <summary>A published series, with the way to its content.</summary>
/// <param name="Stage">Stage.</param>
/// <param name="Form">Publisher's words.</param>
/// <param name="Basis">Basis as the publisher states it.</param>
/// <param name="ChainForm">Form of <c>chain.csv</c> whose content factor converts it; empty where the basis is content already.</param>
public sealed record ChainSeries(Stage Stage, string Form, string Basis, string ChainForm);
