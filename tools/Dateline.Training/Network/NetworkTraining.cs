using Dateline.Language;
using Dateline.Language.Models;
using Dateline.Language.Network;
using Dateline.Language.Tagging;

namespace Dateline.Training.Network;

/// <summary>Trains the network.</summary>
internal static class NetworkTraining
{
    private const int BatchWords = 700;
    private const int WarmUp = 300;
    private const float Rate = 2.2e-3f;

    /// <summary>Trains for a number of passes; the rate falls to nothing along a line.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="learner">The network.</param>
    /// <param name="epochs">Passes.</param>
    /// <param name="seed">Decides the order.</param>
    /// <param name="afterEpoch">Told the number and mean loss of each pass done.</param>
    internal static void Train(Example[] examples, Learner learner, int epochs, ulong seed, Action<int, double> afterEpoch)
    {
        var random = new Xorshift(seed);
        var words = examples.Sum(e => (long)e.Forms.Length);
        var total = (double)words * epochs;
        var done = 0L;
        var step = 0;
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(examples);
            double loss = 0;
            var steps = 0;
            foreach (var batch in Batches(examples))
            {
                step++;
                var rate = Rate * Math.Min(1, step / (double)WarmUp) * (1 - (done / total));
                loss += learner.Learn(batch, (float)rate);
                done += batch.Sum(e => e.Forms.Length);
                steps++;
            }

            afterEpoch(epoch, loss / steps);
        }
    }

    /// <summary>Writes the network as a model file.</summary>
    internal static void Save(Learner learner, VectorTable vectors, Examples examples, Stream stream)
    {
        var sections = new List<(string, byte[])>
        {
            ("TAGS", ModelFile.Bytes(examples.Tags.Select(t => t.ToString()))), ("RELS", ModelFile.Bytes(examples.Relations.Select(r => r.Label()))),
            ("KEYS", ModelFile.Bytes(vectors.Known.Keys)), ("SEEN", ModelFile.Bytes(examples.Seen.Keys)),
            ("LSTK", ModelFile.Bytes(examples.Listing.Runs)), ("LSTV", ModelFile.Bytes(examples.Listing.Kinds)),
            ("EVEC", ModelFile.Bytes(vectors.Rows)), ("SVEC", ModelFile.Bytes([VectorTable.Scale])),
        };
        foreach (var (name, _) in Weights.Matrices) sections.Add((name, ModelFile.Bytes(Array.ConvertAll(learner[name].Value, v => (Half)v))));
        foreach (var embedding in Shape.Embeddings)
        {
            var values = learner[embedding.Name].Value;
            var sizes = Array.ConvertAll(values, MathF.Abs);
            Array.Sort(sizes);
            var scale = Math.Max(1e-6f, sizes[(int)(sizes.Length * 0.9995)]) / 127;
            sections.Add((embedding.Name, ModelFile.Bytes(Array.ConvertAll(values, v => (sbyte)Math.Clamp(MathF.Round(v / scale), -127, 127)))));
            sections.Add(("S" + embedding.Name[1..], ModelFile.Bytes([scale])));
        }

        ModelFile.Write(stream, Weights.Kind, sections);
    }

    private static IEnumerable<List<Example>> Batches(Example[] examples)
    {
        var batch = new List<Example>();
        var words = 0;
        foreach (var example in examples)
        {
            batch.Add(example);
            words += example.Forms.Length;
            if (words < BatchWords) continue;
            yield return batch;
            batch = [];
            words = 0;
        }

        if (batch.Count > 0) yield return batch;
    }
}
