using System.Collections.Immutable;
using Dateline.Coding.Events;
using Dateline.Coding.Lexicon;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding;

/// <summary>Writes what the rooms found in the codebook's form: ids, spans, entities with their mentions, layers.</summary>
internal sealed class ReportAssembler(CodingContext context, EntityIds ids)
{
    private AnalyzedText Text => context.Text;

    /// <summary>One event of the output.</summary>
    internal Event ToEvent(EventCandidate candidate, string id)
    {
        var sentence = Text.Sentences[Text.SentenceOf[candidate.Predicate.Head]];
        var triggers = candidate.Triggers.OrderBy(trigger => trigger.First).Select(trigger => SpanOf(trigger.First, trigger.End)).ToImmutableArray();
        return new Event
        {
            Id = id,
            Type = candidate.Type,
            Mode = [.. candidate.Modes],
            Context = [.. candidate.Contexts],
            Cameo = candidate.Cameo,
            QuadCode = Scale.Quad(candidate.Type),
            EventScale = Scale.Score(candidate.Type, candidate.Modes),
            Actor = [.. candidate.Actors.Select(Refer)],
            Recipient = [.. candidate.Recipients.Select(Refer)],
            Date = candidate.Date,
            EventLoc = candidate.Place,
            Status = candidate.Status,
            Historical = candidate.Historical,
            AccordingTo = [.. candidate.Sources.Select(ToLink)],
            Size = candidate.Size,
            EventText = triggers,
            Sentence = SpanOf(sentence.First, sentence.End),
            Why = new Why(candidate.Sense?.Name ?? "linking word", triggers, [.. candidate.Steps], [.. candidate.Rejected]),
            Confidence = candidate.Confidence,
        };
    }

    /// <summary>A link of a source chain in the output's form.</summary>
    internal SourceLink ToLink(SourceStep step) => new(
        Entity: step.Entity is { } entity ? ids[entity] : null,
        Instrument: null,
        Span: step.First < 0 ? null : SpanOf(step.First, step.End),
        Cue: step.CueFirst < 0 ? null : SpanOf(step.CueFirst, Math.Min(step.CueEnd, Text.Count)),
        Stance: step.Stance);

    /// <summary>Entities that a record uses, that the text names, or of which country or sector is known, with all their mentions.</summary>
    /// <param name="used">Ids that records refer to.</param>
    internal ImmutableArray<Entity> Entities(IReadOnlySet<string> used)
    {
        var mentions = new List<Mention>?[context.Discourse.Entities.Count];
        foreach (var mention in context.Discourse.Mentions.OrderBy(mention => mention.First).ThenByDescending(mention => mention.End))
        {
            var span = SpanOf(mention.First, mention.End);
            (mentions[mention.Entity] ??= []).Add(new Mention(span.Start, span.End, span.Text, mention.Form is MentionForm.Name));
        }

        var entities = ImmutableArray.CreateBuilder<Entity>();
        foreach (var entity in context.Discourse.Entities)
        {
            var own = mentions[entity.Index];
            if (!used.Contains(ids[entity.Index]) && own?.Exists(mention => mention.Named) != true && !IsResolvedActor(entity, own)) continue;
            entities.Add(new Entity
            {
                Id = ids[entity.Index],
                Kind = entity.Kind,
                Name = entity.Name,
                Code = entity.Code,
                Sector = entity.Sector,
                Role = entity.Role,
                Office = entity.Office,
                Parent = entity.Parent is { } parent ? ids[parent] : null,
                Place = entity.Place,
                Mentions = own is null ? [] : [.. own],
            });
        }

        return entities.ToImmutable();
    }

    // "Soldiers" who do nothing that is coded are still somebody (codebook 1: every resolved actor).
    private static bool IsResolvedActor(DiscourseEntity entity, List<Mention>? mentions) => mentions is not null && (entity.Code is not null || !entity.Sector.IsEmpty);

    /// <summary>Date expressions as a layer of the output.</summary>
    internal ImmutableArray<TimeMention> Times() =>
        [.. Text.Times.Select(time =>
        {
            var span = SpanOf(time.First, time.End);
            return new TimeMention(span.Start, span.End, span.Text, time.Value, time.Start, time.Last, time.Granularity);
        })];

    /// <summary>Place names as a layer of the output: those of the gazetteer, and names of places that it does not know.</summary>
    internal ImmutableArray<PlaceMention> Places()
    {
        var entities = new Dictionary<(int First, int End), int>();
        var places = new List<PlaceMention>();
        foreach (var mention in context.Discourse.Mentions)
        {
            var entity = context.Discourse.Entities[mention.Entity];
            if (mention.Form != MentionForm.Name || entity.Kind is not (EntityKind.Place or EntityKind.Country or EntityKind.Territory or EntityKind.Government)) continue;
            entities.TryAdd((mention.First, mention.End), mention.Entity);
            if (entity.Kind is EntityKind.Government || context.Discourse.Places.Exists(place => place.First < mention.End && place.End > mention.First)) continue;
            places.Add(ToPlace(mention.First, mention.End, mention.Entity, entity.Place));
        }

        foreach (var name in context.Discourse.Places)
        {
            places.Add(ToPlace(name.First, name.End, entities.TryGetValue((name.First, name.End), out var entity) ? entity : null, name.Place));
        }

        return [.. places.OrderBy(place => place.Start).ThenByDescending(place => place.End)];
    }

    private PlaceMention ToPlace(int first, int end, int? entity, Location? place)
    {
        var span = SpanOf(first, end);
        return new PlaceMention(span.Start, span.End, span.Text, entity is { } index ? ids[index] : null, place);
    }

    private Reference Refer(Participant participant) => ids.Refer(context.Discourse, participant.Entity, participant.First, participant.End);

    private TextSpan SpanOf(int first, int end) => Text.SpanOf(first, end).In(Text.Text);
}
