namespace Spelter.Data.Importing;

/// <summary>Rows of one kind that an import left out.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Rows">How many.</param>
/// <param name="Example">One of them, with its place.</param>
public sealed record Rejection(string Reason, long Rows, string Example);
