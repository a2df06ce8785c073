using Spelter.Evidence;

namespace Spelter.Disruption;

/// <summary>Where the supply of each industry ends: the share of it that reaches a segment directly and in the products of all that buy from it,
/// s = f + B s with B the shares sold to industries and f those sold to the segment itself (Leontief 1936, read along the rows: Ghosh 1958).
/// Government is an industry of the accounts that buys; what it makes is final. Investment by government is known by group of products only: its
/// place within the group is bounded, and the middle spreads it over what no industry and no household buys.</summary>
public sealed class SegmentFlows
{
    // Shares that reach a segment through ever longer chains: below this they change no figure.
    private const double Settled = 1e-12;
    private const int Limit = 10_000;

    private readonly IndustryAccounts _accounts;
    private readonly Dictionary<Segment, (double[] Low, double[] Middle, double[] High)> _shares;

    /// <param name="accounts">Accounts.</param>
    /// <param name="uses">What belongs to the segments.</param>
    /// <param name="investment">Investment by government, by group.</param>
    public SegmentFlows(IndustryAccounts accounts, IReadOnlyList<SegmentRule> uses, IReadOnlyList<GovernmentInvestment> investment)
    {
        _accounts = accounts;
        var byGroup = investment.ToDictionary(i => i.Group, StringComparer.Ordinal);
        var rooms = accounts.Industries.Select((a, i) => (a.Group, Usd: Room(i) * a.SupplyUsd)).ToLookup(r => r.Group, r => r.Usd, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(), StringComparer.Ordinal);
        Interval Invested(int i, Segment segment, out double middle)
        {
            var account = accounts.Industries[i];
            var (room, all) = (Room(i), rooms[account.Group]);
            var usd = byGroup.TryGetValue(account.Group, out var found) ? segment == Segment.Defence ? found.DefenceUsd : found.OtherUsd : 0;
            middle = 0;
            if (usd <= 0 || room <= 0) return Interval.Zero;
            middle = Math.Min(room, usd * room / all);
            var high = Math.Min(room, usd / account.SupplyUsd);
            // What the rest of the group has no room for can only be here.
            var low = Math.Clamp((usd - (all - (room * account.SupplyUsd))) / account.SupplyUsd, 0, middle);
            return new Interval(low, Math.Max(middle, high));
        }

        (double[], double[], double[]) Of(Segment segment)
        {
            var direct = new (double Low, double Middle, double High)[accounts.Industries.Count];
            var whole = new double?[direct.Length];
            for (var i = 0; i < direct.Length; i++)
            {
                var code = accounts.Industries[i].Code;
                if (Longest(uses, code, isWholeOutput: true) is { } all) whole[i] = all.Segment == segment ? 1 : 0;
                var bought = Longest(uses, code, isWholeOutput: false)?.Segment == segment ? Math.Min(accounts.FinalShare(i), accounts.Industries[i].ConsumptionShare) : 0;
                var invested = Invested(i, segment, out var middle);
                direct[i] = (bought + invested.Low, bought + middle, Math.Min(accounts.FinalShare(i), bought + invested.High));
            }

            return (Through([.. direct.Select(d => d.Low)], whole), Through([.. direct.Select(d => d.Middle)], whole), Through([.. direct.Select(d => d.High)], whole));
        }

        _shares = new[] { Segment.Defence, Segment.Essential }.ToDictionary(s => s, Of);
    }

    /// <summary>Shares of an industry's supply, one for each segment.</summary>
    public IReadOnlyList<SegmentShare> Of(int industry)
    {
        SegmentShare Share(Segment segment)
        {
            var (low, middle, high) = _shares[segment];
            return new SegmentShare(segment, low[industry], middle[industry], Math.Min(1, high[industry]));
        }

        var (defence, essential) = (Share(Segment.Defence), Share(Segment.Essential));
        return
        [
            defence, essential,
            new SegmentShare(Segment.Other, Math.Max(0, 1 - defence.High - essential.High), Math.Max(0, 1 - defence.Middle!.Value - essential.Middle!.Value), Math.Max(0, 1 - defence.Low - essential.Low)),
        ];
    }

    private static SegmentRule? Longest(IReadOnlyList<SegmentRule> uses, string code, bool isWholeOutput) =>
        uses.Where(u => u.IsWholeOutput == isWholeOutput && code.StartsWith(u.CodePrefix, StringComparison.Ordinal)).MaxBy(u => u.CodePrefix.Length);

    // What is left for investment, inventories and exports.
    private double Room(int industry) => Math.Max(0, _accounts.FinalShare(industry) - _accounts.Industries[industry].ConsumptionShare);

    private double[] Through(double[] direct, double?[] whole)
    {
        var shares = direct.Select((d, i) => whole[i] ?? d).ToArray();
        for (var round = 0; round < Limit; round++)
        {
            var change = 0.0;
            for (var i = 0; i < shares.Length; i++)
            {
                if (whole[i] is not null) continue;
                var share = direct[i];
                foreach (var (user, sold) in _accounts.SalesOf(i)) share += sold * shares[user];
                change = Math.Max(change, Math.Abs(share - shares[i]));
                shares[i] = share;
            }

            if (change <= Settled) return shares;
        }

        throw new InvalidOperationException("The accounts do not settle: a group of industries sells only to itself.");
    }
}
