using Spelter.Catalog;
using Spelter.Evidence;

namespace Spelter.Disruption;

/// <summary>The way from a shortage of a mineral to the industries of the United States.</summary>
/// <param name="Accounts">Accounts.</param>
/// <param name="Flows">Where the supply of each industry ends.</param>
/// <param name="Dependences">What of an industry's output needs a mineral, where a source says so.</param>
/// <param name="Rules">Settings.</param>
public sealed record IndustryModel(IndustryAccounts Accounts, SegmentFlows Flows, IReadOnlyList<IndustryDependence> Dependences, IndustryRules Rules)
{
    private const double LeastShown = 0.01;
    private const string Manufacturing = "3";

    /// <summary>The loss of a scenario, or the reason why there is none.</summary>
    /// <param name="answer">Scenario on one mineral, of the United States.</param>
    /// <param name="uses">Uses of the mineral.</param>
    public Outcome<IndustryLoss> Of(ScenarioAnswer answer, MineralUses uses)
    {
        var network = answer.State.Network.Base.Network;
        static Problem Unknown(string reason) => new("", reason, "");
        if (answer.Reported != CountryCode.UnitedStates) return Unknown("the accounts of industries are those of the United States");
        if (!network.HasMoney) return Unknown("no tonnage or no price of the mineral is published");
        if (answer.Central.UseBefore <= 0) return Unknown("the United States uses none of the mineral in the base year");
        if (uses.Uses.Count == 0) return Unknown("no use of the mineral is published");
        var readings = new LossReadings(this, uses, network.PriceOf(network.LastStage), answer.Central.UseBefore / answer.Scenario.Years);
        if (!readings.HasIndustries) return Unknown("no published use of the mineral names an industry");
        var (band, rationed) = (answer.BandOf(f => f.ShortfallShare), answer.Central.RationedShortfall / answer.Central.UseBefore);
        double Share(double of) => Math.Clamp(of, 0, 1);
        var shortfall = new Interval(Share(Math.Min(band.Low, rationed)), Share(Math.Max(band.High, rationed)));
        if (readings.Of(shortfall, Share(answer.Central.ShortfallShare)) is not { } loss) return Unknown("no least loss of the industries was found");
        var years = answer.Scenario.Years;
        Interval BandOf(Func<ScenarioFigures, double> figure) => answer.BandOf(figure) is var b ? new(b.Low, b.High) : default;
        var producers = BandOf(f => f.Welfare.ProducerSurplus + f.Welfare.ProcessingSurplus);
        var imports = BandOf(f => f.Welfare.DearerImports);
        var lost = loss.ValueAdded * years;
        // What producers at home gain, users at home pay, unless it is sold abroad: the worst reading leaves a gain out.
        var gdp = new Interval(Math.Min(0, producers.Low) - imports.High - lost.High, producers.High - imports.Low - lost.Low);
        var shares = SegmentShares.Of(uses, Accounts, Flows);
        var tonnes = shortfall * answer.Central.UseBefore;
        return new IndustryLoss(
            [.. Rows(loss, years, readings)], lost, loss.CentralValueAdded * years, producers, imports, gdp, BandOf(f => f.Welfare.ConsumerSurplus),
            uses.HasShares ? readings.ShareWithoutIndustry : null, readings.UsesWithoutIndustry, readings.IndustriesWithoutSource,
            [.. shares.Shares.Select(s => new SegmentShortfall(s, new Interval(tonnes.Low * s.Low, tonnes.High * s.High)))], shares.Reason);
    }

    /// <summary>The least that an industry of manufacturing adds to a dollar of its purchases: for uses without an industry.</summary>
    internal double LeastValueAddedShare { get; } = Accounts.Industries
        .Where(i => i.Code.StartsWith(Manufacturing, StringComparison.Ordinal) && i.OutputUsd > 0).Select(i => Math.Max(0, i.ValueAddedShare)).DefaultIfEmpty(0).Min();

    private IEnumerable<IndustryLossRow> Rows(LossBounds loss, double years, LossReadings readings)
    {
        double Most(int i) => loss.High[i] * Accounts.Industries[i].ValueAddedUsd;
        return Enumerable.Range(0, Accounts.Industries.Count)
            .Where(i => readings.Users.Contains(i) || Most(i) >= LeastShown * loss.ValueAdded.High && Most(i) > 0)
            .OrderByDescending(readings.Users.Contains).ThenByDescending(Most).ThenBy(i => Accounts.Industries[i].Code, StringComparer.Ordinal)
            .Select(i =>
            {
                var account = Accounts.Industries[i];
                var added = Math.Max(0, account.ValueAddedUsd) * years;
                return new IndustryLossRow(account.Code, account.Name, readings.Users.Contains(i), new(loss.Low[i], loss.High[i]), loss.Central?[i], new(loss.Low[i] * added, loss.High[i] * added));
            });
    }
}
