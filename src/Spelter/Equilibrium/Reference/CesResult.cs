namespace Spelter.Equilibrium;

/// <summary>What an origin settles at, each as a ratio to the base.</summary>
/// <param name="ProducerPrice">Price before duty.</param>
/// <param name="ConsumerPrice">Price after duty.</param>
/// <param name="Quantity">Quantity sold.</param>
public readonly record struct CesResult(double ProducerPrice, double ConsumerPrice, double Quantity);
