using System.Globalization;
using Spelter.Catalog;
using Spelter.Disruption;

namespace Spelter.Cli;

/// <summary>What an actor would choose, in tables.</summary>
internal static class CoercionText
{
    public static void Write(TextWriter output, CatalogTables catalog, CoercionAnswer answer, IReadOnlyList<(MineralId Mineral, string Reason)> missing, int draws, ulong seed)
    {
        var (actor, target) = (catalog.NameOf(answer.Coercer.Actor), catalog.NameOf(answer.Coercer.Target));
        output.WriteLine($"{actor} against {target}: the threats it would choose");
        output.WriteText($"What it maximises: loss of {target} less {Number(answer.Coercer.Weight)} times its own{(answer.Coercer.CountsGains ? " (its gains count as negative losses)" : " (its gains count for nothing)")}, up to {answer.Coercer.MostMonths} months; a targeted ban leaks up to {Share(answer.Coercer.Leakage.Share)} of what it cuts. "
            + $"A band is 5 to 95 % of {draws} draws of the elasticities, seed {seed}. Losses are of welfare on the markets of the mineral, without industries further on.");
        output.WriteText("By-products are not counted: what comes with a mineral that is threatened (indium and germanium with zinc, gallium with alumina, cobalt with copper) stays as it was here. spelter simulate shows it for a scenario.");
        output.WriteText("Gains of the actor are mostly rents of a quota at prices that end at the choke price, a prior: read them as what a monopoly would bring in a year of inelastic demand, and the table of targeted bans first. "
            + "On past events the model tells direction better than size: spelter backtest.");
        output.WriteLine();
        WritePackage(output, catalog, answer, actor, target);
        WriteTargeted(output, catalog, answer, actor, target);
        WriteWithoutMoney(output, catalog, answer);
        WriteFrontier(output, answer);
        WriteResponses(output, catalog, answer);
        var none = answer.Minerals.Where(m => m.Best is null).GroupBy(m => m.Reason, StringComparer.Ordinal).ToList();
        if (none.Count > 0) output.WriteLine();
        foreach (var group in none) output.WriteText($"No threat, {group.Key}: {string.Join(", ", group.Select(m => catalog.NameOf(m.Network.Mineral)))}.");
        if (missing.Count > 0) output.WriteText($"No supply network: {string.Join(", ", missing.Select(m => catalog.NameOf(m.Mineral)))}; spelter network show says why.");
    }

    private static void WritePackage(TextWriter output, CatalogTables catalog, CoercionAnswer answer, string actor, string target)
    {
        var package = answer.Package;
        if (package.Chosen.Count == 0)
        {
            output.WriteText("No package: no threat of which sums of money can be said is worth more than doing nothing.");
            return;
        }

        output.WriteLine("The package, over its whole duration, losses in m USD");
        IReadOnlyList<string> header = ["mineral", "threat", $"{target} loses", "band", $"{actor} loses", "leverage", "band", "price there", "shortfall t"];
        PlainTable.Write(output, header,
            [.. package.Chosen.Select(c => Row(catalog, c.Mineral, c.Mineral.Best!)),
             ["together", "", Millions(package.Loss.Target), BandText(package.BandOf(l => l.Target)), Millions(package.Loss.Actor), Leverage(package.Loss), LeverageBandText(package.Leverage), "", ""]]);
        foreach (var reason in package.Chosen.Select(c => c.Threat.Outcome.Loss).Append(package.Loss).Select(l => l.NoLeverageReason).OfType<string>().Distinct(StringComparer.Ordinal)) output.WriteText($"—: {reason}.");
        if (package.Chosen.Any(c => !c.Threat.Outcome.Loss.IsCredible)) output.WriteText($"Not credible: {actor} would lose as much as {target} or more, and would rather not carry it out unless it minds its own loss less.");
    }

