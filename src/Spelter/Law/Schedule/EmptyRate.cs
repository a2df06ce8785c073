namespace Spelter.Law;

/// <summary>Nothing is printed.</summary>
public sealed record EmptyRate() : PrintedRate("")
{
    /// <inheritdoc/>
    public override PrintedRateKind Kind => PrintedRateKind.Empty;
}
