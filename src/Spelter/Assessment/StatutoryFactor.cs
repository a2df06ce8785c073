namespace Spelter.Assessment;

/// <summary>A factor of 19 U.S.C. 1862(d), mirrored in 15 CFR 705.4, with what no source held tells of it.</summary>
/// <param name="Id">d1 to d7, Spelter's own numbering.</param>
/// <param name="Statement">The factor, paraphrased.</param>
/// <param name="Missing">What is missing for a finding.</param>
public sealed record StatutoryFactor(string Id, string Statement, string Missing)
{
    /// <summary>The seven factors.</summary>
    public static IReadOnlyList<StatutoryFactor> All { get; } =
    [
        new("d1", "Domestic production needed for projected national-defence requirements", "requirements of national defence as projected, by mineral"),
        new("d2", "Capacity of domestic industry to meet those requirements", "capacity by facility and stage for most minerals"),
        new("d3", "Existing and expected availability of people, products, raw materials, supplies and services", "workforce past the mine, supplies and services; stocks held by users"),
        new("d4", "Growth that those industries require, with investment, exploration and development", "projects with start year and capital need"),
        new("d5", "Quantities, availability, character and use of imports as they affect industry and capacity", "quantity by origin past what the methods reach; use by importer"),
        new("d6", "Relation of economic welfare to security, and the effect of foreign competition on domestic industries", "closures by plant, investment not made, prices inside the controlling country"),
        new("d7", "Unemployment, lost revenue, lost skills or investment from displacement by imports", "revenue, tax, plants idled and skills; employment past the mine for most minerals"),
    ];
}
