namespace Spelter.Law;

/// <summary>A duty as sums, maxima and minima of facts times numbers. Two rates written differently may come to one form.</summary>
internal abstract class DutyForm
{
    /// <summary>Nothing.</summary>
    public static DutyForm None { get; } = new Scaled(EntryFact.CustomsValue, 0);

    public static DutyForm Of(EntryFact fact, decimal factor) => new Scaled(fact, factor);

    public static DutyForm Sum(DutyForm a, DutyForm b) => new Added(a, b, 1);

    public static DutyForm Less(DutyForm a, DutyForm b) => new Added(a, b, -1);

    public static DutyForm Max(DutyForm a, DutyForm b) => new Picked(a, b, IsMax: true);

    public static DutyForm Min(DutyForm a, DutyForm b) => new Picked(a, b, IsMax: false);

    public static DutyForm Blend(EntryFact share, DutyForm inside, DutyForm outside) => new Blended(share, inside, outside);

    /// <summary>Facts that it depends on; one may come twice.</summary>
    public abstract IEnumerable<EntryFact> Facts();

    /// <summary>The amount where every fact is known.</summary>
    public abstract decimal At(Func<EntryFact, decimal> known);

    /// <summary>The amount as one fact goes through a range and the others are known.</summary>
    public abstract PiecewiseLinear Along(EntryFact fact, AmountRange range, Func<EntryFact, decimal> known);

    /// <summary>Bounds that hold whatever the facts within theirs; wider than need be where one fact comes twice.</summary>
    public abstract AmountBox Within(Func<EntryFact, AmountRange> bounds);

    private sealed class Scaled(EntryFact fact, decimal factor) : DutyForm
    {
        public override IEnumerable<EntryFact> Facts() => factor == 0 ? [] : [fact];

        public override decimal At(Func<EntryFact, decimal> known) => factor == 0 ? 0 : factor * known(fact);

        public override PiecewiseLinear Along(EntryFact along, AmountRange range, Func<EntryFact, decimal> known) =>
            along == fact && factor != 0 ? PiecewiseLinear.Line(range, factor) : PiecewiseLinear.Constant(range, At(known));

        public override AmountBox Within(Func<EntryFact, AmountRange> bounds) => factor == 0 ? new(0, 0) : new AmountBox(bounds(fact)).Times(factor);
    }

    private sealed class Added(DutyForm a, DutyForm b, int sign) : DutyForm
    {
        public override IEnumerable<EntryFact> Facts() => a.Facts().Concat(b.Facts());

        public override decimal At(Func<EntryFact, decimal> known) => a.At(known) + (sign * b.At(known));

        public override PiecewiseLinear Along(EntryFact along, AmountRange range, Func<EntryFact, decimal> known) =>
            PiecewiseLinear.Sum(a.Along(along, range, known), b.Along(along, range, known), sign);

        public override AmountBox Within(Func<EntryFact, AmountRange> bounds) => a.Within(bounds).Plus(b.Within(bounds).Times(sign));
    }

    private sealed class Picked(DutyForm a, DutyForm b, bool IsMax) : DutyForm
    {
        public override IEnumerable<EntryFact> Facts() => a.Facts().Concat(b.Facts());

        public override decimal At(Func<EntryFact, decimal> known) => IsMax ? Math.Max(a.At(known), b.At(known)) : Math.Min(a.At(known), b.At(known));

        public override PiecewiseLinear Along(EntryFact along, AmountRange range, Func<EntryFact, decimal> known) =>
            PiecewiseLinear.Pick(a.Along(along, range, known), b.Along(along, range, known), IsMax);

        public override AmountBox Within(Func<EntryFact, AmountRange> bounds) => a.Within(bounds).Pick(b.Within(bounds), IsMax);
    }

    private sealed class Blended(EntryFact share, DutyForm inside, DutyForm outside) : DutyForm
    {
        public override IEnumerable<EntryFact> Facts() => inside.Facts().Concat(outside.Facts()).Prepend(share);

        public override decimal At(Func<EntryFact, decimal> known)
        {
            var within = known(share);
            return (within * inside.At(known)) + ((1 - within) * outside.At(known));
        }

        public override PiecewiseLinear Along(EntryFact along, AmountRange range, Func<EntryFact, decimal> known)
        {
            if (along == share) return PiecewiseLinear.Between(range, outside.At(known), inside.At(known));
            var within = known(share);
            return PiecewiseLinear.Sum(inside.Along(along, range, known).Times(within), outside.Along(along, range, known).Times(1 - within), 1);
        }

        // A mixture lies between its parts.
        public override AmountBox Within(Func<EntryFact, AmountRange> bounds) => inside.Within(bounds).Or(outside.Within(bounds));
    }
}
