using System.Collections.Concurrent;
using Dateline.Language;
using Dateline.Language.Models;

namespace Dateline.Cli.Parsing;

/// <summary>Language analysis with its working memory, for commands that show them.</summary>
/// <remarks>Safe for any number of threads; working memory is pooled.</remarks>
internal sealed class TextAnalysis
{
    private readonly ConcurrentBag<AnalyzedText> workspaces = [];
    private readonly Analyzer analyzer;

    private TextAnalysis(Analyzer analyzer) => this.analyzer = analyzer;

    /// <summary>Loads the stages' weights.</summary>
    /// <exception cref="DataException">A file of weights is missing or damaged.</exception>
    internal static TextAnalysis Open(string models)
    {
        try
        {
            return new TextAnalysis(Analyzer.Open(models));
        }
        catch (ModelFileException exception)
        {
            throw new DataException(exception.Message, exception);
        }
    }

    /// <summary>Analyses a text and lends the result; it is gone when the call returns.</summary>
    /// <param name="text">The text as it stands.</param>
    /// <param name="published">Day against which relative dates resolve.</param>
    /// <param name="use">What is done with the analysis.</param>
    /// <param name="cancellationToken">Looked at between the stages.</param>
    internal void Use(string text, DateOnly published, Action<AnalyzedText> use, CancellationToken cancellationToken)
    {
        if (!workspaces.TryTake(out var workspace)) workspace = new AnalyzedText();
        workspace.Reset(text, published);
        analyzer.Analyze(workspace, cancellationToken);
        use(workspace);

        // Not in a finally: what a failing stage leaves behind is not used again.
        workspaces.Add(workspace);
    }
}
