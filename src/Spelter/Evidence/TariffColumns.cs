namespace Spelter.Evidence;

/// <summary>The three columns of rates of the Harmonized Tariff Schedule, as an edition prints them ("Free", "3%", "1.5¢/kg"): text, not
/// numbers. Duties of chapter 99 (sections 122, 201, 232 and 301, emergency powers) come on top and are not in them.</summary>
/// <param name="General">Column 1, general: goods of countries with normal trade relations.</param>
/// <param name="Special">Column 1, special: programmes of preference by their symbols; empty where none is printed.</param>
/// <param name="Column2">Column 2: goods of the countries that the schedule's general note 3(b) names.</param>
public sealed record TariffColumns(string General, string Special, string Column2);
