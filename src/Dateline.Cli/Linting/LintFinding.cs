namespace Dateline.Cli.Linting;

/// <summary>Something that a check of data files found.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Line from 1, or null where the whole file is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="IsError">False for a note: the files load all the same.</param>
internal sealed record LintFinding(string File, int? Line, string Problem, string Remedy, bool IsError);
