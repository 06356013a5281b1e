using Dateline.Coding.Events;
using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>Who vouches for a word of the report: the attributions whose content it stands in, outermost first.</summary>
/// <remarks>What a source merely orders, promises or wants it does not vouch for. The cue itself is told by whoever tells of the saying.</remarks>
internal sealed class SourceChains(IReadOnlyList<AttributedContent> attributions, ReportDiscourse discourse, ParticipantFinder participants) : ISourceChains
{
    private readonly PronounSpeakers speakers = new(attributions, discourse.Text);

    /// <inheritdoc/>
    public IReadOnlyList<SourceStep> Around(int token)
    {
        List<AttributedContent>? around = null;
        foreach (var attribution in attributions)
        {
            if (!attribution.IsProposition || !attribution.Says(token) || (attribution.Cue is { } cue && cue.Contains(token))) continue;
            (around ??= []).Add(attribution);
        }

        if (around is null) return [];
        around.Sort(static (a, b) => b.ContentLength.CompareTo(a.ContentLength));
        return [.. around.Select(ToStep)];
    }

    private SourceStep ToStep(AttributedContent attribution)
    {
        var speaker = attribution.Speaker is { } head ? EntityOf(head) : null;
        var words = attribution.SpeakerWords ?? new TokenRange(-1, -1);
        var cue = attribution.Cue ?? new TokenRange(-1, -1);
        return new SourceStep(speaker, words.First, words.End, cue.First, cue.End, attribution.Stance);
    }

    /// <summary>Makes entities of the speaker and addressee of an attribution where nobody knew them, so that they have ids before anything is written.</summary>
    internal void Acquaint(AttributedContent attribution)
    {
        if (attribution.Speaker is { } speaker) EntityOf(speaker);
        if (attribution.Addressee is { } addressee) EntityOf(addressee);
    }

    /// <summary>The entity that a source's head refers to, made from its words where nobody knew it; null for a pronoun that nothing resolves.</summary>
    internal int? EntityOf(int head)
    {
        if (discourse.MentionAt(head)?.Entity is { } known) return Classify(head, known);
        if (participants.Unknown(head)?.Entity is { } made) return Classify(head, made);
        return speakers.Antecedent(head) is { } antecedent ? discourse.MentionAt(antecedent)?.Entity ?? participants.Unknown(antecedent)?.Entity : null;
    }

    // "a senior official", "the report": an unnamed source keeps its words and gets a class.
    private int Classify(int head, int entity)
    {
        var source = discourse.Entities[entity];
        if (discourse.Text.Upos[head] != Language.UniversalTag.Noun || SourceNouns.ClassOf(discourse.Text.Lemma[head]) is not { } sourceClass) return entity;
        if (source.Kind == EntityKind.Other && sourceClass == SourceNouns.Document) source.Kind = EntityKind.Document;
        if (source.Kind is EntityKind.Other or EntityKind.Person or EntityKind.Group or EntityKind.Document) source.Role ??= sourceClass;
        return entity;
    }
}
