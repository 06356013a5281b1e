using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Status;

/// <summary>Reads status from tense, modals, negation, conditions and the clauses that govern a predicate.</summary>
/// <remarks>
/// Two parts: what the predicate's own clause says, then what every governor up to the sentence's root makes of it (Karttunen's implicatives,
/// factives and verbs of asking and planning; the classes are lists in <c>lexicon/status.lex</c>). A governor can only weaken: what is negated or
/// unreal below stays so. Speech verbs pass status through, since whose word it is belongs to the source chain.
/// </remarks>
internal sealed class StatusReader(EventLexicon lexicon, PredicateSet predicates)
{
    private const int MaxClimb = 12;

    private readonly Dictionary<int, StatusReading> readings = [];

    private AnalyzedText Text => predicates.Text;

    /// <summary>The status of a predicate.</summary>
    internal StatusReading Of(Predicate predicate)
    {
        if (readings.TryGetValue(predicate.Head, out var known)) return known;
        var cues = new List<string>(4);
        var status = Own(predicate, cues);
        status = Governed(predicate, status, cues);
        var reading = new StatusReading(status, cues);
        readings[predicate.Head] = reading;
        return reading;
    }

    // ------------------------------------------------------------------ the predicate's own clause

    private EventStatus Own(Predicate predicate, List<string> cues)
    {
        var token = Text[predicate.Head];
        if (predicate.Kind == PredicateKind.Noun) return OwnNoun(predicate, token, cues);
        var status = EventStatus.Occurred;
        var negated = false;
        var progressive = token.Xpos == PennTag.VBG;
        var hasAuxiliary = false;
        foreach (var child in token.Children)
        {
            switch (child.Relation)
            {
                case Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula:
                    hasAuxiliary = true;
                    status = Weaker(status, Modal(child, token, cues));
                    break;
                case Relation.AdverbialModifier:
                    if (IsNegator(child) || (predicate.Kind == PredicateKind.Adjective && Lower(child.Form) == "less")) negated = true;
                    else if (child.Lemma is "almost" or "nearly") negated = true;
                    else if (child.Lemma is "possibly" or "perhaps" or "maybe" or "potentially" or "probably" or "likely") cues.Add("adverb:" + child.Lemma);
                    break;
                case Relation.Marker:
                    status = Weaker(status, Marker(child, token, cues));
                    break;
                case Relation.Determiner or Relation.CoordinatingConjunction or Relation.Preconjunction:
                    if (Lower(child.Form) is "neither" or "nor") negated = true;
                    break;
                case Relation.NominalSubject or Relation.PassiveSubject or Relation.Object:
                    if (HasNegativeDeterminer(child)) negated = true;
                    break;
            }
        }

        // "will meet and sign": later conjuncts share the auxiliaries and the negation of the first.
        if (!hasAuxiliary && token.Relation == Relation.Conjunct && token.Head is { } first && predicates.At(first.Index) is { Kind: PredicateKind.Verb } sibling && token.Child(Relation.NominalSubject) is null
            && token.Xpos is PennTag.VB or PennTag.VBN or PennTag.VBG)
        {
            status = Weaker(status, Shared(sibling, cues));
        }

        if (token.IsRoot && EndsInQuestion(token))
        {
            cues.Add("question");
            status = Weaker(status, EventStatus.Hypothetical);
        }

        if ((token.IsRoot || OpensQuotation(token)) && token.Xpos == PennTag.VB && !hasAuxiliary && !predicate.Has(Role.Subject))
        {
            cues.Add("imperative");
            status = Weaker(status, EventStatus.Hypothetical);
        }

        if (negated)
        {
            cues.Add("negation");
            return status == EventStatus.Hypothetical ? EventStatus.Hypothetical : EventStatus.Negated;
        }

        if (status == EventStatus.Occurred && progressive && IsPresentProgressive(token))
        {
            cues.Add("progressive");
            return EventStatus.Ongoing;
        }

        if (status == EventStatus.Occurred && predicate.Kind == PredicateKind.Adjective && token.Lemma is "due" or "set" or "ready" or "poised") return EventStatus.Occurred;
        return status;
    }

