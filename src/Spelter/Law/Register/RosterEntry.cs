using NodaTime;

namespace Spelter.Law;

using Spelter.Catalog;

/// <summary>A country on a list that measures refer to, for a stretch of time.</summary>
/// <param name="Roster">Name of the list.</param>
/// <param name="Country">Country.</param>
/// <param name="Days">Days on the list.</param>
/// <param name="Citation">What put it there.</param>
/// <param name="Evidence">Grade of that.</param>
public sealed record RosterEntry(string Roster, CountryCode Country, EntryWindow Days, string Citation, LegalEvidence Evidence);
