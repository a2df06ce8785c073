namespace Spelter.Evidence;

/// <summary>An industry of the detail input–output accounts, in dollars of the year to which they are carried forward.</summary>
/// <param name="Code">Code of the detail table.</param>
/// <param name="Name">Name; the code where the release has none.</param>
/// <param name="Group">Code of the summary table.</param>
/// <param name="OutputUsd">Gross output a year, zero or more.</param>
/// <param name="ValueAddedShare">Output less what is bought from here and from abroad, as a share of output; below zero where purchases exceed output.</param>
/// <param name="SupplyUsd">Domestic supply of what it makes: output, or use at home where secondary products of others make that larger.</param>
/// <param name="ConsumptionShare">Share of that supply that households buy.</param>
public sealed record IndustryAccount(
    string Code, string Name, string Group, double OutputUsd, double ValueAddedShare, double SupplyUsd, double ConsumptionShare)
{
    /// <summary>Value added a year, US dollars.</summary>
    public double ValueAddedUsd => ValueAddedShare * OutputUsd;
}