    private EventStatus Shared(Predicate first, List<string> cues)
    {
        var status = EventStatus.Occurred;
        foreach (var child in Text[first.Head].Children)
        {
            if (child.Relation is Relation.Auxiliary) status = Weaker(status, Modal(child, Text[first.Head], cues));
            if (child.Relation is Relation.AdverbialModifier && IsNegator(child) && child.Index < first.Head) status = Weaker(status, EventStatus.Negated);
            if (child.Relation is Relation.Marker) status = Weaker(status, Marker(child, Text[first.Head], cues));
        }

        return status;
    }

    private EventStatus OwnNoun(Predicate predicate, Token token, List<string> cues)
    {
        var status = EventStatus.Occurred;
        foreach (var child in token.Children)
        {
            if (child.Relation == Relation.Determiner && Lower(child.Form) is "no" or "any" or "neither")
            {
                cues.Add("determiner:" + Lower(child.Form));
                status = Weaker(status, Lower(child.Form) == "any" ? EventStatus.Hypothetical : EventStatus.Negated);
            }
            else if (child.Relation is Relation.AdjectivalModifier or Relation.Compound)
            {
                var lemma = Lower(child.Lemma);
                if (lexicon.InClass("future-adjective", lemma)) status = Weaker(status, Cue(cues, "adjective:" + lemma, EventStatus.Future));
                else if (lexicon.InClass("unreal-adjective", lemma)) status = Weaker(status, Cue(cues, "adjective:" + lemma, EventStatus.Hypothetical));
            }
            else if (child.Relation == Relation.Case && Lower(child.Form) is "without")
            {
                status = Weaker(status, Cue(cues, "without", EventStatus.Negated));
            }
        }

        if (predicate.Support is { } support) status = Weaker(status, Of(support).Status);
        return status;
    }

    private static EventStatus Cue(List<string> cues, string name, EventStatus status)
    {
        cues.Add(name);
        return status;
    }

    private EventStatus Modal(Token auxiliary, Token verb, List<string> cues)
    {
        var form = Lower(auxiliary.Form);
        switch (form)
        {
            case "will" or "'ll" or "wo" or "shall" or "’ll":
                return Cue(cues, "aux:will", EventStatus.Future);
            case "would" or "'d":
                if (form == "'d" && verb.Xpos != PennTag.VB) return EventStatus.Occurred;

                // "said it would withdraw" is the future of reported speech; elsewhere "would" is unreal.
                return IsReported(verb) ? Cue(cues, "aux:would", EventStatus.Future) : Cue(cues, "aux:would-unreal", EventStatus.Hypothetical);
            case "may" or "might" or "could" or "can" or "ca":
                return Cue(cues, "aux:" + (form == "ca" ? "can" : form), EventStatus.Hypothetical);
            case "should" or "must" or "ought" or "need":
                return Cue(cues, "aux:" + form, EventStatus.Hypothetical);
            default:
                return EventStatus.Occurred;
        }
    }

    private bool IsReported(Token verb)
    {
        var steps = 0;
        for (var token = verb; steps++ < MaxClimb;)
        {
            if (token.Relation is Relation.ClausalComplement) return true;
            foreach (var child in token.Children)
            {
                if (child.Relation == Relation.Parataxis && lexicon.InClass("say", child.Lemma)) return true;
            }

            if (token.Head is not { } head) return false;
            token = head;
        }

        return false;
    }

    private static EventStatus Marker(Token marker, Token verb, List<string> cues)
    {
        switch (Lower(marker.Form))
        {
            case "if" when verb.Relation != Relation.ClausalComplement:
            case "unless" or "provided" or "lest":
                return Cue(cues, "if", EventStatus.Hypothetical);
            case "whether" or "if":
                return Cue(cues, "whether", EventStatus.Hypothetical);
            case "without":
                return Cue(cues, "without", EventStatus.Negated);
            case "until" or "till":
                // "fought until a truce came into force" happened.
                return IsPast(verb) ? EventStatus.Occurred : Cue(cues, "until", EventStatus.Hypothetical);
            default:
                return EventStatus.Occurred;
        }
    }

