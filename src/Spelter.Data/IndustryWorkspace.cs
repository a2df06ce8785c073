using NodaTime;
using NodaTime.Text;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Disruption;
using Spelter.Evidence;

namespace Spelter.Data;

/// <summary>Losses by industry and segments of use from a workspace, as known on a day.</summary>
/// <example><code>
/// var industries = new IndustryWorkspace(Workspace.Open(), new LocalDate(2026, 11, 24));
/// foreach (var share in industries.SegmentsOf(new MineralId("gallium")).Shares) Console.WriteLine($"{share.Segment} {share.Low} {share.High}");
/// </code></example>
public sealed class IndustryWorkspace
{
    private readonly Workspace _workspace;
    private readonly IReadOnlyList<EndUse> _named;
    private readonly EvidenceBase _evidence;
    private readonly IndustryModel? _model;
    private readonly string _reason = "";

    /// <summary>Reads what the losses rest on.</summary>
    /// <param name="workspace">Data folder.</param>
    /// <param name="day">Last day of knowledge.</param>
    /// <exception cref="InputException">A table is missing or damaged.</exception>
    public IndustryWorkspace(Workspace workspace, LocalDate day)
    {
        _workspace = workspace;
        _named = workspace.MandateOn(day).Uses;
        _evidence = workspace.EvidenceOn(day, [.. _named.Select(u => u.Mineral).Distinct()], withTrade: false);
        _model = IndustryReader.Model(workspace.Folder, workspace.Catalog, day);
        if (_model is null) _reason = $"the input–output accounts were not public on {LocalDatePattern.Iso.Format(day)}";
    }

    /// <summary>Accounts; null where they were not public on the day.</summary>
    public IndustryAccounts? Accounts => _model?.Accounts;

    /// <summary>Releases of the accounts; none where they were not public on the day.</summary>
    public IReadOnlyList<Source> Sources => _model?.Accounts.Sources ?? [];

    /// <summary>Uses of a mineral with their industries.</summary>
    public MineralUses UsesOf(MineralId mineral) => MineralUses.Of(_workspace.Catalog.Minerals.First(m => m.Id == mineral), _named, _evidence);

    /// <summary>Shares of a mineral's use by segment; without shares and with the reason where they are unknown.</summary>
    public SegmentShares SegmentsOf(MineralId mineral) =>
        _model is null ? new(mineral, [], _reason) : SegmentShares.Of(UsesOf(mineral), _model.Accounts, _model.Flows);

    /// <summary>The loss of a scenario by industry, or the reason why there is none.</summary>
    public Outcome<IndustryLoss> LossOf(ScenarioAnswer answer) =>
        _model is null ? new Problem("", _reason, "") : _model.Of(answer, UsesOf(answer.Mineral));
}
