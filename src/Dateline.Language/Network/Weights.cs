using Dateline.Language.Models;
using Dateline.Language.Names;
using Dateline.Language.Tagging;

namespace Dateline.Language.Network;

/// <summary>Everything the network has learnt, as it computes with it.</summary>
/// <remarks>
/// In the file, matrices are half-precision and embeddings are signed bytes with one scale a table; pretrained vectors likewise. Reading widens the
/// matrices; embeddings stay bytes.
/// </remarks>
internal sealed class Weights
{
    /// <summary>Kind of the model file.</summary>
    internal const string Kind = "NETW";

    private readonly Dictionary<string, float[]> matrices = new(StringComparer.Ordinal);

    private Weights(Vocabulary known, Vocabulary seen, NameLists lists, TagPair[] tags, Relation[] relations)
    {
        Lists = lists;
        Known = known;
        Seen = seen;
        Tags = tags;
        Relations = relations;
    }

    /// <summary>Words with a pretrained vector.</summary>
    internal Vocabulary Known { get; }

    /// <summary>Words with an embedding of their own, by training.</summary>
    internal Vocabulary Seen { get; }

    /// <summary>Lists of names.</summary>
    internal NameLists Lists { get; }

    /// <summary>Labels of the tagger.</summary>
    internal TagPair[] Tags { get; }

    /// <summary>Labels of the parser.</summary>
    internal Relation[] Relations { get; }

    /// <summary>Names and sizes of all matrices and vectors.</summary>
    internal static IReadOnlyList<(string Name, int Size)> Matrices { get; } =
    [
        ("WINP", Shape.Input * Shape.Hidden), ("BINP", Shape.Hidden),
        .. Enumerable.Range(0, Shape.Layers).SelectMany(l => new[]
        {
            ($"WRC{l}", Shape.Hidden * Shape.Gates), ($"BRC{l}", Shape.Gates), ($"VRC{l}", 4 * Shape.Direction),
        }),
        ("WTAG", Shape.Hidden * Shape.Tags), ("BTAG", Shape.Tags), ("WNAM", Shape.Hidden * Shape.Marks), ("BNAM", Shape.Marks),
        ("WMLP", Shape.Hidden * 4 * Shape.Arc), ("BMLP", 4 * Shape.Arc), ("UARC", Shape.Arc * Shape.Arc), ("BARC", Shape.Arc),
        ("ROOT", 2 * Shape.Arc), ("WREL", Shape.Arc * Shape.Relations), ("BREL", Shape.Relations),
    ];

    /// <summary>A matrix or vector by its name.</summary>
    internal float[] this[string name] => matrices[name];

    /// <summary>Rows and scale of the pretrained vectors.</summary>
    internal (sbyte[] Rows, float Scale) Vectors { get; private set; }

    /// <summary>Rows and scale of each learnt embedding, in the order of <see cref="Shape.Embeddings"/>.</summary>
    internal (sbyte[] Rows, float Scale)[] Embeddings { get; } = new (sbyte[], float)[Shape.Embeddings.Length];

    /// <summary>Reads the network.</summary>
    /// <exception cref="ModelFileException">It is damaged.</exception>
    internal static Weights Read(ModelFile file)
    {
        var tags = Array.ConvertAll(file.Lines("TAGS"), TagPair.Parse);
        var relations = Array.ConvertAll(file.Lines("RELS"), Language.Relations.Parse);
        var runs = new Vocabulary(file.Array<uint>("LSTK"));
        var kinds = file.Array<NameKinds>("LSTV");
        if (runs.Count != kinds.Length) throw file.Damaged();
        var weights = new Weights(new Vocabulary(file.Array<uint>("KEYS")), new Vocabulary(file.Array<uint>("SEEN")), new NameLists(runs, kinds), tags, relations);
        if (tags.Length is 0 or > Shape.Tags || relations.Length is 0 or > Shape.Relations) throw file.Damaged();
        foreach (var (name, size) in Matrices)
        {
            var matrix = Array.ConvertAll(file.Array<Half>(name), h => (float)h);
            weights.matrices[name] = matrix.Length == size ? matrix : throw file.Damaged();
        }

        weights.Vectors = Table(file, "EVEC", weights.Known.Count * Shape.Vector);
        for (var i = 0; i < Shape.Embeddings.Length; i++)
        {
            var embedding = Shape.Embeddings[i];
            weights.Embeddings[i] = Table(file, embedding.Name, (embedding.Rows == 0 ? weights.Seen.Count + 1 : embedding.Rows) * embedding.Width);
        }

        return weights;
    }

    private static (sbyte[] Rows, float Scale) Table(ModelFile file, string name, int size)
    {
        var rows = file.Array<sbyte>(name);
        var scale = file.Array<float>("S" + name[1..]);
        return rows.Length == size && scale.Length == 1 ? (rows, scale[0]) : throw file.Damaged();
    }
}