    private static bool IsPast(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary) return child.Xpos == PennTag.VBD;
        }

        return verb.Xpos == PennTag.VBD;
    }

    // ------------------------------------------------------------------ what governors make of it

    private EventStatus Governed(Predicate predicate, EventStatus status, List<string> cues)
    {
        var at = predicate.Head;
        for (var steps = 0; steps < MaxClimb; steps++)
        {
            // A support verb has already spoken for its noun.
            var from = Text[at];
            var first = from;
            for (var up = 0; first.Relation == Relation.Conjunct && first.Head is { } earlier && up < MaxClimb; up++) first = earlier;
            if (first.Head is not { } head) return status;
            if (predicates.At(head.Index) is not { } governor)
            {
                // "a plan for talks", "the threat of war": nouns that make what they hold unreal.
                if (Text.Upos[head.Index] == UniversalTag.Noun && first.Relation is Relation.NominalModifier or Relation.AdnominalClause or Relation.Compound)
                    status = Weaker(status, ByNoun(head, first, cues));
                if (first.Relation is Relation.RelativeClause or Relation.Parataxis) return status;
                at = head.Index;
                continue;
            }

            switch (first.Relation)
            {
                case Relation.OpenComplement or Relation.ClausalComplement:
                    status = Weaker(status, ByVerb(governor, first, cues));
                    break;
                case Relation.AdverbialClause when IsInfinitive(first):
                    if (IsControlled(governor)) status = Weaker(status, ByVerb(governor, first, cues));
                    else status = Weaker(status, Cue(cues, "purpose", EventStatus.Future));
                    break;
                case Relation.AdverbialClause when first.Xpos == PennTag.VBG:
                    status = Weaker(status, ByGerund(governor, first, cues));
                    break;
                case Relation.AdnominalClause when IsInfinitive(first):
                    status = Weaker(status, ByNoun(head, first, cues));
                    break;
                case Relation.NominalModifier or Relation.Compound when governor.Kind == PredicateKind.Noun:
                    status = Weaker(status, ByNoun(head, first, cues));
                    break;
                case Relation.Object or Relation.Oblique or Relation.PassiveSubject or Relation.NominalSubject when predicates.At(first.Index) is { Kind: PredicateKind.Noun } noun:
                    if (noun.Support != governor) status = Weaker(status, ByVerb(governor, first, cues));
                    break;
                case Relation.RelativeClause or Relation.AdverbialClause or Relation.Parataxis or Relation.Apposition or Relation.SententialRelativeClause:
                    return status;
            }

            // The governor's own unreality covers what it governs: "may order … to".
            if (first.Relation is Relation.OpenComplement or Relation.Object or Relation.Oblique or Relation.PassiveSubject or Relation.AdverbialClause && governor.Kind == PredicateKind.Verb && !(lexicon.InClass("say", governor.Lemma)))
            {
                var above = OwnCached(governor);
                if (above is EventStatus.Future or EventStatus.Hypothetical) status = Weaker(status, above);
                else if (above == EventStatus.Negated && first.Relation is Relation.OpenComplement && !lexicon.InClass("negative-implicative", governor.Lemma)) status = Weaker(status, EventStatus.Negated);
                else if (above == EventStatus.Negated && lexicon.InClass("negative-implicative", governor.Lemma) && status == EventStatus.Negated) status = EventStatus.Occurred;
            }

            at = head.Index;
        }

        return status;
    }

    private readonly Dictionary<int, EventStatus> own = [];

    private EventStatus OwnCached(Predicate predicate)
    {
        if (own.TryGetValue(predicate.Head, out var known)) return known;
        own[predicate.Head] = EventStatus.Occurred;
        var status = Own(predicate, []);
        own[predicate.Head] = status;
        return status;
    }

    private bool IsControlled(Predicate governor) => lexicon.InClass("ask", governor.Lemma) || lexicon.InClass("intend", governor.Lemma) || lexicon.InClass("implicative", governor.Lemma)
        || lexicon.InClass("negative-implicative", governor.Lemma) || lexicon.InClass("force", governor.Lemma);

    private EventStatus ByVerb(Predicate governor, Token below, List<string> cues)
    {
        var lemma = governor.Lemma;
        if (lexicon.InClass("negative-implicative", lemma)) return Cue(cues, "under:" + lemma, EventStatus.Negated);
        if (lemma == "have" && IsInfinitive(below) && HasYet(governor)) return Cue(cues, "yet", EventStatus.Negated);
        if (lexicon.InClass("ask", lemma)) return Cue(cues, "asked:" + lemma, EventStatus.Hypothetical);
        if (lexicon.InClass("intend", lemma)) return Cue(cues, "intended:" + lemma, EventStatus.Future);
        if (lexicon.InClass("unreal", lemma)) return Cue(cues, "unreal:" + lemma, EventStatus.Hypothetical);
        if (lexicon.InClass("order", lemma) && below.Relation is Relation.OpenComplement or Relation.AdverbialClause or Relation.ClausalComplement or Relation.Object or Relation.PassiveSubject) return Cue(cues, "ordered:" + lemma, EventStatus.Future);
        if (lexicon.InClass("prevent", lemma)) return Cue(cues, "prevented:" + lemma, EventStatus.Negated);
        return EventStatus.Occurred;
    }

    // "has yet to sign"
    private bool HasYet(Predicate governor)
    {
        foreach (var child in Text[governor.Head].Children)
        {
            if (child.Relation == Relation.AdverbialModifier && child.Lemma == "yet") return true;
        }

        return false;
    }

    // "accused of attacking" leaves status alone; "banned from attacking", "barred from entering" do not.
    private EventStatus ByGerund(Predicate governor, Token below, List<string> cues)
    {
        foreach (var child in below.Children)
        {
            if (child.Relation is not (Relation.Marker or Relation.Case)) continue;
            switch (Lower(child.Form))
            {
                case "from" when lexicon.InClass("prevent", governor.Lemma) || lexicon.InClass("negative-implicative", governor.Lemma):
                    return Cue(cues, "prevented:" + governor.Lemma, EventStatus.Negated);
                case "without":
                    return Cue(cues, "without", EventStatus.Negated);
                case "against":
                    return Cue(cues, "against", EventStatus.Hypothetical);
                case "for" when lexicon.InClass("ask", governor.Lemma):
                    return Cue(cues, "asked:" + governor.Lemma, EventStatus.Hypothetical);
            }
        }

        return EventStatus.Occurred;
    }

    private EventStatus ByNoun(Token noun, Token below, List<string> cues)
    {
        var lemma = Lower(noun.Lemma);
        if (lexicon.InClass("plan-noun", lemma)) return Cue(cues, "planned:" + lemma, EventStatus.Future);
        if (lexicon.InClass("unreal-noun", lemma)) return Cue(cues, "unreal:" + lemma, EventStatus.Hypothetical);
        if (lexicon.InClass("refusal-noun", lemma)) return Cue(cues, "under:" + lemma, EventStatus.Negated);
        return EventStatus.Occurred;
    }

    // ------------------------------------------------------------------ small tests

    /// <summary>The less real of two: negated beats hypothetical beats future beats ongoing beats occurred.</summary>
    internal static EventStatus Weaker(EventStatus a, EventStatus b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(EventStatus status) => status switch
    {
        EventStatus.Occurred => 0,
        EventStatus.Ongoing => 1,
        EventStatus.Future => 2,
        EventStatus.Hypothetical => 3,
        _ => 4,
    };

    private static bool IsNegator(Token token) => Lower(token.Form) is "not" or "n't" or "n’t" or "never" or "nowhere" or "hardly" or "barely" or "scarcely" or "neither" or "nor"
        || (Lower(token.Form) == "longer" && HasNoBefore(token));

    private static bool HasNoBefore(Token token)
    {
        foreach (var child in token.Children)
        {
            if (Lower(child.Form) == "no") return true;
        }

        return false;
    }

    private static bool HasNegativeDeterminer(Token noun)
    {
        if (Lower(noun.Form) is "nobody" or "nothing" or "none" or "no-one") return true;
        foreach (var child in noun.Children)
        {
            if (child.Relation == Relation.Determiner && Lower(child.Form) is "no" or "neither") return true;
        }

        return false;
    }

    // “Let them go,” he said.
    private bool OpensQuotation(Token verb) => verb.Index > 0 && Text.Form[verb.Index - 1] is "\"" or "“" or "``" or "‘";

    private static bool IsPresentProgressive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Auxiliary && Lower(child.Form) is "is" or "are" or "'s" or "'re" or "am" or "’s" or "’re") return true;
        }

        return false;
    }

    private static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }

    private bool EndsInQuestion(Token root)
    {
        var sentence = root.Sentence;
        for (var i = sentence.End - 1; i >= sentence.First && i >= sentence.End - 3; i--)
        {
            if (Text.Form[i] == "?") return true;
        }

        return false;
    }

    private static string Lower(string word) => word.Length > 0 && char.IsUpper(word[0]) ? word.ToLowerInvariant() : word;
}
