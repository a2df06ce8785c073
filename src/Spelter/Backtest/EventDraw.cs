using Spelter.Disruption;

namespace Spelter.Backtest;

/// <summary>An event with nothing left open.</summary>
/// <param name="Measures">The measure and those before it on the same minerals, each with the months by which its month zero lies before that of the event.</param>
/// <param name="InventoryDays">Stocks of users, days of use.</param>
/// <param name="DeclaredShare">Share of what gets round that is declared as of the actor's origin.</param>
internal sealed record EventDraw(IReadOnlyList<(DisruptionEvent Measure, int Earlier)> Measures, double InventoryDays, double DeclaredShare);
