namespace Spelter.Equilibrium;

/// <summary>Trade of one region with another, or with itself, and the duty on it.</summary>
/// <param name="From">Exporter.</param>
/// <param name="To">Importer.</param>
/// <param name="Value">Value at world prices, zero or more.</param>
/// <param name="Tariff">Duty in the base as a share of the world price, above minus one: 0.25 is 25 %.</param>
/// <param name="NewTariff">Duty after the change.</param>
public sealed record GsimFlow(string From, string To, double Value, double Tariff, double NewTariff);
