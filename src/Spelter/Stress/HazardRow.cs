using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Stress;

/// <summary>A row of the table of hazards, before it is spread over minerals and producers.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Actor">Country that acts; null for a producer by its place.</param>
/// <param name="Producer">Place of the producer where no country is named: one for the largest of a stage.</param>
/// <param name="Kind">What the event does.</param>
/// <param name="Minerals">Minerals; empty for each that has a network.</param>
/// <param name="Together">True where one event hits all its minerals, false for an event of its own for each.</param>
/// <param name="Stages">Stages hit; empty for all.</param>
/// <param name="Targets">Destinations aimed at; empty for all.</param>
/// <param name="Register">Events of the register that count for the rate.</param>
/// <param name="Prior">Rate before the count.</param>
/// <param name="Severity">Share that is cut.</param>
/// <param name="Months">Duration.</param>
/// <param name="Leakage">What gets round it; null where nothing does.</param>
/// <param name="Licence">How licences come in; null for no licence.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record HazardRow(
    string Id, string Label, CountryCode? Actor, int Producer, DisruptionKind Kind, IReadOnlyList<MineralId> Minerals, bool Together, IReadOnlyList<Stage> Stages,
    IReadOnlyList<CountryCode> Targets, IReadOnlyList<string> Register, EventRate Prior, Triangle Severity, Triangle Months, Leakage? Leakage, LicencePath? Licence, string Source);
