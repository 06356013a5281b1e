using System.Collections.Frozen;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Decides which mentions of a report mean the same instrument.</summary>
/// <remarks>
/// Mentions are taken in the order of the text. What is brought in ("a treaty") is new; what is taken up ("the treaty", "the text", "it") goes to the
/// chain that its words fit best, the nearer one of two; what fits none is new as well. Two instruments are kept apart by names, years, words that set
/// them apart ("the peace deal", "the trade deal") and by being called another, an earlier or a similar one: splitting one costs less than mixing two.
/// </remarks>
internal sealed class InstrumentChains(AnalyzedText text, PredicateSet predicates, InstrumentLexicon lexicon, InstrumentSet set)
{
    // A verb further back than this is no longer what "the order" takes up.
    private const int FarthestVerb = 300;

    private static readonly FrozenSet<string> Containers = new[] { "text", "term", "article", "provision", "part", "clause", "condition", "draft", "version", "most", "all", "some", "any", "one", "best", "number", "point", "spirit", "letter", "implementation", "enforcement" }
        .ToFrozenSet(StringComparer.Ordinal);

    // Verbs that a document as subject takes besides those that tell of stages and provisions.
    private static readonly FrozenSet<string> DocumentVerbs = new[] { "need", "require", "await", "extend", "cover", "contain", "include", "replace", "supersede", "benefit", "apply", "take", "call", "end" }.ToFrozenSet(StringComparer.Ordinal);

