namespace Dateline.Sources;

/// <summary>A refusal before its place is known; all of them are made in <see cref="Messages"/>.</summary>
/// <param name="Reason">The kind of trouble.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record Trouble(RefusalReason Reason, string Problem, string Remedy)
{
    /// <summary>The refusal at a place.</summary>
    public ReadResult At(string path, long? line = null) => ReadResult.Of(new Refusal(path, line, Reason, Problem, Remedy));
}
