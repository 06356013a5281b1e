namespace Dateline.Training;

/// <summary>A small generator of chance with a seed (xorshift64*, Vigna 2016), the same on every machine and in every version of .NET.</summary>
internal sealed class Xorshift(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15) | 1;

    /// <summary>A number from 0 to <paramref name="bound"/> - 1.</summary>
    internal int Below(int bound) => (int)((Next() >> 33) % (ulong)bound);

    /// <summary>A number from 0 to 1, 1 left out.</summary>
    internal float Unit() => (Next() >> 40) / (float)(1 << 24);

    /// <summary>Puts items in an order by chance (Fisher–Yates).</summary>
    internal void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        return state * 0x2545F4914F6CDD1D;
    }
}
