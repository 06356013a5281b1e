using Dateline.Language.Lemmas;
using Dateline.Language.Morphology;
using Dateline.Language.Network;
using Dateline.Language.Quality;
using Dateline.Language.Quantities;
using Dateline.Language.Quotations;
using Dateline.Language.Times;
using Dateline.Language.Tokens;

namespace Dateline.Language;

/// <summary>Language analysis as a whole: the stages in the order in which each needs the ones before.</summary>
/// <remarks>Immutable after <see cref="Open"/> and safe for any number of threads.</remarks>
internal sealed class Analyzer
{
    private readonly IStage[] stages;

    private Analyzer(IStage[] stages) => this.stages = stages;

    /// <summary>Loads the trained models.</summary>
    /// <param name="modelsFolder">Holds the .bin files of models/.</param>
    /// <exception cref="Models.ModelFileException">A model is missing or damaged; the message says which and what to do.</exception>
    internal static Analyzer Open(string modelsFolder) => new(
    [
        new Tokenizer(),
        new TextQuality(),
        NetworkReader.Load(modelsFolder),
        Lemmatizer.Load(modelsFolder),
        new MorphologyTagger(),
        new QuotationFinder(),
        new TimeFinder(),
        new QuantityFinder(),
    ]);

    /// <summary>The stages in their order, for measuring them one by one.</summary>
    internal IReadOnlyList<IStage> Stages => stages;

    /// <summary>Fills a text that holds nothing but its characters.</summary>
    /// <param name="text">Reset to the report's text and date.</param>
    /// <param name="cancellationToken">Looked at between the stages.</param>
    internal void Analyze(AnalyzedText text, CancellationToken cancellationToken = default)
    {
        foreach (var stage in stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stage.Annotate(text);
        }
    }
}
