namespace Spelter.Disruption;

/// <summary>How much of the answer of a year to prices has come after some months. Elasticities over a year are priors of their own
/// (<c>data/priors/elasticities.csv</c>); in the first month less is possible, over five years more.</summary>
/// <param name="FirstMonth">Elasticity within a month as a share of that within a year, above zero and up to one.</param>
/// <param name="FiveYears">Elasticity over five years as a multiple of that over one, one or more.</param>
public sealed record HorizonResponse(double FirstMonth, double FiveYears)
{
    private const double Year = 12;
    private const double Long = 5;

    /// <summary>Factor on the elasticities of a year: a power of time through the first month and the year, and another through the year and
    /// five years. It rises, is one at twelve months, and stays after sixty: of longer no prior is held.</summary>
    /// <param name="months">Months since markets learned of the event; below one as in the first month.</param>
    public double At(int months) => months <= Year
        ? Math.Pow(FirstMonth, 1 - (Math.Log(Math.Max(1, months)) / Math.Log(Year)))
        : Math.Pow(FiveYears, Math.Log(Math.Min(months / Year, Long)) / Math.Log(Long));
}
