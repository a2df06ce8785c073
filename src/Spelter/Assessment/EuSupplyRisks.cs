using System.Globalization;
using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Assessment;

/// <summary>Computes what the EU's share tables give of its supply risk: SR = [HHI_GS · IR/2 + HHI_EU · (1 − IR/2)] · (1 − EoL-RIR) · SI
/// (Blengini et al. 2017).</summary>
/// <param name="catalog">Groups, and the members of the Union.</param>
/// <param name="evidence">Shares, trade parameters, published indices and governance scores.</param>
/// <param name="method">Parameters that the files do not hold.</param>
public sealed class EuSupplyRisks(CatalogTables catalog, EvidenceBase evidence, EuMethod method)
{
    private const string Formula = "HHI_WGI,t = sum of share squared times scaled governance times t";

    private readonly IReadOnlyDictionary<CountryCode, double> _governance = method.ScaledGovernance(evidence.Governance);

    // The study covers the Union of 27; the United Kingdom left within the years of its averages.
    private readonly IReadOnlySet<CountryCode> _union = catalog.MembersOf("eu", new NodaTime.LocalDate(method.Round, 1, 1));

    /// <summary>The materials of a mineral, and the index of its groups.</summary>
    public IReadOnlyList<EuSupplyRisk> Of(Mineral mineral)
    {
        if (_governance.Count == 0) return [];
        var own = OfOne(mineral);
        return own.Any(r => r.Published is not null)
            ? own
            : [.. own, .. mineral.Groups.Select(g => catalog.Minerals.First(m => m.Id == g)).SelectMany(OfOne).Where(r => r.Published is not null)];
    }

    private List<EuSupplyRisk> OfOne(Mineral mineral)
    {
        var published = evidence.About(mineral.Id, Measure.SupplyRisk).Where(o => o.Period.LastYear == method.Round).ToList();
        if (published.Count > 0) return [.. published.Select(index => Compared(mineral, index))];
        // Without an index of its own, a member of a group still has tables of its own.
        var stages = StagesOf(mineral.Id, "");
        return stages.Count == 0 ? [] : [new(mineral.Id, "", null, "", stages, [], stages[0].Citation)];
    }

    private EuSupplyRisk Compared(Mineral mineral, Observation index)
    {
        var own = StagesOf(mineral.Id, index.Form);
        var members = mineral.IsGroup
            ? catalog.Minerals.Where(m => m.Groups.Contains(mineral.Id)).Select(m => (m.Id, Stages: StagesOf(m.Id, ""))).Where(m => m.Stages.Count > 0).ToList()
            : [];
        // The tables are by member, and what stands under the group's own name is not the whole of it.
        return new(
            mineral.Id, index.Form, WithRounding(index), index.Raw,
            members.Count > 0 ? [.. members.SelectMany(m => m.Stages)] : own,
            [.. members.Select(m => m.Id)], Citation.Of(index));
    }

    private List<EuStageRisk> StagesOf(MineralId mineral, string material)
    {
        HashSet<string> names = new([material, .. method.ShareNames[(mineral, material)]], StringComparer.OrdinalIgnoreCase);
        var rows = evidence.About(mineral).Where(o => names.Contains(o.Form) && o.Stage is not null).ToList();
        return [.. new[] { Stage.Mined, Stage.Refined }.Select(stage => StageOf([.. rows.Where(o => o.Stage == stage)], stage)).OfType<EuStageRisk>()];
    }

    private EuStageRisk? StageOf(List<Observation> rows, Stage stage)
    {
        var global = rows.Where(o => o.Measure == Measure.SupplyShare).ToList();
        var sourcing = rows.Where(o => o.Measure == Measure.SourcingShare).ToList();
        if (global.Count == 0 && sourcing.Count == 0) return null;
        var parameters = rows.Where(o => o.Measure == Measure.TradeParameter).ToList();
        var domestic = sourcing.Where(o => _union.Contains(o.Country)).Sum(o => WithRounding(o).Low / 100);
        return new(
            stage, Index(global, parameters), Index(sourcing, parameters),
            // IR = (I − X) / (P + I − X) is at most I / (P + I), what the EU sources from abroad; exports can bring it to nothing.
            new Interval(0, Math.Clamp(1 - domestic, 0, 1)),
            Sum(global), Sum(sourcing),
            Citation.Of((global.Count > 0 ? global : sourcing)[0]) with { Method = Formula });
    }

    private Interval? Index(List<Observation> shares, List<Observation> parameters)
    {
        if (shares.Count == 0) return null;
        var sum = Interval.Zero;
        foreach (var row in shares)
        {
            var share = (WithRounding(row) * 0.01).ClampTo(0, 1);
            var risk = row.Country.IsAggregate ? AnyRisk : RiskOf(row, parameters);
            // The remainder may be one country or many.
            sum += new Interval(row.Country.IsAggregate ? 0 : share.Low * share.Low, share.High * share.High) * risk;
        }

        // What the table leaves out may be one country or many.
        var rest = Math.Max(0, 1 - (Sum(shares) ?? 0));
        return sum + new Interval(0, rest * rest * AnyRisk.High);
    }

    private Interval AnyRisk => new(0, method.ScaleHigh * method.HighestTradeParameter);

    private Interval RiskOf(Observation share, List<Observation> parameters)
    {
        // The two tables give t beside their own share; where they agree it is held once.
        var t = parameters.Find(p => p.Country == share.Country && p.Locator == share.Locator) ?? parameters.Find(p => p.Country == share.Country);
        var factor = t?.Value ?? new Interval(0, method.HighestTradeParameter);
        return factor * (_governance.TryGetValue(share.Country, out var scaled) ? Interval.Exactly(scaled) : new Interval(0, method.ScaleHigh));
    }

    private static double? Sum(List<Observation> shares) => shares.Count == 0 ? null : shares.Sum(o => o.Value.Middle) / 100;

    // A printed figure stands for half a unit of its last place either way.
    private static Interval WithRounding(Observation observation)
    {
        if (!observation.Value.IsExact) return observation.Value;
        var digits = observation.Raw.TrimEnd('%');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var half = 0.5 * Math.Pow(10, point < 0 ? 0 : -(digits.Length - point - 1));
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new Interval(Math.Max(0, observation.Value.Low - half), observation.Value.High + half)
            : observation.Value;
    }
}
