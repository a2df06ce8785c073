using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Stress;

/// <summary>Adds up the years of a campaign in their order, so that sums do not depend on the threads.</summary>
internal sealed class StressTally(HazardBook book, SupplyNetwork[] networks, int minerals)
{
    private readonly List<double>[] _losses = [.. Enumerable.Range(0, minerals).Select(_ => new List<double>())];
    private readonly double[] _shortfalls = new double[minerals];
    private readonly int[] _unsettled = new int[minerals];
    private readonly double[] _byHazard = new double[book.Hazards.Count];
    private readonly List<double> _overall = [];
    private (int Draw, double Loss) _worst = (-1, 0);
    private long _solves;
    private long _lookups;

    /// <summary>Adds a pass.</summary>
    /// <param name="struck">By mineral, the years in which it is struck.</param>
    /// <param name="first">Number of the pass's first draw.</param>
    /// <param name="count">Years of the pass.</param>
    public void Add(List<StruckYear>[] struck, int first, int count)
    {
        var totals = new double[count];
        for (var m = 0; m < struck.Length; m++)
        {
            foreach (var year in struck[m])
            {
                if (year.Hazards.Length == 1) _lookups++;
                else _solves++;
                if (year.IsUnsettled) _unsettled[m]++;
                _shortfalls[m] += year.Point.Shortfall;
                if (!networks[m].HasMoney) continue;
                if (year.Point.Loss != 0) _losses[m].Add(year.Point.Loss);
                totals[year.Draw - first] += year.Point.Loss;
                Share(year);
            }
        }

        for (var i = 0; i < count; i++)
        {
            if (totals[i] != 0) _overall.Add(totals[i]);
            if (totals[i] > _worst.Loss) _worst = (first + i, totals[i]);
        }
    }

    public StressResult Result(int asked, int done, long pathSolves, CountryCode country, EventDraws years)
    {
        YearOfEvents? worst = null;
        if (_worst.Draw >= 0)
        {
            List<(int, double)> struck = [];
            years.Of((uint)_worst.Draw, struck);
            worst = new(_worst.Draw, struck, _worst.Loss);
        }

        // No year drawn says nothing: one is the least that can be divided by.
        var whole = Math.Max(1, done);
        return new(
            book, asked, done,
            [.. networks.Select((n, m) => new MineralStress(
                n.Mineral, n.HasMoney, n.IsInTonnes, n.Sum(f => f.Kind == FlowKind.Use && f.From!.Value.Country == country), new SparseTail([.. _losses[m]], whole), _shortfalls[m] / whole, _unsettled[m]))],
            new SparseTail([.. _overall], whole), [.. _byHazard.Select(l => l / whole)], worst, pathSolves + _solves, _lookups);
    }

    // In proportion to what each would cost alone; evenly where one of them is a gain or all cost nothing.
    private void Share(StruckYear year)
    {
        if (year.Alone is not { } alone)
        {
            _byHazard[year.Hazards[0]] += year.Point.Loss;
            return;
        }

        var sum = alone.Sum();
        for (var i = 0; i < alone.Length; i++)
            _byHazard[year.Hazards[i]] += year.Point.Loss * (alone.All(l => l >= 0) && sum > 0 ? alone[i] / sum : 1.0 / alone.Length);
    }
}
