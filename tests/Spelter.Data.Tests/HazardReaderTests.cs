using NodaTime;
using Spelter.Catalog;
using Spelter.Data.Shipped;
using Spelter.Network;
using Spelter.Stress;

namespace Spelter.Data.Tests;

public sealed class HazardReaderTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 24);
    private static readonly Workspace Shipped = Workspace.Open();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Events_of_the_register_count_where_actor_and_a_mineral_agree()
    {
        var register = Shipped.EventRegister.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var groups = Shipped.Catalog.Minerals.ToDictionary(m => m.Id, m => m.Groups);
        foreach (var row in Shipped.Hazards)
            foreach (var counted in row.Register.Select(id => register[id]))
            {
                counted.Actor.ShouldBe(row.Actor!.Value, row.Id);
                row.Minerals.Any(m => counted.Minerals.Contains(m) || groups[m].Any(counted.Minerals.Contains)).ShouldBeTrue($"{row.Id} {counted.Id}");
            }
    }

    [Fact]
    public void A_row_of_producers_is_spread_over_the_stages_of_each_network()
    {
        var networks = new NetworkWorkspace(Shipped, Day, [new("antimony"), new("gallium")]);
        List<SupplyNetwork> built = [networks.Of(new("antimony")).Network!, networks.Of(new("gallium")).Network!];
        var book = HazardBookBuilder.Of(Shipped.Hazards, Shipped.HazardSettings, Shipped.EventRegister, Day, built);
        book.Hazards.Where(h => h.Id.StartsWith("outage-largest", StringComparison.Ordinal)).Select(h => (h.Id, h.Actor.Value))
            .ShouldBe([("outage-largest:antimony:Mined", "RUS"), ("outage-largest:antimony:Refined", "CHN"), ("outage-largest:gallium:Refined", "CHN")]);
        // No other mineral's hazard has a network here.
        book.Hazards.ShouldAllBe(h => h.Event.Minerals.Any(m => m.Value == "antimony" || m.Value == "gallium"));
        book.Actors.Select(a => a.Value).ShouldBe(["CHN", "RUS"]);
    }

    [Fact]
    public void Before_an_event_its_rate_is_lower()
    {
        List<SupplyNetwork> built = [new NetworkWorkspace(Shipped, Day, [new("antimony")]).Of(new("antimony")).Network!];
        double Rate(LocalDate day) => HazardBookBuilder.Of(Shipped.Hazards, Shipped.HazardSettings, Shipped.EventRegister, day, built).Hazards.Single(h => h.Id == "chn-antimony").Rate.Mean;
        Rate(new(2024, 8, 14)).ShouldBe(0.5 / (10 + 2024 + (226 / 365.25) - 2010.5), 1e-9);
        Rate(new(2024, 8, 15)).ShouldBe(1.5 / (10 + 2024 + (227 / 365.25) - 2010.5), 1e-9);
        Rate(new(2000, 1, 1)).ShouldBe(0.5 / 10, 1e-12);
    }

    [Theory]
    [InlineData("hazards", ",E08;E17,", ",E08;E71,", "priors/hazards.csv(5): \"E71\" is no event of the register.")]
    [InlineData("hazards", "chn-antimony,China licenses exports of antimony,CHN", "chn-antimony,China licenses exports of antimony,XQQ", "priors/hazards.csv(5): \"XQQ\" is no country of the catalogue")]
    [InlineData("hazards", "export-licence,graphite,", "export-licence,grafite,", "priors/hazards.csv(4): \"grafite\" is no mineral of the catalogue.")]
    [InlineData("hazards", "E06;E14,0.5,10,0.3,0.7,1,", "E06;E14,0.5,10,0.9,0.7,1,", "priors/hazards.csv(4): 0.9, 0.7 and 1 do not rise from 0 to 1.")]
    [InlineData("hazards", "E06;E14,0.5,10,", "E06;E14,0,10,", "priors/hazards.csv(4): \"0\" is not above zero.")]
    [InlineData("hazards", "chn-antimony,", "chn-graphite,", "priors/hazards.csv(5)")]
    [InlineData("hazard-settings", "actor-shape,2,", "actor-shape,0,", "priors/hazard-settings.csv: the value of \"actor-shape\" is not usable.")]
    [InlineData("hazard-settings", "parameter-points,", "parameter-point,", "priors/hazard-settings.csv: the setting \"parameter-points\" is missing.")]
    public void A_row_that_is_not_usable_is_told_with_its_place(string table, string part, string by, string what)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "priors"));
        foreach (var name in new[] { "hazards", "hazard-settings" })
        {
            var text = File.ReadAllText(Path.Combine(Shipped.Folder, "priors", $"{name}.csv"));
            if (name == table) text.ShouldContain(part);
            File.WriteAllText(Path.Combine(_folder.Path, "priors", $"{name}.csv"), name == table ? text.Replace(part, by, StringComparison.Ordinal) : text);
        }

        Should.Throw<InputException>(() =>
        {
            HazardReader.Settings(_folder.Path);
            return HazardReader.Read(_folder.Path, Shipped.Catalog, Shipped.EventRegister, Shipped.EventDefaults);
        }).Message.ShouldStartWith(what);
    }
}
