using System.Collections.Immutable;
using Dateline.Coding.Instruments;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>Writes attributions in the codebook's form (section 4).</summary>
internal sealed class StatementWriter(AnalyzedText text, EntityIds ids, SourceChains sources, InstrumentSet instruments)
{
    /// <summary>The statements of a report, in the order of their first word.</summary>
    internal ImmutableArray<Statement> Write(IReadOnlyList<AttributedContent> attributions)
    {
        var numbers = new Dictionary<AttributedContent, string>(ReferenceEqualityComparer.Instance);
        foreach (var attribution in attributions) numbers.Add(attribution, $"s{numbers.Count + 1}");
        return [.. attributions.Select(attribution => ToStatement(attribution, numbers))];
    }

    private Statement ToStatement(AttributedContent attribution, Dictionary<AttributedContent, string> numbers) => new()
    {
        Id = numbers[attribution],
        Speaker = attribution.Speaker is { } speaker ? ToSpeaker(Refer(speaker, attribution.SpeakerWords), attribution.Relative) : null,
        Cue = attribution.Cue is { } cue ? SpanOf(cue) : null,
        Content = [.. attribution.Content.Select(SpanOf)],
        Kind = attribution.Kind,
        Medium = attribution.Medium is { } medium ? SpanOf(medium) : null,
        Addressee = attribution.Addressee is { } addressee ? Refer(addressee, null) : null,
        NestedIn = attribution.NestedIn is { } outer ? numbers[outer] : null,
    };

    private Speaker ToSpeaker(Reference reference, int? relative)
    {
        if (reference.Span is not { } words) return new Speaker(null, [], reference.Entity, reference.Instrument);
        ImmutableArray<TextSpan> spans = relative is { } pronoun ? [words, SpanOf(new TokenRange(pronoun, pronoun + 1))] : [words];
        return new Speaker(words, spans, reference.Entity, reference.Instrument);
    }

    private Reference Refer(int head, TokenRange? words)
    {
        var span = words is { } range ? SpanOf(range) : SpanOf(new TokenRange(head, head + 1));
        if (instruments.At(head)?.Id is { } instrument) return Reference.ToInstrument(instrument, span);
        return sources.EntityOf(head) is { } entity ? Reference.ToEntity(ids[entity], span) : new Reference(span);
    }

    private TextSpan SpanOf(TokenRange range) => text.SpanOf(range.First, range.End).In(text.Text);
}
