using Spelter.Assessment;
using Spelter.Catalog;
using Spelter.Network;

namespace Spelter.Tests;

public sealed class InParallelFaultTests
{
    [Fact]
    public void A_fault_in_one_of_many_comes_out_as_itself()
    {
        var review = new SupplyChainReview(
            new MandateWorld().Catalog, mineral => mineral.Value == "second" ? throw new FormatException("of the second") : ((SupplyNetwork?)null, "none"), (_, _) => throw new InvalidOperationException(),
            mineral => new(mineral, [], "none"), accounts: null, draws: 1, seed: 7);
        Should.Throw<FormatException>(() => review.RisksOf([new MineralId("first"), new MineralId("second"), new MineralId("third")])).Message.ShouldBe("of the second");
    }
}
