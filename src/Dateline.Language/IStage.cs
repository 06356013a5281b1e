namespace Dateline.Language;

/// <summary>One step of language analysis: reads what the steps before it wrote into the text, and adds its own arrays or spans.</summary>
/// <remarks>Stages are immutable after loading and safe for any number of threads; working memory lives in the text or on the stack.</remarks>
internal interface IStage
{
    /// <summary>Adds this stage's knowledge to the text.</summary>
    void Annotate(AnalyzedText text);
}
