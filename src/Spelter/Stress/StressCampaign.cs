using Spelter.Catalog;
using Spelter.Disruption;
using Spelter.Network;

namespace Spelter.Stress;

/// <summary>Draws years of events and finds what a country loses in each: hazards that strike a mineral alone are looked up on its curve, those
/// that strike together are solved. The result is the same for any number of threads.</summary>
public sealed class StressCampaign
{
    /// <summary>A ten-thousandth of the largest loss of a hazard.</summary>
    public const double Tolerance = 1e-4;

    // Years per pass: enough to keep every thread busy, few enough that a cancelled campaign keeps most of its work.
    private const int Pass = 32_768;
    private const int Block = 1024;

    // Years of one set of hazards per task: a task compiles a copy of the problem, which takes about as long as four solves.
    private const int Chunk = 256;
    private readonly HazardBook _book;
    private readonly MineralLosses[] _minerals;
    private readonly SupplyNetwork[] _networks;
    private readonly CountryCode _country;
    private readonly int _threads;
    private readonly List<int>[] _hitBy;

    /// <summary>Prepares a campaign: finds the curve of every hazard on every mineral.</summary>
    /// <param name="book">Hazards.</param>
    /// <param name="networks">Calibrated networks of the minerals asked for.</param>
    /// <param name="country">Country whose losses are asked for.</param>
    /// <param name="threads">Threads, above zero.</param>
    /// <param name="tolerance">Of the largest loss of a hazard: what a loss that is looked up may be wrong by.</param>
    /// <param name="token">Ends the preparation.</param>
    /// <exception cref="OperationCanceledException">The preparation was ended: there is nothing to keep yet.</exception>
    public StressCampaign(HazardBook book, IReadOnlyList<CalibratedNetwork> networks, CountryCode country, int threads, double tolerance = Tolerance, CancellationToken token = default)
    {
        (_book, _country, _threads) = (book, country, threads);
        _networks = [.. networks.Select(n => n.Network)];
        _minerals = new MineralLosses[networks.Count];
        Parallel.For(0, networks.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = token }, m => _minerals[m] = new MineralLosses(networks[m], country, book, tolerance));
        _hitBy = [.. book.Hazards.Select((_, h) => _minerals.Select((m, i) => (m, i)).Where(x => x.m.Hazards.Contains(h)).Select(x => x.i).ToList())];
    }

    /// <summary>Runs it.</summary>
    /// <param name="draws">Years to draw, above zero.</param>
    /// <param name="seed">Same seed, same years.</param>
    /// <param name="progress">Is told the share that is done; null for no one.</param>
    /// <param name="token">Ends it after the pass that runs; what is done is kept.</param>
    public StressResult Run(int draws, ulong seed, IProgress<double>? progress = null, CancellationToken token = default)
    {
        var years = new EventDraws(_book, seed);
        var tally = new StressTally(_book, _networks, _minerals.Length);
        var done = 0;
        while (done < draws && !token.IsCancellationRequested)
        {
            var count = Math.Min(Pass, draws - done);
            tally.Add(Evaluate(years, done, count), done, count);
            done += count;
            progress?.Report((double)done / draws);
        }

        return tally.Result(draws, done, _minerals.Sum(m => (long)m.Solves), _country, years);
    }

    private List<StruckYear>[] Evaluate(EventDraws years, int first, int count)
    {
        var struck = StruckBy(years, first, count);
        List<Action> work = [];
        for (var m = 0; m < struck.Length; m++)
        {
            var mineral = _minerals[m];
            var alone = struck[m].FindAll(y => y.Hazards.Length == 1);
            foreach (var chunk in alone.Chunk(Block)) work.Add(() =>
            {
                foreach (var year in chunk) year.Found(mineral.Alone(year.Hazards[0], year.Cuts[0]));
            });
            foreach (var set in struck[m].Where(y => y.Hazards.Length > 1).GroupBy(y => string.Join(',', y.Hazards), StringComparer.Ordinal))
                foreach (var chunk in set.Chunk(Chunk)) work.Add(() =>
                {
                    mineral.Together(chunk[0].Hazards, [.. chunk.Select(y => y.Cuts)], (year, point) => chunk[year].Found(point));
                    foreach (var year in chunk) year.Alone = [.. year.Hazards.Select((h, i) => mineral.Alone(h, year.Cuts[i])?.Loss ?? 0)];
                });
        }

        Parallel.ForEach(work, Options(), item => item());
        return struck;
    }

    // Who is struck by what in each year of a pass, by mineral and in the order of the years.
    private List<StruckYear>[] StruckBy(EventDraws years, int first, int count)
    {
        var blocks = new List<(int Year, int Hazard, double Cut)>[(count + Block - 1) / Block];
        Parallel.For(0, blocks.Length, Options(), b =>
        {
            List<(int, int, double)> found = [];
            List<(int Hazard, double Cut)> struck = [];
            for (var year = b * Block; year < Math.Min(count, (b + 1) * Block); year++)
            {
                years.Of((uint)(first + year), struck);
                foreach (var (hazard, cut) in struck) found.Add((year, hazard, cut));
            }

            blocks[b] = found;
        });
        var byMineral = _minerals.Select(_ => new List<StruckYear>()).ToArray();
        List<(int Year, int Hazard, double Cut)>[] open = [.. _minerals.Select(_ => new List<(int, int, double)>())];
        foreach (var (year, hazard, cut) in blocks.SelectMany(b => b))
            foreach (var mineral in _hitBy[hazard])
            {
                if (open[mineral].Count > 0 && open[mineral][0].Year != year) Close(mineral);
                open[mineral].Add((year, hazard, cut));
            }

        for (var m = 0; m < open.Length; m++) Close(m);
        return byMineral;

        void Close(int mineral)
        {
            var hits = open[mineral];
            if (hits.Count > 0) byMineral[mineral].Add(new StruckYear(first + hits[0].Year, [.. hits.Select(h => h.Hazard)], [.. hits.Select(h => h.Cut)]));
            hits.Clear();
        }
    }

    private ParallelOptions Options() => new() { MaxDegreeOfParallelism = _threads };
}
