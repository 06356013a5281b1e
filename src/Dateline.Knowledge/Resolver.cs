using System.Collections.Concurrent;
using Dateline.Knowledge.Coreference;
using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Places;
using Dateline.Language;

namespace Dateline.Knowledge;

/// <summary>Tells who and what a report speaks of: finds mentions, chains them, resolves them to dated actors and to places.</summary>
/// <remarks>Immutable and safe for any number of threads; working memory is pooled.</remarks>
internal sealed class Resolver(KnowledgeBase knowledge, IGazetteer? gazetteer = null) : IDisposable
{
    private readonly ConcurrentBag<DiscourseBuilder> builders = [];

    /// <summary>The knowledge that it resolves with.</summary>
    internal KnowledgeBase Knowledge { get; } = knowledge;

    /// <summary>Resolves a report.</summary>
    /// <param name="text">The analysed text, with parse, names and quotations.</param>
    /// <param name="context">Other text of the same story, such as its title, or null; used only to tell which country is in play.</param>
    /// <param name="date">The day on which roles are looked up, usually that of publication.</param>
    /// <param name="explain">Keep the reasons for what entities resolve to, which takes time and memory.</param>
    internal ReportDiscourse Resolve(AnalyzedText text, string? context, DateOnly date, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!builders.TryTake(out var builder)) builder = new DiscourseBuilder(Knowledge, gazetteer);
        try
        {
            return builder.Build(text, context, date, explain);
        }
        finally
        {
            builders.Add(builder);
        }
    }

    /// <summary>Gives the gazetteer back.</summary>
    public void Dispose() => (gazetteer as IDisposable)?.Dispose();
}
