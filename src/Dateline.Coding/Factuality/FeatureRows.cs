namespace Dateline.Coding.Factuality;

/// <summary>Finds the row of a feature by its hash, without a comparison of strings: an open table of twice as many places as features.</summary>
internal sealed class FeatureRows
{
    private readonly uint[] keys;
    private readonly int[] places;
    private readonly int mask;

    /// <summary>Files features under their place in the list.</summary>
    internal FeatureRows(uint[] features)
    {
        keys = features;
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, features.Length * 2)) - 1;
        places = new int[mask + 1];
        for (var row = 0; row < features.Length; row++)
        {
            var at = (int)(features[row] & (uint)mask);
            while (places[at] != 0) at = (at + 1) & mask;
            places[at] = row + 1;
        }
    }

    /// <summary>The row, or -1 for a feature that was not filed.</summary>
    internal int Of(uint feature)
    {
        for (var at = (int)(feature & (uint)mask); places[at] != 0; at = (at + 1) & mask)
        {
            if (keys[places[at] - 1] == feature) return places[at] - 1;
        }

        return -1;
    }
}
