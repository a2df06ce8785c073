using NodaTime;

namespace Spelter.Catalog;

/// <summary>A published list of critical minerals with the date from which it applies. The scope of the mandate floats
/// with the list in force, so every answer says which list it used.</summary>
/// <param name="Id">Such as <c>2025</c>.</param>
/// <param name="Published">Publication in the Federal Register; in force from this day until the next list.</param>
/// <param name="Citation">Federal Register citation.</param>
/// <param name="Grade">Evidence grade A, B or C; C stays marked up to the user.</param>
/// <param name="Members">The minerals named; groups where the list names a group.</param>
public sealed record MineralList(string Id, LocalDate Published, string Citation, char Grade, IReadOnlyList<MineralId> Members);
