namespace Spelter.Evidence;

/// <summary>Use of one imported commodity by one industry, in US dollars of the table's year.</summary>
public sealed record ImportUse(string Commodity, string Industry, double ValueUsd);
