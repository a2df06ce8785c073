namespace Spelter.Cli;

/// <summary>Columns of <c>spelter reliance MINERAL --csv</c>, the same for every mineral and commodity, so that the tables of several
/// can be put under one another. An exact quantity stands in the column of its name, a bounded one in those of its bounds.</summary>
internal static class RelianceColumns
{
    public static IReadOnlyList<string> All { get; } =
    [
        "part", "form", "year", "value", "low", "high", "unit", "status", "printed", "of", "definition", "recomputed",
        "recomputed.low", "recomputed.high", "recomputedPoint", "route", "routeFormula", "otherRoute.route", "otherRoute.recomputed",
        "otherRoute.recomputed.low", "otherRoute.recomputed.high", "otherRoute.recomputedPoint", "routesDisagree",
        "definitionByFit", "recomputation", "reason", "explanation", "formula", "remark",
        "source", "locator", "stage", "period", "shareOf", "hhi", "hhiWithWithheld", "hhiWithWithheld.low", "hhiWithWithheld.high",
        "unallocatedShare", "unallocatedShare.low", "unallocatedShare.high", "coveredNationsShare", "coveredNationsShare.low",
        "coveredNationsShare.high", "coveredNationsShareOfPublishedOutput", "coveredNationsShareOfPublishedOutput.low",
        "coveredNationsShareOfPublishedOutput.high", "unitedStatesShare", "unitedStatesShare.low", "unitedStatesShare.high", "correction",
        "governance.wgiMean", "governance.wgiMean.low", "governance.wgiMean.high", "governance.source", "governance.locator",
        "governance.method", "topSupplierGovernance.wgiMean", "topSupplierGovernance.source", "topSupplierGovernance.locator",
        "topSupplierGovernance.method", "withheld", "preferred", "top.country", "top.countryCode", "top.share", "top.locator", "top.correction",
        "supplyLost.country", "supplyLost.countryCode", "supplyLost.lostShare", "supplyLost.lostShare.low",
        "supplyLost.lostShare.high", "supplyLost.lostShareOfPublishedOutput", "supplyLost.lostShareOfPublishedOutput.low",
        "supplyLost.lostShareOfPublishedOutput.high", "supplyLost.remainingShare", "supplyLost.remainingShare.low",
        "supplyLost.remainingShare.high", "supplyLost.restMustGrowByShare", "supplyLost.restMustGrowByShare.low",
        "supplyLost.restMustGrowByShare.high", "agreementPartnersShare.group", "agreementPartnersShare.share",
        "agreementPartnersShare.share.low", "agreementPartnersShare.share.high", "agreementPartnersShare.unverifiedShare",
        "agreementPartnersShare.unverifiedShare.low", "agreementPartnersShare.unverifiedShare.high",
        "agreementPartnersShare.weakestGrade", "agreementPartnersShare.memberships", "agreementPartnersShare.status",
        "agreementPartnersShare.unverifiedCountries", "top.shareBounds.low", "top.shareBounds.high", "country", "countryCode",
        "percent", "scope", "quantityTonnes", "quantityTonnes.low", "quantityTonnes.high", "groupQuantityTonnes",
        "groupQuantityTonnes.low", "groupQuantityTonnes.high", "basis", "nominalTonnes", "groupNominalTonnes", "method",
        "methodDetail", "confidence",
    ];
}
