using CsCheck;
using Dateline.Language.Network;

namespace Dateline.Language.Tests.Network;

public sealed class ProjectiveDecoderTests
{
    private static readonly Gen<float[][]> Scores = Gen.Int[1, 5].SelectMany(n => Gen.Float[-3, 3].Array[n + 1].Array[n]);

    [Fact]
    public void The_tree_found_is_the_best_of_all_projective_trees_with_one_root() => Scores.Sample(scores =>
    {
        var n = scores.Length;
        var heads = new int[n];
        new ProjectiveDecoder().Decode(n, scores.SelectMany(r => r).ToArray(), n + 1, heads);
        Assert.True(IsProjectiveTree(heads));
        Assert.Equal(AllTrees(n).Where(IsProjectiveTree).Max(t => Score(t, scores)), Score(heads, scores), 1e-3f);
    });

    private static float Score(int[] heads, float[][] scores) => heads.Select((h, i) => scores[i][h + 1]).Sum();

    private static IEnumerable<int[]> AllTrees(int n)
    {
        var count = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < count; code++)
        {
            var rest = code;
            var heads = new int[n];
            for (var i = 0; i < n; i++, rest /= n + 1) heads[i] = (rest % (n + 1)) - 1;
            yield return heads;
        }
    }

    private static bool IsProjectiveTree(int[] heads)
    {
        if (heads.Count(h => h < 0) != 1) return false;
        for (var i = 0; i < heads.Length; i++)
        {
            var steps = 0;
            for (var a = i; a >= 0; a = heads[a])
                if (steps++ > heads.Length) return false;
        }

        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) continue;
            for (var between = Math.Min(i, heads[i]) + 1; between < Math.Max(i, heads[i]); between++)
            {
                var ancestor = between;
                while (ancestor >= 0 && ancestor != heads[i]) ancestor = heads[ancestor];
                if (ancestor < 0) return false;
            }
        }

        return true;
    }
}
