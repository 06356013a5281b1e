using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>Attribution by a verb ("said", "urged", "believes") or a predicate adjective ("is confident that").</summary>
internal static class VerbalCue
{
    private static readonly ContentFrames Propositions = ContentFrames.Clause | ContentFrames.Quotation | ContentFrames.Gerund | ContentFrames.OwnClause;

    /// <summary>The attribution that a verb of the speech lexicon makes, or null where it says nothing here.</summary>
    internal static AttributedContent? Find(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        if (cue.Relation is Relation.AdjectivalModifier or Relation.Compound or Relation.Case or Relation.Marker) return null;
        if (entry.Takes(ContentFrames.Clause) && Parenthesis.Around(cue) is { } aside) return MakeAside(cue, entry, aside, subtrees);
        if (VerbContent.Of(cue, entry, subtrees) is { } own)
        {
            // "ordered", "condemned" without anybody who orders or condemns is a participle that describes, not a report of speech.
            var speaker = Speakers.OfClause(cue) ?? (own.Frame == ContentFrames.Clause ? Speakers.BySight(cue) : null);
            if (speaker is null && cue.Relation is Relation.AdnominalClause) return null;
            if (speaker is null && own.Frame is ContentFrames.Object or ContentFrames.Infinitive or ContentFrames.Preposition) return null;
            return Make(cue, entry, speaker, own.Pieces, new TokenRange(cue.Index, own.CueEnd), own.Frame, subtrees);
        }

        if (!entry.Takes(ContentFrames.Clause | ContentFrames.Quotation)) return null;
        if (AroundParenthesis(cue, subtrees) is { } around && Speakers.OfClause(cue) is { } source)
            return Make(cue, entry, source, [around], new TokenRange(cue.Index, cue.Index + 1), ContentFrames.Clause, subtrees);
        return null;
    }

    /// <summary>The attribution that a predicate adjective makes ("is confident that"), or null.</summary>
    internal static AttributedContent? FindAdjective(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        if (cue.Child(Relation.Copula) is null || Speakers.OfClause(cue) is not { } speaker || speaker.Upos == UniversalTag.Unknown) return null;
        var content = cue.Child(Relation.ClausalComplement) is { } clause && entry.Takes(ContentFrames.Clause) ? (Token?)clause
            : cue.Child(Relation.OpenComplement) is { } infinitive && entry.Takes(ContentFrames.Infinitive) ? infinitive
            : null;
        if (content is null && PhraseOf(cue, entry) is { } phrase)
        {
            var words = new TokenRange((phrase.Child(Relation.Case) ?? phrase.Child(Relation.Marker))!.Value.Index + 1, subtrees.Of(phrase).End);
            return Make(cue, entry, speaker, [words], new TokenRange(cue.Index, words.First == cue.Index + 2 ? cue.Index + 2 : cue.Index + 1), ContentFrames.Preposition, subtrees);
        }

        if (content is not { } said) return null;
        var frame = said.Relation == Relation.ClausalComplement ? ContentFrames.Clause : ContentFrames.Infinitive;
        return Make(cue, entry, speaker, [subtrees.Of(said)], new TokenRange(cue.Index, cue.Index + 1), frame, subtrees);
    }

    // "is critical of the plan", "was worried about losing"
    private static Token? PhraseOf(Token cue, SpeechEntry entry)
    {
        if (!entry.Takes(ContentFrames.Preposition)) return null;
        foreach (var child in cue.Children)
        {
            if (child.Index < cue.Index || child.Relation is not (Relation.Oblique or Relation.NominalModifier or Relation.AdverbialClause or Relation.ClausalComplement)) continue;
            if ((child.Child(Relation.Case) ?? child.Child(Relation.Marker)) is { } link && entry.Prepositions.Contains(link.Lemma)) return child;
        }

        return null;
    }

    /// <summary>Builds the attribution once cue, speaker and content are known.</summary>
    internal static AttributedContent Make(
        Token cue, SpeechEntry entry, Token? speaker, List<TokenRange> pieces, TokenRange cueWords, ContentFrames frame, Subtrees subtrees)
    {
        var text = cue.In;
        TokenRange? speakerWords = speaker is { } who ? Speakers.WordsOf(who, subtrees) : null;
        var isAccusation = frame == ContentFrames.ObjectPreposition && entry.Stance == Stance.Alleges;
        var attribution = new AttributedContent
        {
            Speaker = speaker?.Index,
            SpeakerWords = speakerWords,
            Relative = speaker is { } antecedent ? Speakers.RelativeOf(cue, antecedent) : null,
            Cue = cueWords,
            Stance = entry.Stance,
            IsProposition = (frame & Propositions) != ContentFrames.None || isAccusation,
            Rule = $"speech:{entry.Lemma}:{frame}",
        };
        foreach (var piece in pieces)
        {
            // Where the cue stands inside what it reports ("X, he said, Y"), its own clause is taken out.
            var own = piece.Contains(cue.Index) ? OwnClause(cue, speakerWords, subtrees) : cueWords;
            ContentRanges.Add(text, attribution.Content, piece, [own]);
        }

        TakeAdjuncts(cue, attribution, subtrees);
        return attribution;
    }

    private static AttributedContent MakeAside(Token cue, SpeechEntry entry, Parenthesis.Found aside, Subtrees subtrees)
    {
        var attribution = Make(cue, entry, cue.In[SpeakerPhrase.HeadOf(cue.In, aside.Source) ?? aside.Source.First], [], new TokenRange(cue.Index, cue.Index + 1), ContentFrames.Clause, subtrees);
        attribution.SpeakerWords = aside.Source;
        foreach (var piece in aside.Content) ContentRanges.Add(cue.In, attribution.Content, piece, []);
        return attribution;
    }

    // "X, he said, Y" and "as he said, X": UD hangs the saying on what is said, as parataxis or an "as"-clause.
    private static TokenRange? AroundParenthesis(Token cue, Subtrees subtrees)
    {
        if (cue.Head is not { } said) return null;
        var isAside = cue.Relation == Relation.Parataxis
            || (cue.Relation == Relation.AdverbialClause && cue.Child(Relation.Marker)?.Lemma == "as");
        if (!isAside) return null;
        if (cue.Relation == Relation.Parataxis && cue.Child(Relation.NominalSubject) is null) return null;
        return subtrees.Of(said);
    }

    private static TokenRange OwnClause(Token cue, TokenRange? speakerWords, Subtrees subtrees)
    {
        var clause = subtrees.Of(cue);
        return speakerWords is { } words ? new TokenRange(Math.Min(clause.First, words.First), Math.Max(clause.End, words.End)) : clause;
    }

    // "told reporters in a statement": addressee and medium stand beside the content and are not part of it.
    private static void TakeAdjuncts(Token cue, AttributedContent attribution, Subtrees subtrees)
    {
        foreach (var child in cue.Children)
        {
            if (child.Xpos is PennTag.WDT or PennTag.WP) continue;
            if (child.Relation is Relation.IndirectObject or Relation.Object && !attribution.Says(child.Index)) attribution.Addressee ??= child.Index;
            if (child.Relation == Relation.Oblique && !attribution.Says(child.Index) && Media.IsMedium(child)) attribution.Medium ??= subtrees.Of(child);
            if (child.Relation == Relation.Oblique && child.Child(Relation.Case)?.Lemma == "to" && !attribution.Says(child.Index) && cue.Lemma is "say" or "write" or "explain" or "announce")
                attribution.Addressee ??= child.Index;
        }
    }
}
