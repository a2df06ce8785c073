using Spelter.Chance;

namespace Spelter.Tests.Stress;

/// <summary>Numbers in (0, 1), one after the other.</summary>
internal sealed class Dice(ulong seed)
{
    private uint _thrown;

    public double Next() => Philox.Uniform(seed, _thrown++, 0);
}
