using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>What a verbal or adjectival cue says: its complements, by the frames that the lexicon gives the word.</summary>
internal static class VerbContent
{
    /// <summary>The content of a cue.</summary>
    /// <param name="Pieces">Stretches that hold it, cue and speaker not yet taken out.</param>
    /// <param name="Frame">Which frame was found.</param>
    /// <param name="CueEnd">After the last token of the cue: a preposition may belong to it ("called on").</param>
    internal readonly record struct Found(List<TokenRange> Pieces, ContentFrames Frame, int CueEnd);

    /// <summary>Finds the content of a cue in its own clause; null where no frame of the entry is there.</summary>
    internal static Found? Of(Token cue, SpeechEntry entry, Subtrees subtrees) =>
        InParse(cue, entry, subtrees) is { Frame: not ContentFrames.Object } parsed ? parsed : ThatClause.After(cue, entry) ?? InParse(cue, entry, subtrees);

    private static Found? InParse(Token cue, SpeechEntry entry, Subtrees subtrees)
    {
        var slots = Slots.Of(cue, entry);
        var end = cue.Index + 1;
        if (slots.Particle is { } particle && particle.Index == end) end++;
        // Words that only quote ("continued", "laughed") have a clause for content where it is quoted.
        if (slots.Clause is { } clause && (entry.Takes(ContentFrames.Clause) || (entry.Takes(ContentFrames.Quotation) && QuotedSpeech.IsQuoted(cue.In, clause.Index))))
            return new(Clauses(cue, subtrees), ContentFrames.Clause, end);
        if (slots.Patient is { } patient)
        {
            if (slots.Infinitive is { } purpose && entry.Takes(ContentFrames.ObjectInfinitive))
                return new([subtrees.Of(patient), subtrees.Of(purpose)], ContentFrames.ObjectInfinitive, end);
            if (slots.Predicate is { } predicate && entry.Takes(ContentFrames.ObjectPredicate))
                return new([subtrees.Of(patient), subtrees.Of(predicate)], ContentFrames.ObjectPredicate, end);
            if (slots.Predicate is null && entry.Takes(ContentFrames.ObjectPredicate) && patient.Index > cue.Index && (Quoted(patient, subtrees) ?? Merged(patient, subtrees)) is { } judgement)
                return new([judgement], ContentFrames.ObjectPredicate, end);
            if (slots.AsPhrase is { } asPhrase && entry.Takes(ContentFrames.ObjectAs))
                return new([subtrees.Of(patient), subtrees.Of(asPhrase)], ContentFrames.ObjectAs, end);
            if (slots.Prepositional is { } adjunct && entry.Takes(ContentFrames.ObjectPreposition))
                return new([subtrees.Of(patient), subtrees.Of(adjunct)], ContentFrames.ObjectPreposition, end);
        }

        if (slots.Prepositional is { } phrase && entry.Takes(ContentFrames.Preposition)) return WithPreposition(phrase, slots.Infinitive, subtrees, end);
        if (slots.Infinitive is { } infinitive && entry.Takes(ContentFrames.Infinitive)) return new([subtrees.Of(infinitive)], ContentFrames.Infinitive, end);
        if (slots.Gerund is { } gerund && entry.Takes(ContentFrames.Gerund)) return new([subtrees.Of(gerund)], ContentFrames.Gerund, end);
        if (slots.Patient is { } bare && entry.Takes(ContentFrames.Object)) return new([ObjectWords(cue, bare, subtrees)], ContentFrames.Object, end);
        return null;
    }

    // A long clause is often parsed as several complements of the cue. All that follow it are said; those before it are said only where none follows:
    // what stands before "Kiedis said the record was ready" is where and when he said so.
    private static List<TokenRange> Clauses(Token cue, Subtrees subtrees)
    {
        List<TokenRange> before = [], after = [];
        foreach (var child in cue.Children)
        {
            if (!IsClause(child, cue)) continue;
            (child.Index < cue.Index ? before : after).Add(subtrees.Of(child));
        }

        if (after.Count == 0) return before;
        var last = after[^1];
        after[^1] = new TokenRange(last.First, ClauseEnd.Of(cue, last.End, subtrees));
        return after;
    }

    // "called half of them “deplorables”": what is quoted straight after the object is the judgement.
    private static TokenRange? Quoted(Token patient, Subtrees subtrees)
    {
        var words = subtrees.Of(patient);
        foreach (var quotation in patient.In.Quotations)
        {
            if (quotation.First > words.End) break;
            if (quotation.First > patient.Index && quotation.First <= words.End) return new TokenRange(words.First, Math.Max(words.End, quotation.End));
        }

        return null;
    }

