namespace Spelter.Chance;

/// <summary>Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy
/// as 1, 2, 3" (SC 2011). The same key and counter give the same four words on every machine and in every order of
/// evaluation; there is no state to share between threads.</summary>
public static class Philox
{
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint Weyl0 = 0x9E3779B9;
    private const uint Weyl1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>Four uniform 32-bit words for a counter under a key.</summary>
    public static (uint A, uint B, uint C, uint D) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var p0 = (ulong)Multiplier0 * c0;
            var p1 = (ulong)Multiplier1 * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += Weyl0;
            k1 += Weyl1;
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>A number in (0, 1): the draw and index address it, the seed keys it.</summary>
    public static double Uniform(ulong seed, uint draw, uint index)
    {
        var (a, b, _, _) = Block(draw, index, 0, 0, (uint)seed, (uint)(seed >> 32));
        // 53 bits, shifted by half a step so that neither 0 nor 1 occurs: the logarithm of a draw is finite.
        return ((((ulong)a << 21) ^ (b >> 11)) + 0.5) * (1.0 / (1UL << 53));
    }
}
