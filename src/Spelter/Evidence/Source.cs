using NodaTime;

namespace Spelter.Evidence;

/// <summary>A release of a publisher's data set: the unit of citation and of vintage.</summary>
/// <param name="Id">Kebab-case identity, such as <c>usgs-mcs-2026</c>.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="Title">Title with edition.</param>
/// <param name="Published">Day on which this release was public: an as-of query on an earlier day does not see it.</param>
/// <param name="PublishedBasis">How the day is known.</param>
/// <param name="Licence">Licence under which the facts are shipped.</param>
/// <param name="Attribution">Line to print where the source is used.</param>
/// <param name="Address">Address of the publisher's page.</param>
public sealed record Source(
    string Id,
    string Publisher,
    string Title,
    LocalDate Published,
    string PublishedBasis,
    string Licence,
    string Attribution,
    string Address)
{
    /// <summary>What an assessment takes from the release and others like it, such as "governance scores"; empty where it takes nothing.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Two statements of one release are of the same release, whatever else they say of it.</summary>
    /// <param name="other">Release, or null.</param>
    public bool Equals(Source? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);
}
