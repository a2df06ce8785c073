namespace Spelter.Network;

/// <summary>A form of a published US series and what a tonne (or cubic metre) of it holds.</summary>
/// <param name="Form">Words of the series; empty where the chapter has one form.</param>
/// <param name="Content">Tonnes on the network's basis per base unit of the series.</param>
public sealed record SeriesForm(string Form, Interval Content);
