namespace Spelter.Equilibrium;

/// <summary>Left · rightᵀ, which elimination takes from a block.</summary>
/// <param name="Left">Place of the first entry of the left block.</param>
/// <param name="Right">Place of the first entry of the right block.</param>
internal readonly record struct BlockProduct(int Left, int Right);