    // "called the seizure piracy", "declared the truce dead": parsers make one phrase of object and judgement. A determiner, a noun and then a bare noun or an
    // adjective that ends the phrase are two.
    private static TokenRange? Merged(Token patient, Subtrees subtrees)
    {
        var text = patient.In;
        var words = subtrees.Of(patient);
        var end = words.End;
        while (end > words.First && text.Upos[end - 1] == UniversalTag.Punctuation) end--;
        if (end - words.First < 3 || text.Upos[words.First] is not UniversalTag.Determiner) return null;
        var last = text.Upos[end - 1];
        var endsInAdjective = last == UniversalTag.Adjective && text.Upos[end - 2] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adverb;
        return endsInAdjective ? new TokenRange(words.First, end) : null;
    }

    // "criticized people trying to help": a participle or infinitive straight after an object belongs to it, wherever the parser hung it.
    private static TokenRange ObjectWords(Token cue, Token patient, Subtrees subtrees)
    {
        var words = subtrees.Of(patient);
        foreach (var child in cue.Children)
        {
            if (child.Index < words.End || child.Relation is not (Relation.AdverbialClause or Relation.OpenComplement)) continue;
            var clause = subtrees.Of(child);
            if (clause.First != words.End || cue.In.Upos[words.End - 1] == UniversalTag.Punctuation || !(child.Xpos == PennTag.VBG || child.Child(Relation.Marker)?.Lemma == "to")) break;
            words = new TokenRange(words.First, clause.End);
        }

        return words;
    }

    private static bool IsClause(Token child, Token cue) => child.Relation == Relation.ClausalComplement
        || (child.Relation is Relation.ClausalSubject or Relation.PassiveClausalSubject && cue.Child(Relation.Expletive) is not null);

    // The preposition belongs to the cue ("called on", "told of"); what follows is the content.
    private static Found WithPreposition(Token phrase, Token? infinitive, Subtrees subtrees, int end)
    {
        var words = subtrees.Of(phrase);
        var content = new List<TokenRange>(2);
        if (phrase.Child(Relation.Case) is { } preposition && preposition.Index < phrase.Index)
        {
            if (preposition.Index == end) end++;
            words = new TokenRange(preposition.Index + 1, words.End);
        }

        content.Add(words);
        if (infinitive is { } action && action.Index > phrase.Index && !action.IsWithin(phrase)) content.Add(subtrees.Of(action));
        return new(content, ContentFrames.Preposition, end);
    }

    /// <summary>The dependents of a cue that may be its content.</summary>
    private struct Slots
    {
        internal Token? Clause;
        internal Token? Patient;
        internal Token? Infinitive;
        internal Token? Gerund;
        internal Token? Predicate;
        internal Token? AsPhrase;
        internal Token? Prepositional;
        internal Token? Particle;

        internal static Slots Of(Token cue, SpeechEntry entry)
        {
            var slots = default(Slots);
            foreach (var child in cue.Children)
            {
                switch (child.Relation)
                {
                    case Relation.ClausalComplement or Relation.ClausalSubject or Relation.PassiveClausalSubject when IsClause(child, cue):
                        slots.Clause ??= child;
                        break;
                    case Relation.PassiveSubject when !Speakers.IsPassive(cue):
                        break;
                    case Relation.Object or Relation.PassiveSubject:
                        slots.Patient ??= child;
                        break;
                    case Relation.IndirectObject:
                        slots.Patient ??= child;
                        break;
                    case Relation.OpenComplement or Relation.AdverbialClause:
                        slots.TakeOpenComplement(child);
                        break;
                    case Relation.Oblique or Relation.NominalModifier:
                        slots.TakeOblique(child, entry);
                        break;
                    case Relation.VerbParticle:
                        slots.Particle ??= child;
                        break;
                }
            }

            // "accused Ankara of meddling": the parser may hang the phrase on the object.
            if (slots.Prepositional is null && entry.Takes(ContentFrames.ObjectPreposition) && slots.Patient is { } patient)
            {
                foreach (var child in patient.Children)
                {
                    if (child.Relation == Relation.NominalModifier && IsLexical(child, entry)) slots.Prepositional = child;
                }
            }

            return slots;
        }

        private void TakeOpenComplement(Token child)
        {
            var marker = child.Child(Relation.Marker);
            if (marker?.Lemma == "to" || (marker is null && child.Has(Features.Infinitive))) Infinitive ??= child;
            else if (marker?.Lemma == "as" || child.Child(Relation.Case)?.Lemma == "as") AsPhrase ??= child;
            else if (child.Relation == Relation.AdverbialClause && marker?.Lemma is "of" or "for" or "with" or "on" or "about" or "against") Prepositional ??= child;
            else if (child.Relation == Relation.OpenComplement && child.Xpos == PennTag.VBG) Gerund ??= child;
            else if (child.Relation == Relation.OpenComplement) Predicate ??= child;
        }

        private void TakeOblique(Token child, SpeechEntry entry)
        {
            if (child.Child(Relation.Case)?.Lemma == "as") AsPhrase ??= child;
            else if (IsLexical(child, entry)) Prepositional ??= child;
        }

        private static bool IsLexical(Token phrase, SpeechEntry entry) =>
            phrase.Child(Relation.Case) is { } preposition && entry.Prepositions.Contains(preposition.Lemma);
    }
}
