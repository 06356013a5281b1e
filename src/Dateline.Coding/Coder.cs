using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Claims;
using Dateline.Coding.Events;
using Dateline.Coding.Factuality;
using Dateline.Coding.Instruments;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Status;
using Dateline.Knowledge;
using Dateline.Knowledge.Discourse;
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

    private readonly Analyzer analyzer;
    private readonly Resolver resolver;
    private readonly EventLexicon lexicon;
    private readonly EventCoder events;
    private readonly AttributionFinder attributions;
    private readonly ClaimCoder claims;
    private readonly InstrumentFinder instruments;
    private readonly FactualityModel factuality;

    private Coder(CoderParts parts)
    {
        analyzer = parts.Analyzer;
        resolver = parts.Resolver;
        lexicon = parts.Events;
        factuality = parts.Factuality;
        events = new EventCoder(parts.Events);
        attributions = new AttributionFinder(parts.Speech);
        claims = new ClaimCoder(parts.Claims);
        instruments = new InstrumentFinder(parts.Instruments, parts.Resolver.Knowledge.Instruments);
        Version = parts.Version;
    }

    /// <summary>What this coder is made of; part of everything that it codes.</summary>
    public CoderVersion Version { get; }

    /// <summary>Loads lexicon, knowledge and weights.</summary>
    /// <exception cref="FormatException">A lexicon or knowledge file is missing or broken; the message names file and line.</exception>
    public static Coder Open(CoderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Coder(CoderParts.Load(options));
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
            analyzer.Analyze(text, cancellationToken);
            var discourse = resolver.Resolve(text, report.Context ?? report.Title, report.Date);
            cancellationToken.ThrowIfCancellationRequested();
            return Code(new CodingContext(report, discourse, lexicon, attributions));
        }
        finally
        {
            workspaces.Add(text);
        }
    }

    /// <summary>Who or what a phrase by itself means, with reasons.</summary>
    /// <param name="phrase">Words as a report might write them.</param>
    /// <param name="near">A state's code, or other words that tell which country is in play; null for none.</param>
    /// <param name="date">The day on which roles are looked up.</param>
    /// <param name="cancellationToken">Looked at between the stages.</param>
    internal ReportDiscourse Look(string phrase, string? near, DateOnly date, CancellationToken cancellationToken)
    {
        var text = new AnalyzedText();
        text.Reset(phrase, date);
        analyzer.Analyze(text, cancellationToken);
        return resolver.Resolve(text, near is null ? null : resolver.Knowledge.StateOn(near, date)?.Name ?? near, date, explain: true);
    }

    /// <summary>The language analysis alone, for showing why: lent for the length of the call.</summary>
    /// <param name="text">A report's text.</param>
    /// <param name="published">Day against which relative dates resolve.</param>
    /// <param name="use">What is done with the analysis.</param>
    /// <param name="cancellationToken">Looked at between the stages.</param>
    internal void Analyze(string text, DateOnly published, Action<AnalyzedText> use, CancellationToken cancellationToken)
    {
        if (!workspaces.TryTake(out var workspace)) workspace = new AnalyzedText();
        try
        {
            workspace.Reset(text, published);
            analyzer.Analyze(workspace, cancellationToken);
            use(workspace);
        }
        finally
        {
            workspaces.Add(workspace);
        }
    }

    private CodedReport Code(CodingContext context)
    {
        var report = context.Report;
        var candidates = events.Code(context);
        foreach (var attribution in context.Attributions) context.Sources.Acquaint(attribution);
        context.Instruments = instruments.Find(context);
        var told = claims.Code(context);
        var ids = new EntityIds(context.Discourse);
        var status = new ClaimWriter(context, ids).Write(told);
        var statements = new StatementWriter(context.Text, ids, context.Sources, context.Instruments).Write(context.Attributions);
        var assembler = new ReportAssembler(context, ids);
        var coded = candidates.Select((candidate, index) => assembler.ToEvent(candidate, $"e{index + 1}")).ToImmutableArray();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in coded.SelectMany(item => item.Actor.Concat(item.Recipient)))
        {
            if (reference.Entity is { } id) used.Add(id);
        }

        foreach (var statement in statements)
        {
            if (statement.Speaker?.Entity is { } speaker) used.Add(speaker);
            if (statement.Addressee?.Entity is { } addressee) used.Add(addressee);
        }

        foreach (var link in coded.SelectMany(item => item.AccordingTo))
        {
            if (link.Entity is { } id) used.Add(id);
        }

        used.UnionWith(ClaimWriter.Used(status));
        var papers = new InstrumentWriter(context, ids, assembler.ToLink).Write();
        foreach (var id in papers.SelectMany(InstrumentWriter.EntitiesOf)) used.Add(id);

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
            Entities = assembler.Entities(used),
            Events = coded,
            Statements = statements,
            Claims = status,
            Instruments = papers,
            Pairs = Answers(context, candidates),
            Times = assembler.Times(),
            Places = assembler.Places(),
            Predicates = new FactualityReader(factuality, context.Predicates, context.Statuses).Read(),
            Warnings = [.. context.Text.Warnings],
            Coder = Version,
        };
    }

    private static PairAnswer[]? Answers(CodingContext context, List<EventCandidate> candidates)
    {
        if (context.Report.Pairs.IsDefaultOrEmpty) return null;
        var ids = candidates.Select((_, index) => $"e{index + 1}").ToArray();
        var answerer = new PairAnswerer(context);
        return [.. context.Report.Pairs.Select(pair => answerer.Answer(pair, candidates, ids))];
    }

    /// <summary>Gives back the memory held for working and for weights.</summary>
    public void Dispose()
    {
        workspaces.Clear();
        resolver.Dispose();
    }
}
