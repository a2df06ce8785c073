using Spelter.Catalog;

namespace Spelter.Law;

/// <summary>Rates of a line with those that it takes from a line above, by indent.</summary>
/// <param name="General">Column 1, general: the rate of most favoured nations.</param>
/// <param name="Special">Column 1, special.</param>
/// <param name="Other">Column 2.</param>
/// <param name="ColumnOneFrom">Line that prints column 1; null where none does.</param>
/// <param name="ColumnTwoFrom">Line that prints column 2; null where none does.</param>
public sealed record LineRates(PrintedRate General, SpecialColumn Special, PrintedRate Other, HtsCode? ColumnOneFrom, HtsCode? ColumnTwoFrom)
{
    /// <summary>True where the printed texts are the same.</summary>
    public bool PrintsAs(LineRates other) => General.Text == other.General.Text && Special.Text == other.Special.Text && Other.Text == other.Other.Text;
}
