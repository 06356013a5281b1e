using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dateline.Model;

namespace Dateline.Sources;

/// <summary>What one record of the input came to: a report, or the refusal of one.</summary>
public sealed record ReadResult
{
    private ReadResult(string path, long? line, Report? report, Refusal? refusal)
    {
        Path = path;
        Line = line;
        Report = report;
        Refusal = refusal;
    }

    /// <summary>The path as the user would recognise it; <c>-</c> for standard input.</summary>
    public string Path { get; }

    /// <summary>Line on which the record starts, the first being 1; null for a text file.</summary>
    public long? Line { get; }

    /// <summary>The report, or null where it was refused.</summary>
    public Report? Report { get; }

    /// <summary>The refusal, or null where there is a report.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What was read otherwise than it stood, a sentence each: a date replaced by the default, bytes that were not UTF-8.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Is there a report?</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsReport => Report is not null;

    /// <summary>A report read from this place.</summary>
    public static ReadResult Of(string path, long? line, Report report) => new(path, line, report, refusal: null);

    /// <summary>A refusal at this place.</summary>
    public static ReadResult Of(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(refusal.Path, refusal.Line, report: null, refusal);
    }
}
