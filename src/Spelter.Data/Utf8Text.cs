using System.Text.Unicode;

namespace Spelter.Data;

/// <summary>Tells text in UTF-8 from what is none.</summary>
internal static class Utf8Text
{
    /// <summary>What the bytes are instead, to stand in "the text is …, not UTF-8"; null where they are UTF-8.</summary>
    public static string? Instead(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? "UTF-16"
        : bytes.Contains((byte)0) ? "binary"
        : Utf8.IsValid(bytes) ? null : "in another encoding";
}
