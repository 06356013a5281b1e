using System.Runtime.InteropServices;

namespace Dateline.Language.Models;

/// <summary>The weights of a linear classifier over hashed features, as stored and used at run time.</summary>
/// <remarks>
/// A feature is a 32-bit hash. An open-addressing table leads from it to a run of (label, weight) pairs; most features speak about few labels, so
/// adding the pairs is cheaper than adding whole rows. Weights are signed bytes on one scale for the whole model: only their order matters.
/// </remarks>
internal sealed class SparseWeights
{
    private readonly ulong[] slots;
    private readonly ushort[] entries;
    private readonly int shift;

    /// <summary>Takes over a table made by training.</summary>
    /// <param name="slots">Low half the feature's hash, high half the offset of its run in <paramref name="entries"/>; 0 where empty. A power of two.</param>
    /// <param name="entries">Each run: its length, then pairs with the label in the low byte and the weight in the high byte.</param>
    internal SparseWeights(ulong[] slots, ushort[] entries)
    {
        this.slots = slots;
        this.entries = entries;
        shift = 64 - System.Numerics.BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Number of cells in the table.</summary>
    internal int Size => slots.Length;

    /// <summary>Reads the weights from a model.</summary>
    internal static SparseWeights Read(ModelFile file, int labels)
    {
        var weights = new SparseWeights(file.Array<ulong>("SLOT"), file.Array<ushort>("ENTR"));
        return weights.IsConsistent(labels) ? weights : throw file.Damaged();
    }

    /// <summary>Bytes of the table for a model file.</summary>
    internal IReadOnlyList<(string Name, byte[] Bytes)> Sections() => [("SLOT", ModelFile.Bytes(slots)), ("ENTR", ModelFile.Bytes(entries))];

    // Checked once, so that scoring need not doubt what it reads.
    private bool IsConsistent(int labels)
    {
        if (slots.Length < 2 || !System.Numerics.BitOperations.IsPow2(slots.Length)) return false;
        var used = 0;
        foreach (var slot in slots)
        {
            var offset = (int)(slot >> 32);
            if (offset == 0) continue;
            used++;
            if (offset < 0 || offset >= entries.Length || offset + entries[offset] >= entries.Length) return false;
            for (var i = 1; i <= entries[offset]; i++)
                if ((entries[offset + i] & 0xFF) >= labels) return false;
        }

        return used < slots.Length;
    }

    /// <summary>First cell to look in for a feature, in a table of 2^(64-shift) cells.</summary>
    internal static int Cell(uint feature, int shift) => (int)((feature * 0x9E3779B97F4A7C15UL) >> shift);

    /// <summary>Adds the weights of every feature to the scores of the labels.</summary>
    /// <remarks>Two memory accesses a feature, both usually cache misses, so that the time is that of memory: about 15 ns a feature.</remarks>
    internal void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(slots);
        var mask = slots.Length - 1;
        foreach (var feature in features)
        {
            var cell = Cell(feature, shift);
            while (true)
            {
                var slot = System.Runtime.CompilerServices.Unsafe.Add(ref table, cell);
                if (slot == 0) break;
                if ((uint)slot == feature)
                {
                    var offset = (int)(slot >> 32);
                    foreach (var entry in entries.AsSpan(offset + 1, entries[offset])) scores[entry & 0xFF] += (sbyte)(entry >> 8);
                    break;
                }

                cell = (cell + 1) & mask;
            }
        }
    }
}
