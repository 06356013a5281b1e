using CsCheck;
using Dateline.Language.Network;

namespace Dateline.Language.Tests.Network;

public sealed class GemmTests
{
    private static readonly Gen<(int M, int K, int N)> Sizes = Gen.Select(Gen.Int[1, 20], Gen.Int[1, 40], Gen.Int[1, 5].Select(n => n * Gemm.ColumnUnit));

    [Fact]
    public void A_product_equals_the_one_computed_number_by_number() => Sizes.Sample(size =>
    {
        var a = Numbers(size.M * size.K, 3);
        var b = Numbers(size.K * size.N, 5);
        var result = new float[size.M * size.N];
        Gemm.Multiply(size.M, size.K, size.N, a, b, result);
        for (var i = 0; i < size.M; i++)
        {
            for (var j = 0; j < size.N; j++)
            {
                var sum = 0f;
                for (var p = 0; p < size.K; p++) sum = MathF.FusedMultiplyAdd(a[(i * size.K) + p], b[(p * size.N) + j], sum);
                Assert.Equal(sum, result[(i * size.N) + j]);
            }
        }
    });

    [Fact]
    public void A_row_of_a_product_does_not_depend_on_the_rows_beside_it() => Sizes.Sample(size =>
    {
        var a = Numbers(size.M * size.K, 7);
        var b = Numbers(size.K * size.N, 11);
        var together = new float[size.M * size.N];
        Gemm.Multiply(size.M, size.K, size.N, a, b, together);
        var alone = new float[size.N];
        Gemm.Multiply(1, size.K, size.N, a.AsSpan((size.M - 1) * size.K), b, alone);
        Assert.Equal(alone, together[((size.M - 1) * size.N)..]);
    });

    [Fact]
    public void Matrices_that_do_not_fit_are_refused() =>
        Assert.Throws<ArgumentException>(() => Gemm.Multiply(2, 3, 16, new float[5], new float[48], new float[32]));

    private static float[] Numbers(int count, int seed) => [.. Enumerable.Range(0, count).Select(i => MathF.Sin((i * seed) + seed))];
}
