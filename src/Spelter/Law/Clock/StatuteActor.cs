namespace Spelter.Law;

/// <summary>Who takes a step that a statute allows.</summary>
public enum StatuteActor
{
    /// <summary>Nobody: it follows from another step or from a day.</summary>
    None,

    /// <summary>Department of Commerce (BIS).</summary>
    Commerce,

    /// <summary>The President.</summary>
    President,

    /// <summary>The Trade Representative and Commerce together.</summary>
    TradeRepresentativeAndCommerce,

    /// <summary>The President, Commerce where he delegated it, or a court.</summary>
    PresidentCommerceOrCourt,

    /// <summary>Congress.</summary>
    Congress,
}
