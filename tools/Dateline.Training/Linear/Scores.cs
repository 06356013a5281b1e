namespace Dateline.Training.Linear;

/// <summary>Choices among scores.</summary>
internal static class Scores
{
    /// <summary>Index of the first highest score.</summary>
    internal static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
