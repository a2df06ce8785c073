namespace Spelter.Disruption;

/// <summary>What went into stocks and out of them in a period, tonnes.</summary>
/// <param name="Released">Out of stocks for use.</param>
/// <param name="Drawn">Out of purchases brought forward.</param>
/// <param name="Restocked">Into stocks for use.</param>
/// <param name="Forward">Purchases brought forward.</param>
public readonly record struct StockMoves(double Released, double Drawn, double Restocked, double Forward)
{
    /// <summary>What came out of both.</summary>
    public double Out => Released + Drawn;

    /// <summary>What went into both.</summary>
    public double In => Restocked + Forward;

    /// <summary>Sum.</summary>
    public static StockMoves operator +(StockMoves a, StockMoves b) =>
        new(a.Released + b.Released, a.Drawn + b.Drawn, a.Restocked + b.Restocked, a.Forward + b.Forward);
}
