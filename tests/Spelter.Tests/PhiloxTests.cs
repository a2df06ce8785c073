using Spelter.Chance;

namespace Spelter.Tests;

/// <summary>Known-answer vectors published with Random123 (kat_vectors, philox4x32 10).</summary>
public sealed class PhiloxTests
{
    [Fact]
    public void Zero_key_and_counter_give_the_published_block() =>
        Philox.Block(0, 0, 0, 0, 0, 0).ShouldBe((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u));

    [Fact]
    public void Key_and_counter_of_ones_give_the_published_block() =>
        Philox.Block(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue)
            .ShouldBe((0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu));

    [Fact]
    public void Digits_of_pi_give_the_published_block() =>
        Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0)
            .ShouldBe((0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u));
}
