namespace Spelter.Backtest;

/// <summary>What can be predicted and observed of an event. Ratios are to what stood before the announcement; one is no change.</summary>
/// <param name="Id">Name for files and machines.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Kind">What it is.</param>
public sealed record BacktestMetric(string Id, string Label, MetricKind Kind)
{
    /// <summary>Imports of the importer from all countries.</summary>
    public static BacktestMetric UsImports { get; } = new("usImportsRatio", "US imports", MetricKind.Volume);

    /// <summary>Imports of the importer that are of the actor's origin.</summary>
    public static BacktestMetric UsImportsFromActor { get; } = new("usImportsFromActorRatio", "US imports from the actor", MetricKind.Volume);

    /// <summary>Imports of the importer from all others, ways round the measure among them: they are declared as of the country they come through.</summary>
    public static BacktestMetric UsImportsFromOthers { get; } = new("usImportsFromOthersRatio", "US imports from others", MetricKind.Volume);

    /// <summary>Share of the actor in imports of the importer, by quantity.</summary>
    public static BacktestMetric ActorShare { get; } = new("actorShareOfUsImports", "actor's share of US imports", MetricKind.Share);

    /// <summary>The same by customs value: the prices of both origins are taken to move alike.</summary>
    public static BacktestMetric ActorShareOfValue { get; } = new("actorShareOfUsImportsValue", "actor's share of US import value", MetricKind.Share);

    /// <summary>Customs value per kilogram of imports.</summary>
    public static BacktestMetric UsUnitValue { get; } = new("usImportUnitValueRatio", "unit value of US imports", MetricKind.Price);

    /// <summary>Price in the importer's country.</summary>
    public static BacktestMetric UsPrice { get; } = new("usPriceRatio", "US price", MetricKind.Price);

    /// <summary>The actor's exports to all countries, as its customs count them.</summary>
    public static BacktestMetric ExportVolume { get; } = new("exportVolumeRatio", "actor's exports", MetricKind.Volume);

    /// <summary>Price outside the actor's country, weighted by what each country has.</summary>
    public static BacktestMetric PriceOutside { get; } = new("priceOutsideRatio", "price outside", MetricKind.Price);

    /// <summary>Price in the actor's country.</summary>
    public static BacktestMetric PriceInside { get; } = new("priceInsideRatio", "price inside", MetricKind.Price);

    /// <summary>Price outside over price inside, where the two were one before.</summary>
    public static BacktestMetric PriceOutsideInside { get; } = new("priceOutsideInsideRatio", "price outside over inside", MetricKind.Price);

    /// <summary>All, in the order in which they are printed.</summary>
    public static IReadOnlyList<BacktestMetric> All { get; } =
    [
        UsImports, UsImportsFromActor, UsImportsFromOthers, ActorShare, ActorShareOfValue, UsUnitValue, UsPrice, ExportVolume, PriceOutside, PriceInside, PriceOutsideInside,
    ];

    /// <summary>The metric of a name; null where there is none.</summary>
    public static BacktestMetric? Find(string id) => All.FirstOrDefault(m => m.Id == id);
}
