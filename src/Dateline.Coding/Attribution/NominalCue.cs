using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>Attribution by a noun ("the claim that", "his refusal to") or an adverb ("reportedly").</summary>
internal static class NominalCue
{
    /// <summary>The attribution that a noun of the speech lexicon makes, or null; a noun without a source makes none.</summary>
    internal static AttributedContent? Find(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        if (Speakers.OfNoun(cue) is not { } speaker) return null;
        foreach (var child in cue.Children)
        {
            if (child.Index < cue.Index || child.Relation is not (Relation.AdnominalClause or Relation.ClausalComplement)) continue;
            var frame = child.Child(Relation.Marker)?.Lemma switch
            {
                "that" or "whether" => ContentFrames.Clause,
                "to" => ContentFrames.Infinitive,
                _ => ContentFrames.None,
            };
            if (frame == ContentFrames.None || !entry.Takes(frame) || child.Index == speaker.Index) continue;
            return VerbalCue.Make(cue, entry, speaker, [subtrees.Of(child)], new TokenRange(cue.Index, cue.Index + 1), frame, subtrees);
        }

        return WithPreposition(cue, entry, subtrees);
    }

    // "his criticism of the court", "voiced doubts about the count": only where a possessor, an agent or a governing verb names whose words they are, since
    // "criticism of the court" alone names the criticised.
    private static AttributedContent? WithPreposition(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        if (!entry.Takes(ContentFrames.Preposition) || Speakers.OwnerOf(cue) is not { } owner) return null;
        foreach (var child in cue.Children)
        {
            if (child.Index < cue.Index || child.Relation is not (Relation.NominalModifier or Relation.AdnominalClause) || child.Index == owner.Index) continue;
            var preposition = child.Child(Relation.Case) ?? child.Child(Relation.Marker);
            if (preposition is not { } link || !entry.Prepositions.Contains(link.Lemma)) continue;
            var words = new TokenRange(link.Index + 1, subtrees.Of(child).End);
            return VerbalCue.Make(cue, entry, owner, [words], new TokenRange(cue.Index, link.Index == cue.Index + 1 ? link.Index + 1 : cue.Index + 1), ContentFrames.Preposition, subtrees);
        }

        return null;
    }

    /// <summary>The attribution that an adverb makes of the clause that it stands in; nobody is named.</summary>
    internal static AttributedContent? FindAdverb(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        if (cue.Relation != Relation.AdverbialModifier || cue.Head is not { } clause || !entry.Takes(ContentFrames.OwnClause)) return null;
        return VerbalCue.Make(cue, entry, null, [subtrees.Of(clause)], new TokenRange(cue.Index, cue.Index + 1), ContentFrames.OwnClause, subtrees);
    }
}
