using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Reliance;

/// <summary>A table of countries that is no distribution of a mineral's supply: a row of <c>data/priors/tables-set-aside.csv</c>.</summary>
/// <param name="Mineral">Mineral that the table is kept under.</param>
/// <param name="Stage">Stage of it.</param>
/// <param name="Form">Form; <c>*</c> for every form.</param>
/// <param name="Family">Series of releases, such as <c>usgs-mcs</c>; <c>*</c> for every series.</param>
/// <param name="Reason">Why its rows make no shares.</param>
public sealed record TableSetAside(MineralId Mineral, Stage Stage, string Form, string Family, string Reason)
{
    /// <summary>What stands for all forms or series.</summary>
    public const string Any = "*";

    /// <summary>True where an observation is a row of the table.</summary>
    public bool Holds(Observation observation) => observation.Mineral == Mineral && observation.Stage == Stage
        && (Form == Any || Form == observation.Form) && (Family == Any || Family == EvidenceBase.Family(observation.Source.Id));
}
