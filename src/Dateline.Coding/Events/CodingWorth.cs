using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Decides which candidates are events of politics, and how sure that is.</summary>
internal sealed class CodingWorth(EventLexicon lexicon, PredicateSet predicates, ReportDiscourse discourse)
{
    private AnalyzedText Text => predicates.Text;

    /// <summary>Is it an event at all?</summary>
    internal bool IsEvent(EventCandidate candidate)
    {
        var known = candidate.Actors.Count(IsKnown) + candidate.Recipients.Count(IsKnown);
        var named = candidate.Actors.Count + candidate.Recipients.Count;
        if (candidate.Predicate.Kind == PredicateKind.Adjective && known == 0) return false;
        if (IsPlayOrTrade(candidate) || IsFeared(candidate.Predicate) || IsQuality(candidate)) return false;
        if (candidate.Actors.Count == 0 && candidate.Type is EventType.Support or EventType.Request or EventType.Agree or EventType.Threaten) return false;
        if (candidate.Status == EventStatus.Hypothetical) return known > 1;
        if (candidate.Status is EventStatus.Negated or EventStatus.Future) return known > 0;

        // "the war, which claimed 900 lives": what killed people is told as a happening, whoever fought it.
        if (candidate.Type == EventType.Assault && candidate.Predicate.Kind == PredicateKind.Noun && ClaimsLives(candidate.Predicate.Head)) return true;

        // Violence and arrests count without a named side; words need somebody who speaks.
        if (candidate.Type is EventType.Assault or EventType.Protest) return named > 0 || candidate.Predicate.Kind == PredicateKind.Verb || known > 0;
        if (candidate.Type is EventType.Coerce or EventType.Mobilize or EventType.Retreat) return named > 0;
        return known > 0;
    }

    private bool IsKnown(Participant participant)
    {
        var entity = discourse.Entities[participant.Entity];
        return entity.Code is not null || !entity.Sector.IsEmpty || entity.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Government or EntityKind.Country or EntityKind.Territory or EntityKind.Group;
    }

    private bool ClaimsLives(int happening)
    {
        if (Text.Relation[happening].IsSubject() && Text[happening].Head is { } governor && Claims(governor)) return true;
        foreach (var child in Text[happening].Children)
        {
            if (child.Relation is Relation.RelativeClause && (Claims(child) || lexicon.InClass("size-dead", child.Lemma))) return true;
        }

        return false;
    }

    private bool Claims(Token verb) => lexicon.InClass("claims-lives", verb.Lemma) && verb.Child(Relation.Object) is { } lost && lexicon.InClass("life", lost.Lemma);

    // "for the protection of civilians from attack": what one guards against has not happened.
    private bool IsFeared(Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Noun || Text[predicate.Head].Head is not { } governor) return false;
        return PredicateReader.Preposition(Text[predicate.Head]) switch
        {
            "from" or "against" => lexicon.InClass("guard", governor.Lemma) || IsGuarded(governor, predicate.Head),

            // "a pause in their shelling"
            "in" or "to" or "of" => lexicon.InClass("cessation", governor.Lemma),
            _ => false,
        };
    }

    // "sent troops for the protection of civilians from attack": both phrases may hang on the verb.
    private bool IsGuarded(Token governor, int happening)
    {
        foreach (var child in governor.Children)
        {
            if (child.Index < happening && child.Relation is Relation.Oblique or Relation.Object && Text[child.Index].Upos == UniversalTag.Noun && lexicon.InClass("guard", child.Lemma)) return true;
        }

        return false;
    }

    // "displaced people", "burning tyres": a participle before its noun, with nobody who did it, says how things are.
    private bool IsQuality(EventCandidate candidate)
    {
        var predicate = candidate.Predicate;

        // "war memorial", "arrest warrant": the first noun only says of what kind the second is.
        if (predicate.Kind == PredicateKind.Noun) return Text.Relation[predicate.Head] == Relation.Compound && Text[predicate.Head].Head is { Upos: UniversalTag.Noun } kind && predicates.At(kind.Index) is null;
        return predicate.Kind == PredicateKind.Verb && Text.Relation[predicate.Head] == Relation.AdjectivalModifier && !candidate.Actors.Exists(IsKnown);
    }

    // Sport and markets borrow the words of war: a sentence of theirs without anybody who has a code is no politics.
    private bool IsPlayOrTrade(EventCandidate candidate)
    {
        foreach (var party in candidate.Actors.Concat(candidate.Recipients))
        {
            if (discourse.Entities[party.Entity].Code is not null) return false;
        }

        var sentence = Text.Sentences[Text.SentenceOf[candidate.Predicate.Head]];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (lexicon.InClass("sport", Text.Lemma[i]) || lexicon.InClass("market", Text.Lemma[i])) return true;
        }

        return false;
    }

    /// <summary>Between 0 and 1: what is written, named and high in the sentence is surer.</summary>
    internal double Confidence(EventCandidate candidate)
    {
        var confidence = 0.9;
        if (candidate.Actors.Count == 0) confidence -= 0.12;
        else if (!candidate.Actors.Exists(IsKnown)) confidence -= 0.08;
        if (candidate.Recipients.Count == 0 && !candidate.Reciprocal) confidence -= 0.1;
        if (candidate.Predicate.Kind == PredicateKind.Noun) confidence -= candidate.Predicate.Support is null ? 0.15 : 0.03;
        if (candidate.Status == EventStatus.Hypothetical) confidence -= 0.2;
        if (candidate.Status is EventStatus.Negated or EventStatus.Future) confidence -= 0.08;
        if (candidate.Sense is { Specificity: 0 }) confidence -= 0.02;
        var depth = 0;
        for (var index = Text.Head[candidate.Predicate.Head]; index >= 0 && depth < 5; index = Text.Head[index]) depth++;
        return Math.Round(Math.Clamp(confidence - (0.03 * depth), 0.05, 0.99), 4);
    }
}
