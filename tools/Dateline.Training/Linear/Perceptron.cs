using System.Numerics;
using Dateline.Language.Models;

namespace Dateline.Training.Linear;

/// <summary>An averaged multiclass perceptron in training (Freund and Schapire 1999; Collins 2002).</summary>
/// <remarks>
/// Each feature owns a run of entries for the labels that an update has touched; untouched pairs cost nothing. Averages are kept lazily: an
/// entry adds weight × time when it next changes.
/// </remarks>
internal sealed class Perceptron
{
    private const int FirstCapacity = 4;
    private uint[] keys = new uint[1 << 16];
    private Run[] runs = new Run[1 << 16];
    private Entry[] entries = new Entry[1 << 18];
    private int used;
    private int top = 1;
    private int time;

    /// <summary>Steps an example onward: the unit of averaging.</summary>
    internal void Tick() => time++;

    /// <summary>Adds the current weights of the features to the labels' scores.</summary>
    internal void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            var run = runs[Find(feature)];
            for (var i = run.Offset; i < run.Offset + run.Count; i++) scores[entries[i].Label] += entries[i].Weight;
        }
    }

    /// <summary>Adds a step to a label's weight for every feature.</summary>
    internal void Update(ReadOnlySpan<uint> features, int label, float step)
    {
        foreach (var feature in features)
        {
            ref var entry = ref EntryOf(feature, label);
            entry.Sum += entry.Weight * (time - entry.Changed);
            entry.Changed = time;
            entry.Weight += step;
            entry.Updates++;
        }
    }

    /// <summary>The averaged weights as signed bytes.</summary>
    /// <param name="leastUpdates">Pairs updated less often are dropped: they memorise.</param>
    internal SparseWeights Averaged(int leastUpdates)
    {
        var values = new List<(uint Key, List<(int Label, float Value)> Pairs)>(used);
        var sizes = new List<float>();
        for (var cell = 0; cell < keys.Length; cell++)
        {
            var run = runs[cell];
            if (run.Offset == 0) continue;
            var pairs = new List<(int, float)>(run.Count);
            foreach (var entry in entries.AsSpan(run.Offset, run.Count))
            {
                if (entry.Updates < leastUpdates) continue;
                var value = (entry.Sum + (entry.Weight * (time - entry.Changed))) / Math.Max(1, time);
                pairs.Add((entry.Label, value));
                sizes.Add(MathF.Abs(value));
            }

            if (pairs.Count > 0) values.Add((keys[cell], pairs));
        }

        sizes.Sort();
        // One weight in five hundred is cut to the largest byte; the rest gain resolution by it.
        var scale = 127 / Math.Max(1e-6f, sizes.Count == 0 ? 1 : sizes[(int)(sizes.Count * 0.998)]);
        return Pack(values, scale);
    }

    private static SparseWeights Pack(List<(uint Key, List<(int Label, float Value)> Pairs)> values, float scale)
    {
        var packed = new List<ushort> { 0 };
        var starts = new List<(uint Key, int Offset)>(values.Count);
        foreach (var (key, pairs) in values)
        {
            var start = packed.Count;
            packed.Add(0);
            foreach (var (label, value) in pairs)
            {
                var weight = Math.Clamp((int)MathF.Round(value * scale), -127, 127);
                if (weight != 0) packed.Add((ushort)(label | ((byte)(sbyte)weight << 8)));
            }

            packed[start] = (ushort)(packed.Count - start - 1);
            if (packed[start] == 0) packed.RemoveAt(start);
            else starts.Add((key, start));
        }

        // At most four cells in five are used: probes stay short and the file small.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, starts.Count * 5 / 4));
        var slots = new ulong[size];
        var shift = 64 - BitOperations.Log2((uint)size);
        foreach (var (key, offset) in starts)
        {
            var cell = SparseWeights.Cell(key, shift);
            while (slots[cell] != 0) cell = (cell + 1) & (size - 1);
            slots[cell] = key | ((ulong)offset << 32);
        }

        return new SparseWeights(slots, [.. packed]);
    }

    private ref Entry EntryOf(uint feature, int label)
    {
        if ((used + 1) * 2 > keys.Length) Rehash();
        var cell = Find(feature);
        ref var run = ref runs[cell];
        if (run.Offset == 0)
        {
            keys[cell] = feature;
            used++;
            run = new Run { Offset = Allocate(FirstCapacity), Capacity = FirstCapacity };
        }

        for (var i = run.Offset; i < run.Offset + run.Count; i++)
            if (entries[i].Label == label) return ref entries[i];
        if (run.Count == run.Capacity)
        {
            var moved = Allocate(run.Capacity * 2);
            entries.AsSpan(run.Offset, run.Count).CopyTo(entries.AsSpan(moved));
            run.Offset = moved;
            run.Capacity *= 2;
        }

        ref var entry = ref entries[run.Offset + run.Count++];
        entry = new Entry { Label = (ushort)label, Changed = time };
        return ref entry;
    }

    private int Allocate(int count)
    {
        if (top + count > entries.Length) Array.Resize(ref entries, entries.Length * 2);
        var start = top;
        top += count;
        return start;
    }

    private int Find(uint feature)
    {
        var cell = SparseWeights.Cell(feature, 64 - BitOperations.Log2((uint)keys.Length));
        while (runs[cell].Offset != 0 && keys[cell] != feature) cell = (cell + 1) & (keys.Length - 1);
        return cell;
    }

    private void Rehash()
    {
        var (oldKeys, oldRuns) = (keys, runs);
        keys = new uint[oldKeys.Length * 2];
        runs = new Run[keys.Length];
        for (var i = 0; i < oldKeys.Length; i++)
        {
            if (oldRuns[i].Offset == 0) continue;
            var cell = Find(oldKeys[i]);
            keys[cell] = oldKeys[i];
            runs[cell] = oldRuns[i];
        }
    }

    private struct Run
    {
        internal int Offset;
        internal int Count;
        internal int Capacity;
    }

    private struct Entry
    {
        internal ushort Label;
        internal ushort Updates;
        internal float Weight;
        internal float Sum;
        internal int Changed;
    }
}
