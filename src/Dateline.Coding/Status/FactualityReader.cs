using System.Collections.Immutable;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Status;

/// <summary>Grades every predicate of a text from -3 (certainly did not happen) to +3 (certainly did).</summary>
/// <remarks>The scale is that of UDS-IH2 (Rudinger, White and Van Durme 2018).</remarks>
internal sealed class FactualityReader(PredicateSet predicates, StatusReader statuses)
{
    private AnalyzedText Text => predicates.Text;

    /// <summary>The layer, in text order.</summary>
    internal ImmutableArray<PredicateFactuality> Read()
    {
        var layer = ImmutableArray.CreateBuilder<PredicateFactuality>();
        foreach (var predicate in predicates.All)
        {
            if (predicate.Kind == PredicateKind.Noun) continue;
            var span = Text.SpanOf(predicate.Head, predicate.Head + 1).In(Text.Text);
            layer.Add(new PredicateFactuality(span.Start, span.End, span.Text, Grade(statuses.Of(predicate).Status)));
        }

        return layer.ToImmutable();
    }

    private static double Grade(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => 2.5,
        EventStatus.Future => 0.5,
        EventStatus.Hypothetical => 0,
        _ => -2.5,
    };
}
