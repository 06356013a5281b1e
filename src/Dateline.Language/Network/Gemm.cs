using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dateline.Language.Network;

/// <summary>Matrix products of single-precision numbers in row order.</summary>
/// <remarks>
/// Every element of the product is one chain of fused multiply-adds over the inner dimension, whatever the width of the machine's registers and
/// whatever rows stand beside it: results do not depend on the processor or on how sentences are batched.
/// </remarks>
internal static class Gemm
{
    /// <summary>Columns must come in multiples of this.</summary>
    internal const int ColumnUnit = 16;

    /// <summary>result[m × n] = a[m × k] · b[k × n], or adds the product to the result.</summary>
    /// <param name="m">Rows of <paramref name="a"/>.</param>
    /// <param name="k">Columns of <paramref name="a"/>, rows of <paramref name="b"/>.</param>
    /// <param name="n">Columns of <paramref name="b"/>, a multiple of <see cref="ColumnUnit"/>.</param>
    /// <param name="a">Left factor.</param>
    /// <param name="b">Right factor.</param>
    /// <param name="result">The product.</param>
    /// <param name="add">True to add to what is there.</param>
    internal static void Multiply(int m, int k, int n, ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> result, bool add = false)
    {
        if (a.Length < m * k || b.Length < k * n || result.Length < m * n || n % ColumnUnit != 0)
            throw new ArgumentException("The matrices do not fit each other.", nameof(a));
        ref var pa = ref MemoryMarshal.GetReference(a);
        ref var pb = ref MemoryMarshal.GetReference(b);
        ref var pc = ref MemoryMarshal.GetReference(result);
        // A panel of two registers' columns stays in the first cache while all rows pass by.
        var j = 0;
        for (; j + 32 <= n; j += 32)
        {
            var i = 0;
            for (; i + 6 <= m; i += 6) Tile6(k, n, ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), add);
            for (; i < m; i++) Tile1(k, n, ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), add);
        }

        if (j == n) return;
        for (var i = 0; i < m; i++) Half1(k, n, ref Unsafe.Add(ref pa, i * k), ref Unsafe.Add(ref pb, j), ref Unsafe.Add(ref pc, (i * n) + j), add);
    }

    /// <summary>Writes the transpose of a[m × n].</summary>
    internal static void Transpose(int m, int n, ReadOnlySpan<float> a, Span<float> result)
    {
        const int Block = 16;
        for (var i0 = 0; i0 < m; i0 += Block)
            for (var j0 = 0; j0 < n; j0 += Block)
                for (var i = i0; i < Math.Min(m, i0 + Block); i++)
                    for (var j = j0; j < Math.Min(n, j0 + Block); j++)
                        result[(j * m) + i] = a[(i * n) + j];
    }

    // Six rows by thirty-two columns: twelve sums in registers, each number loaded once serves six or two products.
    private static void Tile6(int k, int n, ref float a, ref float b, ref float c, bool add)
    {
        Vector512<float> s00, s01, s10, s11, s20, s21, s30, s31, s40, s41, s50, s51;
        if (add)
        {
            (s00, s01) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, 16));
            (s10, s11) = (Vector512.LoadUnsafe(ref c, (nuint)n), Vector512.LoadUnsafe(ref c, (nuint)n + 16));
            (s20, s21) = (Vector512.LoadUnsafe(ref c, (nuint)(2 * n)), Vector512.LoadUnsafe(ref c, (nuint)(2 * n) + 16));
            (s30, s31) = (Vector512.LoadUnsafe(ref c, (nuint)(3 * n)), Vector512.LoadUnsafe(ref c, (nuint)(3 * n) + 16));
            (s40, s41) = (Vector512.LoadUnsafe(ref c, (nuint)(4 * n)), Vector512.LoadUnsafe(ref c, (nuint)(4 * n) + 16));
            (s50, s51) = (Vector512.LoadUnsafe(ref c, (nuint)(5 * n)), Vector512.LoadUnsafe(ref c, (nuint)(5 * n) + 16));
        }
        else
        {
            s00 = s01 = s10 = s11 = s20 = s21 = s30 = s31 = s40 = s41 = s50 = s51 = Vector512<float>.Zero;
        }

        for (var p = 0; p < k; p++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var a0 = Vector512.Create(Unsafe.Add(ref a, p));
            s00 = Vector512.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(a0, b1, s01);
            var a1 = Vector512.Create(Unsafe.Add(ref a, p + k));
            s10 = Vector512.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(a1, b1, s11);
            var a2 = Vector512.Create(Unsafe.Add(ref a, p + (2 * k)));
            s20 = Vector512.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(a2, b1, s21);
            var a3 = Vector512.Create(Unsafe.Add(ref a, p + (3 * k)));
            s30 = Vector512.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(a3, b1, s31);
            var a4 = Vector512.Create(Unsafe.Add(ref a, p + (4 * k)));
            s40 = Vector512.FusedMultiplyAdd(a4, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(a4, b1, s41);
            var a5 = Vector512.Create(Unsafe.Add(ref a, p + (5 * k)));
            s50 = Vector512.FusedMultiplyAdd(a5, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(a5, b1, s51);
            b = ref Unsafe.Add(ref b, n);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, 16);
        s10.StoreUnsafe(ref c, (nuint)n);
        s11.StoreUnsafe(ref c, (nuint)n + 16);
        s20.StoreUnsafe(ref c, (nuint)(2 * n));
        s21.StoreUnsafe(ref c, (nuint)(2 * n) + 16);
        s30.StoreUnsafe(ref c, (nuint)(3 * n));
        s31.StoreUnsafe(ref c, (nuint)(3 * n) + 16);
        s40.StoreUnsafe(ref c, (nuint)(4 * n));
        s41.StoreUnsafe(ref c, (nuint)(4 * n) + 16);
        s50.StoreUnsafe(ref c, (nuint)(5 * n));
        s51.StoreUnsafe(ref c, (nuint)(5 * n) + 16);
    }

    private static void Tile1(int k, int n, ref float a, ref float b, ref float c, bool add)
    {
        var s0 = add ? Vector512.LoadUnsafe(ref c) : Vector512<float>.Zero;
        var s1 = add ? Vector512.LoadUnsafe(ref c, 16) : Vector512<float>.Zero;
        for (var p = 0; p < k; p++)
        {
            var factor = Vector512.Create(Unsafe.Add(ref a, p));
            s0 = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b), s0);
            s1 = Vector512.FusedMultiplyAdd(factor, Vector512.LoadUnsafe(ref b, 16), s1);
            b = ref Unsafe.Add(ref b, n);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, 16);
    }

    private static void Half1(int k, int n, ref float a, ref float b, ref float c, bool add)
    {
        var s0 = add ? Vector512.LoadUnsafe(ref c) : Vector512<float>.Zero;
        for (var p = 0; p < k; p++)
        {
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, p)), Vector512.LoadUnsafe(ref b), s0);
            b = ref Unsafe.Add(ref b, n);
        }

        s0.StoreUnsafe(ref c);
    }
}