    // What one does to texts alone, so that "it" after them is one.
    private static readonly FrozenSet<string> FormalVerbs = new[] { "sign", "ratify", "veto", "violate", "breach", "initiall", "initial", "repeal", "annul", "enact", "abrogate" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Chains the mentions and marks in the set what each of their heads means.</summary>
    internal void Chain(List<InstrumentMention> mentions)
    {
        var heads = mentions.ToDictionary(static mention => mention.Head);
        for (var i = 0; i < text.Count; i++)
        {
            if (heads.TryGetValue(i, out var mention)) Place(mention, heads);
            else if (text.Upos[i] == UniversalTag.Pronoun && Lower(text.Form[i]) is "it" or "its" or "they") PlacePronoun(i);
        }

        MarkContainers();
    }

    private void Place(InstrumentMention mention, Dictionary<int, InstrumentMention> heads)
    {
        // "the text of the draft agreement": the inner noun speaks for both.
        if (mention.Kind is null && Inner(mention.Head, heads) >= 0) return;
        if (text.Relation[mention.Head] == Relation.Apposition && text.Head[mention.Head] >= 0 && set.At(text.Head[mention.Head]) is { } apposed && InstrumentKinds.Fit(mention, apposed) >= 0)
        {
            Join(mention, apposed);
            return;
        }

        var chain = mention.Form switch
        {
            ReferenceForm.Indefinite when mention.Known is null && mention.Name is null => mention.IsDraft && !mention.IsOther ? Best(mention, unsignedOnly: true) : null,
            ReferenceForm.None => null,
            _ => Best(mention, unsignedOnly: false),
        };
        if (chain is null && mention.Form == ReferenceForm.Definite && mention.Kind is { } verbal) chain = FromVerb(mention, verbal);
        chain ??= Begin(mention);
        if (chain is null) return;
        Join(mention, chain);
    }

    private void Join(InstrumentMention mention, InstrumentCandidate chain)
    {
        chain.Mentions.Add(mention);
        chain.Known ??= mention.Known;
        if (mention.Kind == InstrumentKind.Ceasefire && chain.Kind == InstrumentKind.Agreement) chain.Kind = InstrumentKind.Ceasefire;
        set.Mark(mention.Head, chain);
    }

    private InstrumentCandidate? Begin(InstrumentMention mention)
    {
        var kind = mention.Kind;

        // "an earlier version": another instrument of the kind that was spoken of.
        var other = mention.IsOther && mention.Noun is "version" or "draft" ? Latest(mention.Head) : null;
        if (other is not null) kind ??= other.Kind;
        else if (mention.OnlyTakesUp) return null;
        if (kind is not { } known) return null;
        var chain = new InstrumentCandidate { Index = set.All.Count, Kind = known, Later = other };
        if (other is not null) other.Supersedes ??= chain;
        set.All.Add(chain);
        return chain;
    }

    private InstrumentCandidate? Best(InstrumentMention mention, bool unsignedOnly)
    {
        InstrumentCandidate? best = null;
        var bestFit = -1;
        foreach (var chain in set.All)
        {
            var fit = Fit(mention, chain);
            if (fit < 0 || (unsignedOnly && (chain.Mentions[0].Kind != mention.Kind || chain.Mentions[0].Form != ReferenceForm.Indefinite || chain.Mentions.Exists(static earlier => earlier.IsDraft && earlier.Form == ReferenceForm.Indefinite) || IsFinished(chain)))) continue;
            if (fit > bestFit || (fit == bestFit && best is not null && chain.Mentions[^1].Head > best.Mentions[^1].Head)) (best, bestFit) = (chain, fit);
        }

        return best;
    }

    // A draft can only be of what is not yet concluded: "ordered … to conclude an agreement" before "published a draft agreement".
    private bool IsFinished(InstrumentCandidate chain) =>
        chain.Mentions.Exists(mention => predicates.Above(mention.Head) is { Kind: PredicateKind.Verb } verb && verb.Lemma is "sign" or "ratify" or "adopt" or "violate" && text[verb.Head].Xpos is not PennTag.VB);

    // "We have a deal", "close to an agreement": brought in without a word on which one or what became of it.
    private bool IsBare(InstrumentCandidate chain) =>
        chain.Mentions is [{ Form: ReferenceForm.Indefinite, Modifiers: [], Year: null, Name: null } only] && only.End - only.First <= 2 && !(predicates.Above(only.Head) is { } above && (HasStage(above, "obj") || HasStage(above, "subj")));

    private int Fit(InstrumentMention mention, InstrumentCandidate chain)
    {
        if (mention.Known is { } known && chain.Known is { } other) return known == other ? 10 : -1;
        var fit = InstrumentKinds.Fit(mention, chain);
        if (fit < 0) return -1;
        var first = chain.Mentions[0];
        if (mention is { IsDescribed: true, Form: ReferenceForm.Definite, Kind: not null } && fit < 2) return -1;
        if (mention.IsOther) return fit >= 4 && chain.Mentions.Exists(earlier => earlier.IsOther && earlier.Modifiers.Intersect(mention.Modifiers, StringComparer.Ordinal).Any()) ? fit : -1;
        if (first.IsOther) fit -= 2;
        if (first.Form == ReferenceForm.None || (IsBare(chain) && fit < 4)) fit -= 2;
        if (mention.Name is { } name)
        {
            if (chain.Mentions.Exists(earlier => string.Equals(earlier.Name, name, StringComparison.OrdinalIgnoreCase))) return 9;
            if (chain.Mentions.Exists(static earlier => earlier.Name is not null)) return -1;

            // A name comes first and "the treaty" after it; only a resolution is commonly brought in without its number.
            if (fit < 4 || (mention.Kind != InstrumentKind.Resolution && chain.Mentions.Exists(static earlier => earlier.Modifiers.Count > 0 || earlier.Year is not null))) return -1;
        }

        if (mention.Year is { } year && chain.Mentions.Exists(earlier => earlier.Year is { } told && told != year)) return -1;
        if (mention.Year is not null && !chain.Mentions.Exists(earlier => earlier.Year == mention.Year)) fit--;
        var apart = chain.Mentions.SelectMany(static earlier => earlier.Modifiers).ToList();
        if (mention.OnlyTakesUp && mention.Modifiers.Count > 0 && !mention.Modifiers.Any(apart.Contains)) return -1;
        if (mention.Modifiers.Count > 0 && apart.Count > 0) fit = mention.Modifiers.Any(apart.Contains) ? fit + 2 : -1;
        else if (mention.Modifiers.Count > 0) fit--;
        else if ((apart.Count > 0 || first.Name is not null) && !InstrumentKinds.IsSpecific(first.Noun)) fit++;
        return Math.Max(fit, -1);
    }

    private InstrumentCandidate? Latest(int before)
    {
        InstrumentCandidate? latest = null;
        foreach (var chain in set.All)
        {
            if (chain.Mentions[^1].Head < before && (latest is null || chain.Mentions[^1].Head > latest.Mentions[^1].Head)) latest = chain;
        }

        return latest;
    }

    // "The ministry ordered the owners to pay … The order": the noun takes up the verb.
    private InstrumentCandidate? FromVerb(InstrumentMention mention, InstrumentKind kind)
    {
        if (mention.Modifiers.Count > 0 || mention.Name is not null) return null;
        var sentence = text.SentenceOf[mention.Head];
        for (var i = mention.Head - 1; i >= 0 && i > mention.Head - FarthestVerb; i--)
        {
            if (text.SentenceOf[i] == sentence || text.Upos[i] != UniversalTag.Verb || !Nominalises(mention.Noun, text.Lemma[i]) || predicates.At(i) is not { } verb || !verb.Has(Role.Complement) || set.At(i) is not null) continue;
            var chain = new InstrumentCandidate { Index = set.All.Count, Kind = kind };
            set.All.Add(chain);
            Join(new InstrumentMention { Head = i, First = i, End = i + 1, Form = ReferenceForm.Verb, Noun = mention.Noun, Kind = kind }, chain);
            return chain;
        }

        return null;
    }

    private static bool Nominalises(string noun, string verb) => (noun, verb) switch
    {
        ("order" or "directive", "order") => true,
        ("decree", "decree") => true,
        ("ruling" or "verdict" or "judgment" or "judgement", "rule") => true,
        ("agreement" or "deal" or "accord" or "pact", "agree") => true,
        ("proposal" or "plan", "propose") => true,
        _ => false,
    };

    private void PlacePronoun(int pronoun)
    {
        var token = text[pronoun];
        if (token.Head is not { } head) return;
        var antecedent = Before(pronoun);
        if (antecedent is null || (Lower(token.Form) == "they") != (antecedent.Kind == InstrumentKind.Sanctions)) return;
        var mention = antecedent.Mentions[^1];
        bool fits;
        if (token.Relation == Relation.Possessor) fits = lexicon.Stages(Lower(head.Lemma), WordClass.Noun).Count > 0 || head.Lemma is "article" or "term" or "provision" or "clause" or "text";
        else if (predicates.At(head.Index) is not { } predicate) fits = token.Relation == Relation.NominalSubject && lexicon.Stages(Lower(head.Lemma), WordClass.Noun).Count > 0;
        else if (token.Relation == Relation.Object) fits = HasStage(predicate, "obj") && (FormalVerbs.Contains(predicate.Lemma) || IsTopic(mention.Head, pronoun));
        else if (token.Relation == Relation.PassiveSubject) fits = HasStage(predicate, "obj") || predicate.Lemma is "expect";
        else if (token.Relation == Relation.NominalSubject) fits = FitsAsSubject(predicate, mention, pronoun);
        else fits = token.Relation == Relation.Oblique && pronoun > 0 && Lower(text.Form[pronoun - 1]) is "in" or "under" && text.SentenceOf[mention.Head] != text.SentenceOf[pronoun];
        if (!fits) return;
        if (token.Relation != Relation.Possessor) antecedent.Mentions.Add(new InstrumentMention { Head = pronoun, First = pronoun, End = pronoun + 1, Form = ReferenceForm.Pronoun });
        set.Mark(pronoun, antecedent);
    }

    private bool FitsAsSubject(Predicate predicate, InstrumentMention mention, int pronoun)
    {
        // "It said", "it adds": an office may be meant as well as a text, so the text must have been the subject before.
        if (lexicon.Provision(predicate.Lemma) == ProvisionForce.Content && predicate.Lemma is not ("provide" or "stipulate" or "specify" or "prescribe")) return IsSubject(mention.Head) && !IsUsedUp(mention.Head, pronoun);
        if (lexicon.Provision(predicate.Lemma) is not null || HasStage(predicate, "subj") || DocumentVerbs.Contains(predicate.Lemma)) return IsTopic(mention.Head, pronoun);
        return IsSubject(mention.Head) && text[predicate.Head].Child(Relation.Auxiliary) is { } auxiliary && Lower(auxiliary.Form) is "must" or "may" or "shall" && !IsUsedUp(mention.Head, pronoun);
    }

    // Somebody else was the subject of a sentence in between.
    private bool IsUsedUp(int antecedent, int pronoun) => text.SentenceOf[pronoun] - text.SentenceOf[antecedent] > 1;

    // An instrument that the sentence before was about: its subject, or the object of a word that tells a stage.
    private bool IsTopic(int mention, int pronoun) =>
        !IsUsedUp(mention, pronoun) && (IsSubject(mention) || text.SentenceOf[mention] == text.SentenceOf[pronoun] || (predicates.Above(mention) is { } verb && HasStage(verb, "obj")));

    private bool IsSubject(int token)
    {
        var at = token;
        for (var steps = 0; steps < 4; steps++)
        {
            if (text.Relation[at].IsSubject()) return true;
            if (text.Relation[at] is not (Relation.NominalModifier or Relation.Conjunct or Relation.Oblique or Relation.AdnominalClause) || text.Head[at] < 0) return false;
            at = text.Head[at];
        }

        return false;
    }

    private bool HasStage(Predicate predicate, string slot)
    {
        foreach (var rule in lexicon.Stages(predicate.Lemma, predicate.Kind == PredicateKind.Adjective ? WordClass.Adjective : WordClass.Verb))
        {
            if (rule.Slots.Contains(slot)) return true;
        }

        return false;
    }

    // The instrument last spoken of in this sentence or the one before.
    private InstrumentCandidate? Before(int pronoun) => Latest(pronoun) is { } latest && text.SentenceOf[pronoun] - text.SentenceOf[latest.Mentions[^1].Head] <= 1 ? latest : null;

    private int Inner(int head, Dictionary<int, InstrumentMention> heads)
    {
        foreach (var child in text[head].Children)
        {
            if (child.Relation is Relation.NominalModifier && PredicateReader.Preposition(child) == "of" && heads.TryGetValue(child.Index, out var inner) && inner.Kind is not null) return child.Index;
        }

        return -1;
    }

    // "the terms of the deal", "two of its articles", "The best known of the resolutions".
    private void MarkContainers()
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (set.At(i) is not { } chain) continue;
            var at = i;
            if (text.Relation[i] == Relation.Possessor && text.Head[i] >= 0 && Containers.Contains(Lower(text.Lemma[text.Head[i]]))) set.Mark(text.Head[i], chain);
            for (var steps = 0; steps < 3 && text.Head[at] >= 0; steps++)
            {
                var up = text.Head[at];
                var isPart = text.Relation[at] is Relation.NominalModifier && PredicateReader.Preposition(text[at]) is "of" or "in";
                var isKnown = text.Relation[at] is Relation.Oblique && text.Relation[up] == Relation.AdnominalClause && PredicateReader.Preposition(text[at]) == "of";
                if (isKnown) up = text.Head[up];
                if (up < 0 || !(isPart || isKnown) || !(Containers.Contains(Lower(text.Lemma[up])) || text.Upos[up] == UniversalTag.Numeral || isKnown)) break;
                set.Mark(up, chain);
                at = up;
            }
        }
    }

    private static string Lower(string word) => MentionFinder.Lower(word);
}
