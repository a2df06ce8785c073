namespace Spelter.Disruption;

/// <summary>The figures by which a period of a path is read, of one mineral and one country, with one set of priors. Quantities are tonnes of the period.</summary>
/// <param name="PriceReported">Price over its base in the country, at the first stage hit.</param>
/// <param name="Shortfall">What the country lacks of the base year's use; negative where it uses more.</param>
/// <param name="Imports">What arrives in the country at that stage, round the measure too.</param>
/// <param name="ActorExports">What leaves the country of the first event at that stage, round the measure too.</param>
/// <param name="StockBefore">Stocks in the country when the period begins.</param>
/// <param name="Stock">Stocks when it ends.</param>
/// <param name="Moves">What went into them and out of them.</param>
/// <param name="Evasion">What gets round the measures, to all countries.</param>
/// <param name="DaysOfCover">Days for which the stocks at the beginning would fill all that is lacking: <see cref="SegmentCover.DaysOf"/>.</param>
public sealed record PeriodFigures(
    double PriceReported, double Shortfall, double Imports, double ActorExports, double StockBefore, double Stock, StockMoves Moves, double Evasion, double DaysOfCover)
{
    /// <summary>What would be lacking if no stock gave anything.</summary>
    public double Gap => Shortfall + Moves.Out;
}
