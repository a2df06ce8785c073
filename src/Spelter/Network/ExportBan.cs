using Spelter.Catalog;

namespace Spelter.Network;

/// <summary>A ban on what leaves a country at a stage of a network, to all destinations and in force on every day of the base year.</summary>
/// <param name="Stage">Stage of the network that the ban names.</param>
/// <param name="Country">Country that bans.</param>
/// <param name="Control">The measure.</param>
/// <param name="StillOpen">Stages without a table of their own that the network holds with this one and that no ban reaches: a ban on ore is none on
/// matte. Empty where nothing of the stage may leave.</param>
public sealed record ExportBan(Stage Stage, CountryCode Country, ExportControl Control, IReadOnlyList<Stage> StillOpen)
{
    /// <summary>False where the evidence is to be verified first: the ban is named and bounds nothing.</summary>
    public bool IsVerified => !Control.Unverified;

    /// <summary>True where nothing that the stage holds may leave.</summary>
    public bool IsWhole => IsVerified && StillOpen.Count == 0;

    /// <summary>The measure in words, such as "ban on exports of Mined since 2020-01-01".</summary>
    public string InWords => $"{Control.KindInWords} on exports of {Control.Stage} since {NodaTime.Text.LocalDatePattern.Iso.Format(Control.From)}";
}
