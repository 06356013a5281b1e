namespace Dateline.Sources;

/// <summary>Something that was not read as a report: where, what is wrong, and what to do. Expected trouble is this value, never an exception.</summary>
/// <param name="Path">The path as the user would recognise it; <c>-</c> for standard input.</param>
/// <param name="Line">Line in the file, the first being 1; null where the whole file is meant.</param>
/// <param name="Reason">The kind of trouble, for programs.</param>
/// <param name="Problem">What is wrong, for people: a clause with its full stop.</param>
/// <param name="Remedy">What to do about it, for people: a sentence.</param>
public sealed record Refusal(string Path, long? Line, RefusalReason Reason, string Problem, string Remedy)
{
    /// <summary>One line: <c>reports.jsonl:17: "date" is "2017-13-40", which is not a day. Use YYYY-MM-DD, or pass --date.</c></summary>
    public override string ToString() => Line is { } line ? $"{Path}:{line}: {Problem} {Remedy}" : $"{Path}: {Problem} {Remedy}";
}
