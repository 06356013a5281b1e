using System.Collections.Frozen;
using Dateline.Coding.Lexicon;
using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Finds the predicates of a parsed text and their arguments in deep roles.</summary>
/// <remarks>
/// Works on Universal Dependencies v2 trees. Two passes: words become predicates with the arguments that hang on them, then clauses without a subject
/// borrow one from the clause that governs them, outer clauses first. Linear in the number of words but for the climb to governors, which
/// <see cref="MaxClimb"/> bounds.
/// </remarks>
internal sealed class PredicateReader(EventLexicon lexicon)
{
    // Parses of hostile text can be chains of ten thousand words; no English sentence nests deeper than this.
    private const int MaxClimb = 24;

    // Coordinations longer than this are lists, not parties.
    private const int MaxConjuncts = 40;

    /// <summary>Verbs whose object, not subject, does what the infinitive after it says ("ordered Russia to withdraw").</summary>
    private static readonly FrozenSet<string> SubjectControl = new[] { "promise", "vow", "pledge", "threaten", "agree", "swear", "offer", "refuse", "decline" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads all predicates of a text.</summary>
    internal PredicateSet Read(AnalyzedText text)
    {
        var set = new PredicateSet(text);
        var times = TimeTokens(text);
        for (var i = 0; i < text.Count; i++)
        {
            if (KindOf(text, i) is not { } kind) continue;
            var predicate = new Predicate { Head = i, Kind = kind, Lemma = Lower(text.Lemma[i]) };
            set.Add(predicate);
            ReadOwnArguments(text, predicate, times);
        }

        foreach (var predicate in set.All) BorrowSubject(set, predicate, 0);
        foreach (var predicate in set.All) BorrowObject(set, predicate);
        foreach (var predicate in set.All) BorrowFromSupport(set, predicate);
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
                return lexicon.Knows(Lower(text.Lemma[i]), WordClass.Noun) ? PredicateKind.Noun : null;
            case UniversalTag.Adjective:
                if (lexicon.Knows(Lower(text.Lemma[i]), WordClass.Adjective)) return PredicateKind.Adjective;
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

    private static void ReadOwnArguments(AnalyzedText text, Predicate predicate, HashSet<int> times)
    {
        var head = text[predicate.Head];
        if (predicate.Kind == PredicateKind.Verb) predicate.Passive = IsPassive(head);
        foreach (var child in head.Children)
        {
            // "on Friday" is a time, never a party.
            if (times.Contains(child.Index)) continue;
            switch (child.Relation)
            {
                case Relation.NominalSubject or Relation.ClausalSubject or Relation.OuterSubject:
                    AddAll(text, predicate, predicate.Passive && predicate.Kind == PredicateKind.Verb ? Role.Object : Role.Subject, "", child.Index);
                    break;
                case Relation.PassiveSubject or Relation.PassiveClausalSubject:
                    AddAll(text, predicate, head.Child(Relation.Object) is null ? Role.Object : Role.Indirect, "", child.Index);
                    break;
                case Relation.Object:
                    AddAll(text, predicate, Role.Object, "", child.Index);
                    break;
                case Relation.Vocative when predicate.Has(Role.Object) && child.Upos == UniversalTag.ProperNoun:
                    // Reports address nobody: a "vocative" after an object is a member of its list ("accused Poland, Britain and …").
                    AddAll(text, predicate, Role.Object, "", child.Index);
                    break;
                case Relation.IndirectObject:
                    AddAll(text, predicate, Role.Indirect, "", child.Index);
                    break;
                case Relation.Agent:
                    AddAll(text, predicate, Role.Subject, "", child.Index);
                    break;
                case Relation.Oblique or Relation.NominalModifier or Relation.UnmarkedOblique:
                    AddOblique(text, predicate, child);
                    break;
                case Relation.Possessor:
                    if (predicate.Kind == PredicateKind.Noun) AddAll(text, predicate, Role.Subject, "", child.Index);
                    break;
                case Relation.AdjectivalModifier or Relation.Compound or Relation.UnmarkedNominalModifier or Relation.DescriptiveModifier:
                    // "Russian shelling", "police raid": the word before the noun is the doer if it names somebody; the caller checks.
                    if (predicate.Kind == PredicateKind.Noun) predicate.Add(Role.Modified, "", child.Index, borrowed: false);
                    break;
                case Relation.ClausalComplement or Relation.OpenComplement:
                    predicate.Add(Role.Complement, "", child.Index, borrowed: false);
                    break;
                case Relation.AdnominalClause:
                    // "demand that they leave", "offer to help"
                    if (predicate.Kind == PredicateKind.Noun && (IsInfinitive(child) || HasThat(child))) predicate.Add(Role.Complement, "", child.Index, borrowed: false);
                    break;
                case Relation.AdverbialClause:
                    if (predicate.Kind != PredicateKind.Noun) AddClausalOblique(predicate, child);
                    break;
                case Relation.VerbParticle:
                    predicate.Particle = child.Index;
                    break;
            }
        }

        if (predicate.Kind == PredicateKind.Adjective && head.Relation == Relation.AdjectivalModifier && head.Head is { } noun) predicate.Add(Role.Modified, "", noun.Index, borrowed: false);
    }

    // "accused Russia of invading", "warned against attacking": the clause stands where a noun would.
    private static void AddClausalOblique(Predicate predicate, Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (child.Relation is Relation.Marker && child.Upos == UniversalTag.Particle && IsInfinitive(clause))
            {
                predicate.Add(Role.Complement, "to", clause.Index, borrowed: false);
                return;
            }

            if (child.Relation is Relation.Marker or Relation.Case && child.Upos is UniversalTag.Adposition or UniversalTag.SubordinatingConjunction && clause.Xpos == PennTag.VBG)
            {
                predicate.Add(Role.Oblique, Lower(child.Form), clause.Index, borrowed: false);
                return;
            }
        }
    }

    private static void AddOblique(AnalyzedText text, Predicate predicate, Token phrase)
    {
        var preposition = Preposition(phrase);
        var role = Role.Oblique;
        if (preposition == "by" && (predicate.Passive || predicate.Kind == PredicateKind.Noun) && phrase.Upos is not UniversalTag.Numeral) role = Role.Subject;
        AddAll(text, predicate, role, role == Role.Subject ? "" : preposition, phrase.Index);
    }

    /// <summary>The preposition that introduces a phrase, its fixed parts included ("according to"); empty where it has none.</summary>
    internal static string Preposition(Token phrase)
    {
        var words = "";
        foreach (var child in phrase.Children)
        {
            if (child.Relation != Relation.Case || child.Upos == UniversalTag.Particle) continue;
            words = words.Length == 0 ? Lower(child.Form) : words + " " + Lower(child.Form);
            foreach (var part in child.Children)
            {
                if (part.Relation == Relation.Fixed) words += " " + Lower(part.Form);
            }
        }

        return words;
    }

    private static void AddAll(AnalyzedText text, Predicate predicate, Role role, string preposition, int head)
    {
        head = Antecedent(text, head);
        predicate.Add(role, preposition, head, borrowed: false);
        var count = 0;
        foreach (var child in text[head].Children)
        {
            if (child.Relation == Relation.Conjunct && child.Index != predicate.Head && ++count <= MaxConjuncts && !IsClause(child)) predicate.Add(role, preposition, child.Index, borrowed: false);
        }
    }

    /// <summary>What a relative pronoun stands for; the token itself where it is none.</summary>
    internal static int Antecedent(AnalyzedText text, int token)
    {
        if (text.Xpos[token] is not (PennTag.WDT or PennTag.WP or PennTag.PossessiveWhPronoun) && !(text.Upos[token] == UniversalTag.Pronoun && text.Lemma[token] is "that" or "which" or "who")) return token;
        var steps = 0;
        for (var index = token; index >= 0 && steps++ < MaxClimb; index = text.Head[index])
        {
            if (text.Relation[index] == Relation.RelativeClause) return text.Head[index] < 0 ? token : text.Head[index];

            // A relative clause that the parser took for a parenthesis.
            if (text.Relation[index] == Relation.Parataxis && text.Head[index] is var noun && noun >= 0 && noun < token && text.Upos[noun] is UniversalTag.Noun or UniversalTag.ProperNoun) return noun;
        }

        return token;
    }

    /// <summary>Is the verb passive? "Be"-less participles after a noun are.</summary>
    private static bool IsPassive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.PassiveAuxiliary or Relation.PassiveSubject or Relation.Agent) return true;
            if (child.Relation is Relation.Auxiliary or Relation.NominalSubject) return false;
        }

        if (verb.Xpos != PennTag.VBN) return false;
        if (verb.Relation is Relation.AdnominalClause or Relation.AdjectivalModifier or Relation.AdverbialClause or Relation.OpenComplement) return true;
        return verb.Relation == Relation.Conjunct && verb.Head is { } first && first.Upos == UniversalTag.Verb && IsPassive(first);
    }

    private static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }

    private static bool HasThat(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.SubordinatingConjunction && Lower(child.Form) == "that") return true;
        }

        return false;
    }

    private static bool IsClause(Token token)
    {
        if (token.Upos is UniversalTag.Verb) return true;
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.NominalSubject or Relation.Copula) return true;
        }

        return false;
    }

    // A clause without a surface subject takes that of the clause which governs it (control, raising, coordination, participles).
    private static void BorrowSubject(PredicateSet set, Predicate predicate, int depth)
    {
        if (predicate.Kind == PredicateKind.Noun || depth > MaxClimb) return;
        var text = set.Text;
        var token = text[predicate.Head];
        var surface = predicate.Passive ? Role.Object : Role.Subject;
        if (HasSurfaceSubject(predicate, token) || token.Head is not { } head) return;
        switch (token.Relation)
        {
            case Relation.RelativeClause:
                if (!predicate.Has(Role.Subject) || predicate.Passive) predicate.Add(surface, "", head.Index, borrowed: true);
                AddConjuncts(text, predicate, surface, head.Index);
                return;
            case Relation.AdnominalClause when token.Xpos is PennTag.VBG or PennTag.VBN:
                predicate.Add(surface, "", head.Index, borrowed: true);
                AddConjuncts(text, predicate, surface, head.Index);
                return;
            case Relation.AdnominalClause:
                // "Russia's decision to withdraw": the decider withdraws.
                if (set.At(head.Index) is { } noun) Borrow(predicate, surface, noun, Role.Subject);
                else if (head.Child(Relation.Possessor) is { } possessor) predicate.Add(surface, "", possessor.Index, borrowed: true);
                if (!predicate.Has(surface) && set.Above(head.Index) is { Kind: PredicateKind.Verb } lightVerb)
                {
                    BorrowSubject(set, lightVerb, depth + 1);
                    Borrow(predicate, surface, lightVerb, Role.Subject);
                }

                return;
            case Relation.AdjectivalModifier when predicate.Kind == PredicateKind.Verb:
                predicate.Add(surface, "", head.Index, borrowed: true);
                return;
            case Relation.Conjunct or Relation.OpenComplement or Relation.AdverbialClause or Relation.ClausalComplement or Relation.Parataxis:
                break;
            default:
                return;
        }

        if (token.Relation is Relation.ClausalComplement or Relation.Parataxis && token.Xpos is not (PennTag.VBG or PennTag.VB)) return;
        if (set.At(head.Index) is not { } governor) return;
        BorrowSubject(set, governor, depth + 1);
        var source = governor.Passive ? Role.Object : Role.Subject;
        if (token.Relation is Relation.OpenComplement or Relation.AdverbialClause or Relation.ClausalComplement && governor.Kind == PredicateKind.Verb && !SubjectControl.Contains(governor.Lemma)
            && (token.Relation == Relation.OpenComplement || IsComplement(governor, predicate.Head)))
        {
            // Object control: "ordered the troops to leave"; after a passive the surface subject is that object.
            if (governor.Has(Role.Indirect)) source = Role.Indirect;
            else if (governor.Has(Role.Object)) source = Role.Object;
            else if (!governor.Passive && OnPhrase(governor) is { } addressee)
            {
                predicate.Add(surface, "", addressee.Head, borrowed: true);
                return;
            }
        }

        Borrow(predicate, surface, governor, source);
    }

    private static bool HasSurfaceSubject(Predicate predicate, Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation.IsSubject()) return true;
        }

        return predicate.Arguments.Exists(argument => argument.Borrowed && argument.Role == (predicate.Passive ? Role.Object : Role.Subject));
    }

    private static bool IsComplement(Predicate governor, int head) => governor.Arguments.Exists(argument => argument.Head == head && argument.Role is Role.Complement or Role.Oblique);

    // "called on Russia to withdraw", "appealed to Russia to withdraw".
    private static Argument? OnPhrase(Predicate governor)
    {
        foreach (var argument in governor.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "on" or "upon" or "to" or "for" or "with" } && governor.Lemma is "call" or "appeal" or "push" or "press" or "plead" or "wait" or "prevail" or "arrange") return argument;
        }

        return null;
    }

    private static void Borrow(Predicate predicate, Role role, Predicate from, Role source)
    {
        foreach (var argument in from.Arguments)
        {
            if (argument.Role == source && argument.Head != predicate.Head) predicate.Add(role, "", argument.Head, borrowed: true);
        }
    }

    private static void AddConjuncts(AnalyzedText text, Predicate predicate, Role role, int head)
    {
        var count = 0;
        foreach (var child in text[head].Children)
        {
            // "soldiers and civilians killed": the clause goes with the whole coordination only if it follows it.
            if (child.Relation == Relation.Conjunct && child.Index < predicate.Head && ++count <= MaxConjuncts && !IsClause(child)) predicate.Add(role, "", child.Index, borrowed: true);
        }
    }

    // "condemned and rejected the plan"; "the plan which Russia rejected".
    private static void BorrowObject(PredicateSet set, Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Verb || predicate.Passive || predicate.Has(Role.Object)) return;
        var text = set.Text;
        var token = text[predicate.Head];
        if (token.Relation == Relation.RelativeClause && token.Head is { } antecedent && predicate.Has(Role.Subject) && predicate.First(Role.Subject) != antecedent.Index
            && !predicate.Has(Role.Complement) && !predicate.Arguments.Exists(argument => argument.Head == antecedent.Index))
        {
            predicate.Add(Role.Object, "", antecedent.Index, borrowed: true);
            return;
        }

        if (predicate.Arguments.Exists(argument => argument.Role is Role.Oblique or Role.Complement)) return;
        foreach (var child in token.Children)
        {
            if (child.Relation != Relation.Conjunct || child.Upos != UniversalTag.Verb || set.At(child.Index) is not { Passive: false } other) continue;
            if (child.Child(Relation.NominalSubject) is not null) continue;
            foreach (var argument in other.Arguments)
            {
                if (argument.Role == Role.Object && argument.Head > child.Index) predicate.Add(Role.Object, "", argument.Head, borrowed: true);
            }

            return;
        }
    }

    // "launched an attack on the town": the verb lends the noun its subject and its phrases.
    private void BorrowFromSupport(PredicateSet set, Predicate noun)
    {
        if (noun.Kind != PredicateKind.Noun) return;
        var text = set.Text;
        var head = noun.Head;
        var steps = 0;
        while (text.Relation[head] == Relation.Conjunct && text.Head[head] >= 0 && steps++ < MaxClimb) head = text.Head[head];
        if (text.Head[head] < 0 || set.At(text.Head[head]) is not { Kind: PredicateKind.Verb } verb) return;
        var isObject = text.Relation[head] is Relation.Object || (verb.Passive && text.Relation[head] == Relation.PassiveSubject);
        if (isObject && lexicon.InClass("support", verb.Lemma))
        {
            noun.Support = verb;
            if (!noun.Has(Role.Subject))
            {
                foreach (var argument in verb.Arguments)
                {
                    if (argument.Role == Role.Subject && argument.Head != noun.Head) noun.Add(Role.Subject, "", argument.Head, borrowed: true);
                }
            }

            BorrowPhrases(noun, verb);
        }
        else if (isObject && lexicon.InClass("undergo", verb.Lemma))
        {
            noun.Support = verb;
            foreach (var argument in verb.Arguments)
            {
                if (argument.Role == Role.Subject && argument.Head != noun.Head) noun.Add(Role.Object, "", argument.Head, borrowed: true);
            }

            BorrowPhrases(noun, verb);
        }
        else if (text.Relation[head].IsSubject() && lexicon.InClass("happen", verb.Lemma))
        {
            noun.Support = verb;
            BorrowPhrases(noun, verb);
        }
    }

    private static void BorrowPhrases(Predicate noun, Predicate verb)
    {
        foreach (var argument in verb.Arguments)
        {
            if (argument.Head == noun.Head) continue;
            if (argument.Role == Role.Oblique) noun.Add(Role.Oblique, argument.Preposition, argument.Head, borrowed: true);
            else if (argument.Role == Role.Indirect) noun.Add(Role.Oblique, "to", argument.Head, borrowed: true);
            else if (argument.Role == Role.Complement) noun.Add(Role.Complement, "", argument.Head, borrowed: true);
        }
    }

    private static string Lower(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter)) return word.ToLowerInvariant();
        }

        return word;
    }
}
