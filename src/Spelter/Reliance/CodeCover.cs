namespace Spelter.Reliance;

/// <summary>How the goods of a set of tariff codes relate to a form of which USGS gives the quantity.</summary>
public enum CodeCover
{
    /// <summary>They are the form, and worth about the same per tonne.</summary>
    Equal,

    /// <summary>They are the form, or near to it, but differ in value per tonne of content: a share of value is no share of
    /// quantity.</summary>
    Mixed,

    /// <summary>They are a part of the form, or not known to be all of it.</summary>
    Part,

    /// <summary>They are the form and other goods.</summary>
    Wide,
}
