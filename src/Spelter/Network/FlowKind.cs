namespace Spelter.Network;

/// <summary>What a flow of a supply network is.</summary>
public enum FlowKind
{
    /// <summary>Material enters the network: a mine's output, or feed of a later stage that no earlier stage gave (scrap, stocks, other ores).</summary>
    Output,

    /// <summary>Processing in one country from one stage to the next.</summary>
    Processing,

    /// <summary>Trade at one stage between two countries.</summary>
    Trade,

    /// <summary>Final use: material leaves the network.</summary>
    Use,

    /// <summary>Statistical difference: more leaves the node than the sources say came in.</summary>
    DifferenceIn,

    /// <summary>Statistical difference: less leaves the node than the sources say came in.</summary>
    DifferenceOut,
}
