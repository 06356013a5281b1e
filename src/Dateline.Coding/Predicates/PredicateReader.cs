using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Finds the predicates of a parsed text and their arguments in deep roles.</summary>
/// <remarks>
/// Works on Universal Dependencies v2 trees. Words become predicates with the arguments that hang on them; then clauses without a subject borrow one from
/// the clause that governs them, verbs share objects, and support verbs lend theirs to nouns. Linear in the number of words but for the climb to
/// governors, which <see cref="Clauses.MaxClimb"/> bounds.
/// </remarks>
internal sealed class PredicateReader(EventLexicon lexicon)
{
    /// <summary>Reads all predicates of a text.</summary>
    internal PredicateSet Read(AnalyzedText text)
    {
        var set = new PredicateSet(text);
        var times = TimeTokens(text);
        for (var i = 0; i < text.Count; i++)
        {
            if (KindOf(text, i) is not { } kind) continue;
            var predicate = new Predicate { Head = i, Kind = kind, Lemma = Clauses.Lower(text.Lemma[i]) };
            set.Add(predicate);
            OwnArguments.Read(text, predicate, times);
        }

        foreach (var predicate in set.All) UnderstoodSubjects.Borrow(set, predicate);
        foreach (var predicate in set.All) SharedObjects.Borrow(set, predicate);
        foreach (var predicate in set.All) SupportVerbs.Lend(lexicon, set, predicate);
        return set;
    }

    private static HashSet<int> TimeTokens(AnalyzedText text)
    {
        var tokens = new HashSet<int>();
        foreach (var time in text.Times)
        {
            for (var i = time.First; i < time.End; i++)
            {
                // "the 1992 war" and "Monday's attack" hold event words that stay.
                if (text.Upos[i] is not UniversalTag.Verb) tokens.Add(i);
            }
        }

        return tokens;
    }

    private PredicateKind? KindOf(AnalyzedText text, int i)
    {
        switch (text.Upos[i])
        {
            case UniversalTag.Verb:
                return PredicateKind.Verb;
            case UniversalTag.Noun or UniversalTag.ProperNoun:
                // Parsers take gerunds for nouns and the reverse; the lexicon decides what can be a happening.
                return lexicon.Knows(Clauses.Lower(text.Lemma[i]), WordClass.Noun) ? PredicateKind.Noun : null;
            case UniversalTag.Adjective:
                if (lexicon.Knows(Clauses.Lower(text.Lemma[i]), WordClass.Adjective)) return PredicateKind.Adjective;
                return IsPredicative(text, i) ? PredicateKind.Adjective : null;
            default:
                return null;
        }
    }

    private static bool IsPredicative(AnalyzedText text, int i)
    {
        foreach (var child in text[i].Children)
        {
            if (child.Relation == Relation.Copula) return true;
        }

        return false;
    }

    /// <summary>The preposition that introduces a phrase, its fixed parts included ("according to"); empty where it has none.</summary>
    internal static string Preposition(Token phrase)
    {
        var words = "";
        foreach (var child in phrase.Children)
        {
            // Taggers that take "to refugees" for the start of an infinitive still see a noun after it.
            var isMisread = child.Relation == Relation.Marker && phrase.Upos is UniversalTag.Noun or UniversalTag.ProperNoun && child.Upos is UniversalTag.Adposition or UniversalTag.SubordinatingConjunction;
            if ((child.Relation != Relation.Case && !isMisread) || child.Upos == UniversalTag.Particle) continue;
            words = words.Length == 0 ? Clauses.Lower(child.Form) : words + " " + Clauses.Lower(child.Form);
            foreach (var part in child.Children)
            {
                if (part.Relation == Relation.Fixed) words += " " + Clauses.Lower(part.Form);
            }
        }

        return words;
    }

    /// <summary>What a relative pronoun stands for; the token itself where it is none.</summary>
    internal static int Antecedent(AnalyzedText text, int token)
    {
        if (text.Xpos[token] is not (PennTag.WDT or PennTag.WP or PennTag.PossessiveWhPronoun) && !(text.Upos[token] == UniversalTag.Pronoun && text.Lemma[token] is "that" or "which" or "who")) return token;
        var steps = 0;
        for (var index = token; index >= 0 && steps++ < Clauses.MaxClimb; index = text.Head[index])
        {
            if (text.Relation[index] == Relation.RelativeClause) return text.Head[index] < 0 ? token : text.Head[index];

            // A relative clause that the parser took for a parenthesis.
            if (text.Relation[index] == Relation.Parataxis && text.Head[index] is var noun && noun >= 0 && noun < token && text.Upos[noun] is UniversalTag.Noun or UniversalTag.ProperNoun) return noun;
        }

        return token;
    }
}
