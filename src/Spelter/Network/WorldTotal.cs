namespace Spelter.Network;

/// <summary>Where the world output of a stage comes from.</summary>
public enum WorldTotal
{
    /// <summary>The rows are quantities.</summary>
    Printed,

    /// <summary>The rows are shares of the output of the stage before.</summary>
    Before,

    /// <summary>The rows are shares of a printed world total.</summary>
    World,

    /// <summary>The rows are shares, and US output is divided by the US share.</summary>
    UnitedStates,

    /// <summary>The rows are shares of a total that no one publishes: the network is in hundredths of it.</summary>
    Unknown,
}
