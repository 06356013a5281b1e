using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Training.Factuality;

/// <summary>The step that trains the factuality model and tells its scores on the development parts.</summary>
internal static class FactualityStep
{
    private const int Epochs = 3;

    // A feature seen once says more about its sentence than about English.
    private const int FewestSeen = 2;

    private static readonly string[] Sets = ["uds_ih2", "meantime"];

    /// <summary>Trains on the training parts of UDS-IH2 and MEANTIME.</summary>
    internal static void Run(Options options)
    {
        var corpus = new FactualityCorpus(Analyzer.Open(options.Out), LexiconReader.Read(["lexicon"]));
        FactualityExample[] training = [.. Sets.SelectMany(name => corpus.Read(options.Corpus(name + "/train.jsonl")))];
        var development = Sets.Select(name => (Name: name, Examples: corpus.Read(options.Corpus(name + "/dev.jsonl")))).ToArray();
        uint[] features = [.. training.SelectMany(example => example.Features).CountBy(feature => feature).Where(count => count.Value >= FewestSeen).Select(count => count.Key).Order()];
        var model = new FactualityTraining(features, options.Seed);
        Console.Error.WriteLine($"  {training.Length} examples, {features.Length} features");
        model.Train(training, Epochs, epoch =>
        {
            var scores = development.Select(set => $"{set.Name} r {Correlation(set.Examples, model):F3} error {Error(set.Examples, model):F3}");
            Console.Error.WriteLine($"  epoch {epoch}: training error {Error(training, model):F3}, {string.Join(", ", scores)}");
        });
        using var file = File.Create(options.Model("factuality.bin"));
        model.Save(file);
    }

    private static double Error(FactualityExample[] examples, FactualityTraining model) => examples.Average(example => Math.Abs(model.Grade(example.Features) - example.Grade));

    private static double Correlation(FactualityExample[] examples, FactualityTraining model)
    {
        var given = examples.Select(example => (double)example.Grade).ToArray();
        var guessed = examples.Select(example => (double)model.Grade(example.Features)).ToArray();
        double meanGiven = given.Average(), meanGuessed = guessed.Average();
        var product = given.Zip(guessed, (a, b) => (a - meanGiven) * (b - meanGuessed)).Sum();
        return product / Math.Sqrt(given.Sum(a => (a - meanGiven) * (a - meanGiven)) * guessed.Sum(b => (b - meanGuessed) * (b - meanGuessed)));
    }
}
