namespace Dateline.Language.Models;

/// <summary>Two partitions of the vocabulary, a fine and a coarse one, learnt from word vectors: what makes a word unseen in training resemble a seen one.</summary>
internal sealed class WordClusters
{
    /// <summary>The cluster of words that are not in the table.</summary>
    internal const ushort Unknown = 0;

    private readonly uint[] keys;
    private readonly ushort[] fine;
    private readonly byte[] coarse;
    private readonly int[] buckets = new int[65537];

    /// <summary>Takes over tables made by training: hashes of folded forms in rising order, and their clusters.</summary>
    internal WordClusters(uint[] keys, ushort[] fine, byte[] coarse)
    {
        this.keys = keys;
        this.fine = fine;
        this.coarse = coarse;
        foreach (var key in keys) buckets[(key >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
    }

    /// <summary>Reads the table.</summary>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    internal static WordClusters Load(string path) => Read(ModelFile.Read(path, "CLUS"));

    /// <summary>Reads the table.</summary>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    internal static WordClusters Load(Stream stream) => Read(ModelFile.Read(stream, "CLUS"));

    /// <summary>The clusters of a word by <see cref="Hash.OfLower"/> of its form.</summary>
    /// <remarks>A bucket for the upper half of the hash holds a word or two.</remarks>
    internal (ushort Fine, byte Coarse) Of(uint hash)
    {
        for (var at = buckets[hash >> 16]; at < buckets[(hash >> 16) + 1]; at++)
            if (keys[at] == hash) return (fine[at], coarse[at]);
        return (Unknown, 0);
    }

    /// <summary>Writes the table.</summary>
    internal void Save(Stream stream) => ModelFile.Write(stream, "CLUS",
        [("KEYS", ModelFile.Bytes(keys)), ("FINE", ModelFile.Bytes(fine)), ("CRSE", ModelFile.Bytes(coarse))]);

    private static WordClusters Read(ModelFile file)
    {
        var clusters = new WordClusters(file.Array<uint>("KEYS"), file.Array<ushort>("FINE"), file.Array<byte>("CRSE"));
        return clusters.fine.Length == clusters.keys.Length && clusters.coarse.Length == clusters.keys.Length ? clusters : throw file.Damaged();
    }
}
