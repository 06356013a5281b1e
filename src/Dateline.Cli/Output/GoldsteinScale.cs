using System.Globalization;

namespace Dateline.Cli.Output;

/// <summary>Goldstein's (1992) scores, as CAMEO's root codes carry them.</summary>
internal static class GoldsteinScale
{
    // Index 0 is root code 01.
    private static readonly double[] Scores = [0, 3, 4, 1, 3.5, 6, 7, 5, -2, -5, -2, -4, -6, -6.5, -7.2, -4, -7, -9, -10, -10];

    /// <summary>The score of a CAMEO code's root, or null where it is none.</summary>
    internal static double? Of(string cameo) =>
        int.TryParse(cameo.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root) && root >= 1 && root <= Scores.Length ? Scores[root - 1] : null;
}
