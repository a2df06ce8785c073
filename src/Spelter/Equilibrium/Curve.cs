namespace Spelter.Equilibrium;

/// <summary>Demand or supply at a node: quantity against price.</summary>
/// <param name="Capacity">Largest quantity, in the problem's unit of quantity; infinite where there is none.</param>
public abstract record Curve(double Capacity);

/// <summary>Linear inverse curve: demand P = intercept − slope·q, supply P = intercept + slope·q.</summary>
/// <param name="Intercept">Price at which the quantity is zero.</param>
/// <param name="Slope">Change of the price with a unit of quantity, zero or more. At zero any quantity is taken or given at the intercept.</param>
/// <param name="Capacity">Largest quantity.</param>
public sealed record LinearCurve(double Intercept, double Slope, double Capacity = double.PositiveInfinity) : Curve(Capacity);

/// <summary>Curve of constant elasticity through a base point: q = quantity·(P/price)^elasticity. Below <see cref="LeastPrice"/> of the
/// base price it goes on along its tangent, so that it has a value at every price and supply ends at a finite one.</summary>
/// <param name="Quantity">Base quantity, above zero.</param>
/// <param name="Price">Base price, above zero.</param>
/// <param name="Elasticity">Zero or less for demand, zero or more for supply; zero is a fixed quantity.</param>
/// <param name="Capacity">Largest quantity.</param>
public sealed record IsoelasticCurve(double Quantity, double Price, double Elasticity, double Capacity = double.PositiveInfinity) : Curve(Capacity)
{
    /// <summary>Share of the base price down to which the elasticity is constant.</summary>
    public const double LeastPrice = 1e-6;
}