    // Beside the package where that names quotas: a ban that hits the target alone has no rents in it.
    private static void WriteTargeted(TextWriter output, CatalogTables catalog, CoercionAnswer answer, string actor, string target)
    {
        var rows = answer.Minerals.Where(m => m.Network.HasMoney && m.Best?.Outcome.Threat.Kind == ThreatKind.QuotaOnAll)
            .Select(m => (Mineral: m, Threat: m.ByKind.FirstOrDefault(k => k.Outcome.Threat.Kind == ThreatKind.TargetedBan))).Where(r => r.Threat is not null)
            .OrderByDescending(r => answer.Coercer.Worth(r.Threat!.Outcome.Loss)).ToList();
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"If it hits {target} alone: the best targeted ban where the package has a quota, losses in m USD");
        PlainTable.Write(output, ["mineral", "threat", $"{target} loses", "band", $"{actor} loses", "leverage", "band", "price there", "shortfall t"], [.. rows.Select(r => Row(catalog, r.Mineral, r.Threat!))]);
    }

    private static IReadOnlyList<string> Row(CatalogTables catalog, MineralCoercion mineral, DrawnThreat threat)
    {
        var (outcome, loss) = (threat.Outcome, threat.Outcome.Loss);
        return
        [
            catalog.NameOf(mineral.Network.Mineral), Words(outcome.Threat) + (loss.IsCredible ? "" : " (not credible)"), Millions(loss.Target), BandText(threat.BandOf(o => o.Loss.Target)), Millions(loss.Actor),
            Leverage(loss), LeverageBandText(threat.Leverage), $"× {outcome.PriceRatio.ToString("0.00", CultureInfo.InvariantCulture)}", Text.Amount(outcome.Shortfall),
        ];
    }

    // Without tonnes or prices losses have no unit, and their ratio is all that can be said.
    private static void WriteWithoutMoney(TextWriter output, CatalogTables catalog, CoercionAnswer answer)
    {
        var rows = answer.Minerals.Where(m => m.Best is not null && !m.Network.HasMoney).OrderByDescending(m => m.Best!.Outcome.Loss.Leverage ?? double.PositiveInfinity).ToList();
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteText("Minerals without a published tonnage or price: losses cannot be said in dollars and stand in no package");
        PlainTable.Write(output, ["mineral", "threat", "leverage", "band", "price there"], [.. rows.SelectMany(m => m.ByKind.Select(k => Row(catalog, m, k))).Select(r => (IReadOnlyList<string>)[r[0], r[1], r[5], r[6], r[7]])]);
    }

    private static void WriteFrontier(TextWriter output, CoercionAnswer answer)
    {
        output.WriteLine();
        output.WriteLine("Frontier: the best package at each weight of the actor's own loss, m USD");
        PlainTable.Write(output, ["weight", "minerals", "target loses", "band", "actor loses", "band", "leverage", "band"], [.. answer.Frontier.Select((p, i) => (IReadOnlyList<string>)
            [Number(MineralCoercion.FrontierWeights[i]), $"{p.Chosen.Count}", Millions(p.Loss.Target), BandText(p.BandOf(l => l.Target)), Millions(p.Loss.Actor), BandText(p.BandOf(l => l.Actor)), Leverage(p.Loss), LeverageBandText(p.Leverage)])]);
    }

    private static void WriteResponses(TextWriter output, CatalogTables catalog, CoercionAnswer answer)
    {
        var rows = answer.Package.Chosen.SelectMany(c => c.Mineral.Responses.Select(r => (c.Mineral, Response: r))).ToList();
        if (rows.Count == 0) return;
        output.WriteLine();
        output.WriteText($"One unit of standby capacity more, {Share(CapacityResponse.UnitShare)} of what the target uses in a year; the actor chooses anew");
        PlainTable.Write(output, ["mineral", "where", "unit t a year", "loss avoided, m USD", "band", "USD per tonne a year", "leverage (was)", "band", "of a targeted ban (was)", "band", "best threat then"],
            [.. rows.Select(r => ResponseRow(catalog, r.Mineral, r.Response))]);
        output.WriteText("A negative sum: the actor turns to a threat that costs the target more, or the plant takes feed that others need.");
    }

    private static IReadOnlyList<string> ResponseRow(CatalogTables catalog, MineralCoercion mineral, CapacityResponse response)
    {
        static DrawnThreat? Ban(IEnumerable<DrawnThreat> kinds) => kinds.FirstOrDefault(k => k.Outcome.Threat.Kind == ThreatKind.TargetedBan);
        static string Was(DrawnThreat? then, DrawnThreat? before) => $"{Of(then)} ({Of(before)})";
        static string Of(DrawnThreat? threat) => threat is null ? "none" : Leverage(threat.Outcome.Loss);
        var (best, before, ban) = (response.Best, mineral.Best!, Ban(response.ByKind));
        return
        [
            catalog.NameOf(mineral.Network.Mineral), $"{catalog.NameOf(response.Country)} {response.Stage}", Text.Amount(response.UnitTonnes),
            response.LossAvoided is { } avoided ? Millions(avoided.Central) : "", BandText(response.LossAvoided), response.LossAvoidedPerTonne is { } each ? Text.Amount(each.Central) : "",
            Was(best, before), LeverageBandText(best?.Leverage), Was(ban, Ban(mineral.ByKind)), LeverageBandText(ban?.Leverage),
            best is null ? "none" : IsSame(best.Outcome.Threat, before.Outcome.Threat) ? "the same" : Words(best.Outcome.Threat),
        ];
    }

    // A severity that moved by less than a tenth of a percent reads the same.
    private static bool IsSame(Threat one, Threat other) => Words(one) == Words(other);

    private static string Words(Threat threat) => $"{(threat.Kind == ThreatKind.TargetedBan ? "targeted ban" : "quota on all")}, {string.Join(" and ", threat.Stages)}, {Share(threat.Severity)} for {threat.Months} months";

    private static string Leverage(SidesLoss loss) => loss.Leverage is { } ratio ? Number(ratio) : "—";

    private static string LeverageBandText(LeverageBand? band) => band is null ? "" : band.Low is { } low ? band.High is { } high ? $"{Number(low)} to {Number(high)}" : $"{Number(low)} to no end" : "—";

    private static string BandText(Band? band) => band is { } known ? $"{Millions(known.Low)} to {Millions(known.High)}" : "";

    private static string Millions(double usd) => Text.Amount(usd / 1e6);

    private static string Share(double value) => (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string Number(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 10 => "0.#", _ => "0.##" }, CultureInfo.InvariantCulture);
}
