namespace Spelter.Cli;

/// <summary>Columns of the CSV answers, by schema: the same for every question of a command, so that the tables of several can be
/// put under one another. An exact figure stands in the column of its name, a bounded one in those of its bounds.</summary>
internal static class AnswerColumns
{
    private static readonly Dictionary<string, IReadOnlyList<string>> BySchema = new(StringComparer.Ordinal)
    {
        ["minerals"] = ["list", "citation", "id", "name", "symbol", "aliases", "lists", "groups"],
        ["countries"] =
        [
            "alpha3", "alpha2", "name", "scheduleC", "memberships.group", "memberships.from", "memberships.citation",
            "memberships.grade", "memberships.unverified",
        ],
        ["stages"] =
        [
            "mineral", "stage", "form", "contentTonnesPerTonne", "basis", "contentTonnesPerTonne.low",
            "contentTonnesPerTonne.high", "hosts",
        ],
        ["codes"] =
        [
            "part", "hts10", "mineral", "stage", "form", "description", "unit", "contentTonnesPerTonne", "allocationShare",
            "allocationBasis", "confidence", "note", "contentTonnesPerTonne.low", "contentTonnesPerTonne.high",
            "allocationShare.low", "allocationShare.high", "rate.general", "rate.special", "rate.column2", "rate.units",
            "rate.inheritedFrom", "rate.footnotes", "rate.status", "rate.reason", "rate.source", "rate.locator", "industry.naics",
            "industry.basis", "industry.status", "industry.source", "industry.locator", "year", "month", "generalUsd",
            "consumptionUsd", "dutiableUsd", "calculatedDutyUsd", "calculatedDutyStatus", "origins", "generalKg",
            "unitValueUsdPerKg", "chinaUsd", "chinaKg", "chinaStatus", "correction", "edition", "published", "change",
            "generalBefore", "specialBefore", "column2Before", "generalAfter", "specialAfter", "column2After", "status", "source",
            "locator",
        ],
        ["schedule-line"] =
        [
            "code", "standing", "edition", "shownFrom", "shownUntil", "firstEdition", "lastEdition", "parent", "indent", "description", "path", "units", "reports",
            "footnotes", "chapter99References", "compilersNote", "column2Countries", "columnOneFrom", "columnTwoFrom", "column", "programmes", "text", "kind", "rate", "onTopOfOwnRate", "condition", "reason",
            "headings",
        ],
        ["schedule-diff"] =
        [
            "editionBefore", "editionAfter", "notComparedChapters", "code", "change", "columns", "before.general", "before.special", "before.column2",
            "before.additional", "before.units", "before.footnotes", "before.description", "after.general", "after.special", "after.column2", "after.additional",
            "after.units", "after.footnotes", "after.description",
        ],
        ["reliance-audit"] =
        [
            "part", "cellCount", "reproducedByRoute.Terms", "reproducedByRoute.Complement", "routesDisagree.Reproduced",
            "routesDisagree.Fitted", "routesDisagree.Differs", "routesDisagree.OnlyBounds", "routesDisagree.NotComputable",
            "cellsWithPoint", "pointWithinHalfPoint", "pointWithinOneAndAHalfPoints", "outcome", "reason", "cells", "mineral",
            "onNoList", "form", "year", "printed", "status", "recomputed.low", "recomputed.high", "recomputedPoint", "route",
            "routeFormula", "otherRoute.route", "otherRoute.recomputed", "otherRoute.recomputedPoint", "routesDisagree",
            "definitionByFit", "recomputation", "explanation", "formula", "remark", "definition", "source", "locator", "inputs",
            "otherRoute.recomputed.low", "otherRoute.recomputed.high", "recomputed",
        ],
        ["sources"] = ["count", "id", "publisher", "title", "published", "publishedBasis", "licence", "address"],
        ["status"] = ["path", "source", "retrieved", "rows", "sha256"],
        ["verification"] = ["tables", "where", "what", "remedy"],
        ["corrections"] = ["source", "locator", "printed", "corrected", "status", "reason", "evidence", "made", "shipped", "places"],
        ["registration"] = ["registered"],
        ["import"] = ["part", "rowsRead", "rowsMapped", "notes", "written", "release", "releasePart", "quantity", "value", "rows", "reason", "example"],
        ["network-solution"] =
        [
            "part", "status", "reason", "residual", "priceResidual", "iterations", "solver", "id", "price", "priceLow", "priceHigh", "demand", "supply", "supplyRent", "from", "to", "flow",
            "wedge", "shadowPrice", "name", "dual",
        ],
        ["supply-network"] =
        [
            "part", "mineral", "year", "basis", "unit", "stage", "priceUsdPerTonne", "priceRule", "priceSource", "id", "country", "name", "kind", "from", "to", "quantity",
            "status", "stated", "rule", "source", "locator", "notes", "hostStage", "shareLow", "shareHigh", "headroomLow", "headroomHigh", "grade",
        ],
        ["supply-networks"] = ["mineral", "status", "reason", "stages", "nodes", "flows", "basis"],
        ["look-through"] =
        [
            "part", "year", "unit", "country", "useQuantity", "firstStage", "lastStage", "kind", "directShare", "refiningOriginShare", "miningOriginShare",
            "miningOriginBounds.low", "miningOriginBounds.high", "notes",
        ],
        ["gsim-solution"] =
        [
            "id", "worldPriceChange", "compositePriceChange", "revenueChange", "consumerSurplusChange", "producerSurplusChange", "welfareChange",
        ],
        ["ces-solution"] = ["compositePrice", "id", "producerPrice", "consumerPrice", "quantity"],
        ["events"] =
        [
            "id", "name", "announced", "effective", "until", "actor", "actorCode", "minerals", "stages", "scope", "targets", "measure", "legalText", "delaySeen", "mark",
            "grade", "unverified", "addresses", "note", "effects.mineral", "effects.metric", "effects.before", "effects.after", "effects.change", "effects.grade",
            "effects.addresses", "effects.note",
        ],
        ["law-instruments"] =
        [
            "part", "id", "title", "kind", "authority", "signed", "known.channel", "known.date", "citation", "address", "grade", "mustBeVerified", "note", "clauses.id", "clauses.citation",
            "clauses.dependsOn", "clauses.grade", "clauses.mustBeVerified", "clauses.effects.effect", "clauses.effects.measure", "clauses.effects.from", "clauses.effects.until", "clauses.effects.says",
        ],
        ["law-validation"] = ["part", "instruments", "clauses", "problems", "rule", "holds", "breaches"],
        ["duty"] =
        [
            "part", "kind", "description", "totalAdValoremPercent", "totalUsd", "low", "high", "missingFacts", "flags", "registerCheckedTo", "programme", "measure", "heading", "expression",
            "adValoremPercent", "amountUsd", "isCertain", "clause", "grade", "mustBeVerified", "date", "reason",
        ],
        ["law-clock"] =
        [
            "part", "id", "name", "statute", "date", "known", "checkedThrough", "isBeyondRecord", "deadline", "deadlineBreached", "outcome", "outcomeAsOf", "note", "what", "effective", "kind", "clock",
            "start", "due", "dueIsLatest", "lastDayInTime", "actual", "actualNotAfter", "days", "daysLate", "standing", "breached", "publicFrom", "dates.kind", "dates.day", "dates.time", "citation",
            "addresses", "grade", "unverified", "unpublished", "clockCitation", "to", "actor", "guard", "timeLimit", "publicationDuty", "isTooLate", "isLive", "reason", "agreements", "indicators", "words",
        ],
        ["agreements"] =
        [
            "id", "title", "kind", "parties", "partyCodes", "otherParties", "status", "statusSince", "binding", "lawLink", "checked", "needsVerifying",
            "minerals", "stages", "terms", "conflicts", "deadlinesBreached",
        ],
        ["agreement"] =
        [
            "part", "id", "title", "kind", "parties", "partyCodes", "otherParties", "status", "statusSince", "binding", "lawLink", "checked", "needsVerifying",
            "lawLinkStatement", "statusNote", "stage", "date", "planned", "saidBy", "term", "what", "outside", "instruments", "minerals", "stages", "quantityTonnesPerYear",
            "quantityTonnesPerYear.low", "quantityTonnesPerYear.high", "moneyUsd", "moneyUsd.low", "moneyUsd.high", "priceRule", "condition", "party", "position", "made", "inConflict",
            "due", "agreement", "deadline", "delivery", "state", "breached", "daysLate", "delivered", "outcome", "indicator", "reading", "controls", "grade", "verify", "known", "addresses", "note",
        ],
        ["agreement-deadlines"] =
        [
            "due", "agreement", "deadline", "what", "delivery", "state", "breached", "daysLate", "delivered", "outcome", "grade", "verify", "known", "addresses", "note",
        ],
        ["simulation"] =
        [
            "scenario", "horizonMonths", "id", "reported", "baseYear", "basis", "status", "residual", "settledDraws", "unsettledDraws", "useBeforeTonnes", "figures.name",
            "figures.label", "figures.unit", "figures.central", "figures.median", "figures.low", "figures.high", "replacements.stage", "replacements.country",
            "replacements.countryCode", "replacements.tonnesPerYear", "replacements.entersAtSeverity", "replacements.priceUsdPerTonne", "replacements.evasion",
            "countries.country", "countries.countryCode", "countries.shortfallTonnes", "countries.useTonnes", "prices.stage", "prices.country", "prices.countryCode",
            "prices.beforeUsdPerTonne", "prices.afterUsdPerTonne", "flows.from", "flows.to", "flows.hub", "flows.beforeTonnesPerYear", "flows.afterTonnesPerYear", "hosts",
        ],
        ["coercion"] =
        [
            "part", "actor", "target", "weight", "countsActorGains", "countsByProducts", "package.targetLossUsd", "package.actorLossUsd", "package.credibleAtWeightOne",
            "package.leverage", "package.leverageReason", "package.leverageMedian", "package.leverageLow", "package.leverageHigh",
            "package.actorGainsShareOfDraws", "package.targetLossUsdBand.median", "package.targetLossUsdBand.low", "package.targetLossUsdBand.high",
            "package.actorLossUsdBand.median", "package.actorLossUsdBand.low", "package.actorLossUsdBand.high", "package.settledDraws", "package.minerals", "id", "unit",
            "inPackage", "noThreatReason", "kind", "threatStages", "severity", "months", "shortfallTonnes", "targetLossUsd", "actorLossUsd",
            "credibleAtWeightOne", "leverage", "leverageReason", "leverageMedian", "leverageLow", "leverageHigh", "actorGainsShareOfDraws",
            "targetLossUsdBand.median", "targetLossUsdBand.low", "targetLossUsdBand.high", "actorLossUsdBand.median", "actorLossUsdBand.low",
            "actorLossUsdBand.high", "priceRatio", "priceRatioBand.median", "priceRatioBand.low", "priceRatioBand.high",
            "shortfallTonnesBand.median", "shortfallTonnesBand.low", "shortfallTonnesBand.high", "settledDraws", "worstTargetLossUsd", "worstTargetLossUsdBand.median", "worstTargetLossUsdBand.low", "worstTargetLossUsdBand.high", "byKind.kind",
            "byKind.threatStages", "byKind.severity", "byKind.months", "byKind.shortfallTonnes", "byKind.targetLossUsd", "byKind.actorLossUsd",
            "byKind.credibleAtWeightOne", "byKind.leverage", "byKind.leverageReason", "byKind.leverageMedian", "byKind.leverageLow",
            "byKind.leverageHigh", "byKind.actorGainsShareOfDraws", "byKind.targetLossUsdBand.median", "byKind.targetLossUsdBand.low",
            "byKind.targetLossUsdBand.high", "byKind.actorLossUsdBand.median", "byKind.actorLossUsdBand.low", "byKind.actorLossUsdBand.high",
            "byKind.priceRatio", "byKind.priceRatioBand.median", "byKind.priceRatioBand.low", "byKind.priceRatioBand.high",
            "byKind.shortfallTonnesBand.median", "byKind.shortfallTonnesBand.low", "byKind.shortfallTonnesBand.high", "byKind.settledDraws",
            "oneMoreUnit.country", "oneMoreUnit.countryCode", "oneMoreUnit.stage", "oneMoreUnit.unitTonnesPerYear", "oneMoreUnit.targetLossAvoidedUsd",
            "oneMoreUnit.targetLossAvoidedUsdBand.median", "oneMoreUnit.targetLossAvoidedUsdBand.low", "oneMoreUnit.targetLossAvoidedUsdBand.high",
            "oneMoreUnit.targetLossAvoidedShare", "oneMoreUnit.targetLossAvoidedShareBand.median", "oneMoreUnit.targetLossAvoidedShareBand.low",
            "oneMoreUnit.targetLossAvoidedShareBand.high", "oneMoreUnit.targetLossAvoidedUsdPerTonneOfYearlyCapacity",
            "oneMoreUnit.targetLossAvoidedUsdPerTonneOfYearlyCapacityBand.median", "oneMoreUnit.targetLossAvoidedUsdPerTonneOfYearlyCapacityBand.low",
            "oneMoreUnit.targetLossAvoidedUsdPerTonneOfYearlyCapacityBand.high", "oneMoreUnit.worstTargetLossAvoidedUsd",
            "oneMoreUnit.worstTargetLossAvoidedUsdBand.median", "oneMoreUnit.worstTargetLossAvoidedUsdBand.low",
            "oneMoreUnit.worstTargetLossAvoidedUsdBand.high", "oneMoreUnit.targetLossUsd", "oneMoreUnit.targetLossUsdBand.median",
            "oneMoreUnit.targetLossUsdBand.low", "oneMoreUnit.targetLossUsdBand.high", "oneMoreUnit.actorLossUsd",
            "oneMoreUnit.actorLossUsdBand.median", "oneMoreUnit.actorLossUsdBand.low", "oneMoreUnit.actorLossUsdBand.high", "oneMoreUnit.leverage",
            "oneMoreUnit.leverageReason", "oneMoreUnit.leverageMedian", "oneMoreUnit.leverageLow", "oneMoreUnit.leverageHigh",
            "oneMoreUnit.actorGainsShareOfDraws", "oneMoreUnit.noThreatReason", "oneMoreUnit.kind", "oneMoreUnit.threatStages", "oneMoreUnit.severity",
            "oneMoreUnit.months", "oneMoreUnit.shortfallTonnes", "oneMoreUnit.targetedBanTargetLossUsd",
            "oneMoreUnit.targetedBanTargetLossUsdBand.median", "oneMoreUnit.targetedBanTargetLossUsdBand.low",
            "oneMoreUnit.targetedBanTargetLossUsdBand.high", "oneMoreUnit.targetedBanLeverage", "oneMoreUnit.targetedBanLeverageMedian",
            "oneMoreUnit.targetedBanLeverageLow", "oneMoreUnit.targetedBanLeverageHigh", "minerals", "reason",
        ],
        ["stress"] =
        [
            "part", "draws", "drawsAsked", "isPartial", "secondsElapsed", "distinctSolves", "curveLookups", "overall.expectedLossUsd", "overall.expectedLossBandUsd.low",
            "overall.expectedLossBandUsd.high", "overall.expectedLossStandardErrorUsd", "overall.cvar95LossUsd", "overall.cvar95LossBandUsd.low", "overall.cvar95LossBandUsd.high",
            "overall.largestLossUsd", "overall.probabilityOfLoss", "overall.worstYear.draw", "overall.worstYear.lossUsd",
            "id", "name", "status", "reason", "expectedLossUsd", "expectedLossBandUsd.low", "expectedLossBandUsd.high", "expectedLossStandardErrorUsd", "cvar95LossUsd",
            "cvar95LossBandUsd.low", "cvar95LossBandUsd.high", "largestLossUsd", "probabilityOfLoss", "shortfallTonnes",
            "shortfallBandTonnes.low", "shortfallBandTonnes.high", "shortfallShareOfUse", "unsettledYears", "exceedance.probability", "exceedance.lossUsd", "country", "countryCode",
            "label", "actor", "minerals", "countedEvents", "eventsPerYear", "meanSeverity", "meanMonths", "source",
        ],
        ["backtest"] =
        [
            "part", "score.events", "score.metrics", "score.signsRight", "score.coverageShare", "id", "name", "announced", "effective", "metrics.metric", "metrics.kind", "metrics.mineral", "metrics.stage",
            "metrics.horizonMonths", "metrics.firstMonth", "metrics.calendarYear", "metrics.predicted", "metrics.low", "metrics.high", "metrics.observed", "metrics.before", "metrics.signRight", "metrics.covered",
            "metrics.error", "metrics.priorPredicted", "metrics.priorLow", "metrics.priorHigh", "metrics.noChange", "metrics.proRata", "metrics.noChangeError", "metrics.proRataError",
            "metrics.counted", "metrics.notCounted", "metrics.series", "metrics.source", "metrics.grade", "notScored.mineral", "notScored.what", "notScored.reason", "reason",
        ],
        ["reliance"] = RelianceColumns.All,
    };

    /// <summary>Version of a schema: raised where a property went or changed its type. The import's checks became totals and notes.</summary>
    public static int VersionOf(string schema) => schema == "import" ? 2 : 1;

    /// <exception cref="KeyNotFoundException">The schema has no columns: a bug.</exception>
    public static IReadOnlyList<string> Of(string schema) => BySchema[schema];
}
