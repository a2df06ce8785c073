using Spelter.Law;

namespace Spelter.Data.Law;

/// <summary>Words of law files and what they stand for.</summary>
public static class LawWords
{
    /// <summary>Channels.</summary>
    public static IReadOnlyDictionary<string, Channel> Channels { get; } = new Dictionary<string, Channel>(StringComparer.Ordinal)
    {
        ["signed"] = Channel.Signature,
        ["public-inspection"] = Channel.PublicInspection,
        ["federal-register"] = Channel.FederalRegister,
        ["hts-edition"] = Channel.HtsEdition,
        ["csms"] = Channel.Csms,
        ["judgment"] = Channel.Judgment,
        ["ingested"] = Channel.Ingested,
    };

    /// <summary>Kinds of instruments.</summary>
    public static IReadOnlyDictionary<string, InstrumentKind> Kinds { get; } = new Dictionary<string, InstrumentKind>(StringComparer.Ordinal)
    {
        ["statute"] = InstrumentKind.Statute,
        ["proclamation"] = InstrumentKind.Proclamation,
        ["executive-order"] = InstrumentKind.ExecutiveOrder,
        ["notice"] = InstrumentKind.Notice,
        ["judgment"] = InstrumentKind.Judgment,
        ["draft"] = InstrumentKind.Draft,
    };

    /// <summary>Edges between measures.</summary>
    public static IReadOnlyDictionary<string, InteractionKind> Interactions { get; } = new Dictionary<string, InteractionKind>(StringComparer.Ordinal)
    {
        ["stacks"] = InteractionKind.Stacks,
        ["skip-if-covered-by"] = InteractionKind.SkipIfCoveredBy,
        ["excludes"] = InteractionKind.Excludes,
        ["replaces"] = InteractionKind.Replaces,
    };
}
