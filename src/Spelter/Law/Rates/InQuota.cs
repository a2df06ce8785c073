namespace Spelter.Law;

/// <summary>One rate for what enters within a quota and another for the rest. Neither depends on a quota itself, or the amount would not be linear in
/// the share.</summary>
public sealed record InQuota : RateExpression
{
    /// <param name="order">Name of the quota.</param>
    /// <param name="inside">Rate within it.</param>
    /// <param name="outside">Rate beyond it.</param>
    /// <exception cref="ArgumentException">A rate depends on a quota itself.</exception>
    public InQuota(string order, RateExpression inside, RateExpression outside)
    {
        if (DependsOnQuota(inside) || DependsOnQuota(outside)) throw new ArgumentException("A rate within or beyond a quota must not depend on a quota itself.", nameof(inside));
        (Order, Inside, Outside) = (order, inside, outside);
    }

    /// <summary>Name of the quota.</summary>
    public string Order { get; }

    /// <summary>Rate within it.</summary>
    public RateExpression Inside { get; }

    /// <summary>Rate beyond it.</summary>
    public RateExpression Outside { get; }

    /// <inheritdoc/>
    public override string Written => $"inQuota({Order}, {Inside}, {Outside})";

    /// <summary>Whether a rate depends on the share of an entry in a quota.</summary>
    internal static bool DependsOnQuota(RateExpression rate) => rate.Needs().Any(f => f.Kind == EntryFactKind.QuotaShare);

    internal override DutyForm Form(DutyForm others) => DutyForm.Blend(EntryFact.QuotaShareOf(Order), Inside.Form(others), Outside.Form(others));
}
