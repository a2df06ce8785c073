namespace Spelter.Catalog;

/// <summary>Words for the part of a mineral's primary supply that is recovered with other minerals.</summary>
public enum ByProductExtent
{
    /// <summary>None worth the name: the mineral is produced for itself.</summary>
    None,

    /// <summary>Some; the source does not say how much.</summary>
    Part,

    /// <summary>More than half.</summary>
    Most,

    /// <summary>Practically all.</summary>
    All,
}
