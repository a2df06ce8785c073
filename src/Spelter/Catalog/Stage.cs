namespace Spelter.Catalog;

/// <summary>Where a material stands between the mine and the product. "Processed" in the sense of Executive Order
/// 14272 is <see cref="Intermediate"/> and <see cref="Refined"/>; derivatives are <see cref="Fabricated"/>.</summary>
public enum Stage
{
    /// <summary>Ore, concentrate, brine.</summary>
    Mined,

    /// <summary>Hydroxide, matte, alumina, unseparated oxide: past the mine, not yet at the purity traded.</summary>
    Intermediate,

    /// <summary>Metal, chemical or separated oxide at the purity traded, metal powder, ferro- or master alloy.</summary>
    Refined,

    /// <summary>Magnet, cathode material, wafer, mill product, alloy article.</summary>
    Fabricated,

    /// <summary>Waste and scrap for recovery, ash and residue.</summary>
    Scrap,
}
