using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language.Network;

/// <summary>The gates' squashing function: ½ + ½ z / √(1 + z²), an algebraic sigmoid.</summary>
/// <remarks>Made of operations that IEEE 754 rounds exactly, unlike exp, so that every processor gives the same bits.</remarks>
internal static class Gate
{
    /// <summary>The function on sixteen numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Of(Vector512<float> z)
    {
        var half = Vector512.Create(0.5f);
        var root = Vector512.Sqrt(Vector512.FusedMultiplyAdd(z, z, Vector512.Create(1f)));
        return Vector512.FusedMultiplyAdd(half, z / root, half);
    }

    /// <summary>Derivative at a point with value <paramref name="gate"/>: ½ (1 − y²)^1.5 with y = 2 gate − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector512<float> Slope(Vector512<float> gate)
    {
        var y = gate + gate - Vector512.Create(1f);
        var rest = Vector512.Max(Vector512<float>.Zero, Vector512.Create(1f) - (y * y));
        return Vector512.Create(0.5f) * rest * Vector512.Sqrt(rest);
    }
}
