using Dateline.Language.Conllu;
using Dateline.Language.Lemmas;
using Dateline.Language.Models;
using Dateline.Language.Parsing;
using Dateline.Language.Tagging;
using Dateline.Training.Corpora;
using Dateline.Training.Lemmas;
using Dateline.Training.Linear;
using Dateline.Training.Names;
using Dateline.Training.Vectors;

namespace Dateline.Training;

/// <summary>The steps of training, each from corpora and the models of earlier steps to one model.</summary>
internal static class Steps
{
    private const int Folds = 10;

    /// <summary>Word clusters.</summary>
    internal static void Clusters(Options options)
    {
        var vectors = WordVectors.Read(options.Vectors, 200_000);
        var clusters = Clustering.Make(vectors, fine: 600, coarse: 60, centred: 40_000);
        using var file = File.Create(options.Model("clusters.bin"));
        clusters.Save(file);
    }

    /// <summary>The tagger.</summary>
    internal static void Tagger(Options options)
    {
        var (weights, labels) = TaggerTraining.Train(TrainingSentences(options), WordClusters.Load(options.Model("clusters.bin")), 6, options.Seed);
        using var file = File.Create(options.Model("tagger.bin"));
        ModelFile.Write(file, "TAGR", [("LABL", ModelFile.Bytes(labels.Select(l => l.ToString()))), .. weights.Sections()]);
    }

    /// <summary>The parser, on tags predicted for each tenth of the sentences by a tagger trained on the rest.</summary>
    internal static void Parser(Options options)
    {
        var clusters = WordClusters.Load(options.Model("clusters.bin"));
        var tagger = Language.Tagging.Tagger.Load(options.Out);
        var sentences = TrainingSentences(options);
        TaggerTraining.Jackknife(sentences, clusters, Folds, 4, options.Seed);
        var development = Development(options);
        var (weights, transitions) = ParserTraining.Train(sentences, clusters, 10, 4, options.Seed, (epoch, parser) =>
        {
            Console.Error.WriteLine($"  epoch {epoch}");
            if (epoch % 5 != 0) return;
            foreach (var (name, part) in development) Console.Error.WriteLine($"  {name}: {TreeScore.Of(part, tagger, parser())}");
        });
        using var file = File.Create(options.Model("parser.bin"));
        ModelFile.Write(file, "PARS", [("LABL", ModelFile.Bytes(transitions.Select(t => t.ToString()))), .. weights.Sections()]);
    }

    /// <summary>The name finder.</summary>
    internal static void Names(Options options)
    {
        var weights = NameTraining.Train(NamedSentences(options), WordClusters.Load(options.Model("clusters.bin")), 8, options.Seed);
        using var file = File.Create(options.Model("names.bin"));
        ModelFile.Write(file, "NAME", weights.Sections());
    }

    /// <summary>The lemma rules.</summary>
    internal static void Lemmas(Options options)
    {
        var treebank = ConlluReader.Read(File.ReadLines(options.Corpus("ud/ewt-train.conllu")).Concat(File.ReadLines(options.Corpus("ud/gum-train.conllu"))));
        var rules = LemmaTraining.Train(treebank);
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

    /// <summary>Scores on the development parts, on gold words.</summary>
    internal static void Score(Options options)
    {
        var tagger = Language.Tagging.Tagger.Load(options.Out);
        var parser = Language.Parsing.Parser.Load(options.Out);
        foreach (var (name, part) in Development(options)) Console.WriteLine($"{name}: {TreeScore.Of(part, tagger, parser)}");
    }

    private static List<TreebankSentence> TrainingSentences(Options options) => Treebank.Augmented(
        [.. Treebank.Read(options.Corpus("ud/ewt-train.conllu")), .. Treebank.Read(options.Corpus("ud/gum-train.conllu"))], options.Seed);

    private static List<NamedSentence> NamedSentences(Options options)
    {
        var nationalities = Nationalities.Read(options.Knowledge);
        var gum = Treebank.Read(options.Corpus("ud/gum-train.conllu"));
        // Wikigold three times: it is the only corpus annotated for names as such.
        return
        [
            .. Enumerable.Repeat(Wikigold.Read(options.Corpus("wikigold/train.jsonl"), nationalities), 3).SelectMany(s => s),
            .. TreebankNames.FromMentions(options.Corpus("gum/train.jsonl"), gum, nationalities),
            .. Treebank.Read(options.Corpus("ud/ewt-train.conllu")).Select(s => TreebankNames.FromTags(s, nationalities)),
        ];
    }

    private static (string Name, List<TreebankSentence> Sentences)[] Development(Options options) =>
        [("EWT dev", Treebank.Read(options.Corpus("ud/ewt-dev.conllu"))), ("GUM dev", Treebank.Read(options.Corpus("ud/gum-dev.conllu")))];
}
