using System.Collections.Immutable;
using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Cli.Looking;

/// <summary>One actor or place that a phrase means or mentions.</summary>
/// <param name="Phrase">Its widest mention.</param>
/// <param name="Entity">What it resolved to.</param>
internal sealed record PhraseAnswer(TextSpan Phrase, DiscourseEntity Entity)
{
    /// <summary>All that a looked-up phrase mentions, the widest mention first: the whole phrase, then what is named in it.</summary>
    internal static ImmutableArray<PhraseAnswer> Of(ReportDiscourse discourse)
    {
        var widest = new Dictionary<int, DiscourseMention>();
        foreach (var mention in discourse.Mentions)
        {
            if (!widest.TryGetValue(mention.Entity, out var known) || mention.End - mention.First > known.End - known.First) widest[mention.Entity] = mention;
        }

        return
        [
            .. widest.Values.OrderByDescending(static mention => mention.End - mention.First).ThenBy(static mention => mention.First)
                .Select(mention => new PhraseAnswer(discourse.Text.SpanOf(mention.First, mention.End).In(discourse.Text.Text), discourse.Entities[mention.Entity])),
        ];
    }
}
