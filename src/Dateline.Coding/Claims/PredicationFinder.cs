using Dateline.Coding.Predicates;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>Finds what the text says things are: by a copula, a verb of remaining, a verb of regarding with "as" or a predicate, and by apposition.</summary>
/// <remarks>"As" is looked for in the order of the words rather than in the tree: parsers hang its phrase on any of the words before it.</remarks>
internal sealed class PredicationFinder(CodingContext context, ClaimLexicon lexicon, MentionIndex mentions, MistakenNouns mistaken)
{
    // "regards the peninsula, which it seized in 2014 and has since fortified, as": no view is further from its verb.
    private const int FurthestAs = 28;

    /// <summary>Name of the rule for phrases that stand beside what they describe.</summary>
    internal const string Apposition = "apposition";

    /// <summary>The text that is read.</summary>
    internal AnalyzedText Text => context.Text;

    /// <summary>All predications of a report, in the order of their phrases.</summary>
    internal List<Predication> Find()
    {
        var found = new List<Predication>();
        for (var i = 0; i < Text.Count; i++)
        {
            var word = Text[i];
            if (word.Child(Relation.Copula) is not null) AddCopula(word, found);
            else if (IsVerb(word) && lexicon.Is("link", MistakenNouns.LemmaOf(word))) AddLink(word, found);
            else if (IsVerb(word) && (lexicon.Is("regard", MistakenNouns.LemmaOf(word)) || lexicon.Is("recognise", MistakenNouns.LemmaOf(word)))) AddView(word, found);
            if (word.Upos == UniversalTag.Noun) AddApposition(word, found);
        }

        // "as a separate state, not part of Russia": the second phrase is said of the same thing as the first, not of the state.
        found.RemoveAll(apposition => apposition.Rule == Apposition && found.Exists(other => other.Rule != Apposition && (other.Phrase == apposition.Phrase || other.Phrase == apposition.Subjects[0])));
        return found;
    }

    // Verbs, and words in a verb's form that the tagger took for plurals ("Beijing regards the island as", "and regards as").
    private bool IsVerb(Token word)
    {
        if (word.Upos == UniversalTag.Verb) return true;
        if (word.Upos != UniversalTag.Noun || !word.Form.EndsWith('s') || word.Index + 1 >= Text.Count) return false;
        return Text.Form[word.Index + 1] == "as" || mistaken.Read(word.Index) is not null;
    }

    private void AddCopula(Token phrase, List<Predication> found)
    {
        var subject = phrase.Child(Relation.NominalSubject) ?? phrase.Child(Relation.PassiveSubject) ?? phrase.Child(Relation.OuterSubject);
        var subjects = subject is { } own ? Heads(own) : Borrowed(phrase);
        if (subjects.Count == 0) return;
        found.Add(new Predication(subjects, phrase.Index, phrase.Index, null, IsView: false, "copula"));
        foreach (var child in phrase.Children)
        {
            if (child.Relation is Relation.Conjunct or Relation.Apposition && child.Upos is UniversalTag.Noun or UniversalTag.Adjective && child.Child(Relation.NominalSubject) is null && child.Child(Relation.Copula) is null)
                found.Add(new Predication(subjects, child.Index, child.Index, null, IsView: false, "copula"));
        }
    }

    // "Transnistria is, and will remain, an inseparable part of"
    private void AddLink(Token verb, List<Predication> found)
    {
        if (Phrase(verb) is not { } phrase || phrase <= verb.Index) return;
        var subjects = Subjects(verb);
        if (subjects.Count > 0) found.Add(new Predication(subjects, phrase, verb.Index, ChosenBy(verb), IsView: false, "link:" + verb.Lemma));
    }

    private void AddView(Token verb, List<Predication> found)
    {
        var predicate = context.Predicates.At(verb.Index) is { Kind: PredicateKind.Verb } read ? read : mistaken.Read(verb.Index);
        var isPassive = predicate?.Passive == true;
        var holder = isPassive ? verb.Child(Relation.Agent)?.Index : Holder(verb);
        var (phrase, before) = AfterAs(verb);
        List<int> things;
        if (phrase is { } said)
        {
            things = isPassive ? Deep(predicate!, Role.Object) : Between(verb, before);
        }
        else
        {
            if (isPassive || Complement(verb, out var apposed) is not { } complement) return;
            said = complement;
            things = apposed is { } name ? [name] : predicate is null ? [] : Deep(predicate, Role.Object);
            things.RemoveAll(thing => thing >= said);
            if (things.Count == 0) things = Between(verb, said);
        }

        // "which Argentina regards as": what is regarded stands before the clause.
        if (things.Count == 0 && !isPassive && Gap(verb) is { } gap) things = Heads(Text[gap]);
        if (things.Count == 0) return;
        if (holder is { } self && things is [var thing] && Text.Lemma[thing] is "itself" or "themselves" or "oneself") things = Heads(Text[self]);
        found.Add(new Predication(things, said, verb.Index, holder, IsView: true, "view:" + verb.Lemma));
        foreach (var child in Text[said].Children)
        {
            if (child.Relation is Relation.Conjunct or Relation.Apposition && child.Index > said && child.Upos is UniversalTag.Noun or UniversalTag.Adjective) found.Add(new Predication(things, child.Index, child.Index, holder, IsView: true, "view:" + verb.Lemma));
        }

        // "acknowledges A as X and B as Y"
        if (phrase is not null) AddSecond(verb, said, holder, found);
    }

    // "called the vote illegal", "considers Somaliland part of Somalia": the predicate without "as".
    private int? Complement(Token verb, out int? thing)
    {
        thing = null;
        int? found = null;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index) continue;
            if (child.Relation == Relation.OpenComplement && child.Upos == UniversalTag.Noun && Secondary(verb, child) is { } first)
            {
                thing = first;
                return child.Index;
            }

            if (child.Relation == Relation.OpenComplement && (found is null || child.Upos == UniversalTag.Adjective)) found = child.Index;
            if (child.Relation is not Relation.Object || !(lexicon.Is("belonging", child.Lemma) || lexicon.Is("state", child.Lemma))) continue;
            if (Secondary(verb, child) is { } named)
            {
                thing = named;
                return child.Index;
            }

            if (child.Index - 1 > verb.Index + 1 && Text.Upos[child.Index - 1] == UniversalTag.Noun && child.Child(Relation.NominalModifier) is not null)
            {
                thing = child.Index - 1;
                return child.Index;
            }

            foreach (var mention in mentions.EndingAt(child.Index))
            {
                if (mention.First <= verb.Index || Text.Upos[mention.Head] != UniversalTag.ProperNoun) continue;
                thing = mention.Head;
                return child.Index;
            }
        }

        return found;
    }

    // "considers Taiwan a breakaway province": a name, then a phrase that begins with a determiner.
    private int? Secondary(Token verb, Token noun)
    {
        for (var i = noun.Index - 1; i > verb.Index + 1; i--)
        {
            if (Text.Upos[i] != UniversalTag.Determiner && Text.Relation[i] != Relation.Possessor) continue;
            foreach (var mention in mentions.EndingAt(i))
            {
                if (mention.First > verb.Index) return mention.Head;
            }

            return null;
        }

        return null;
    }

    private void AddSecond(Token verb, int first, int? holder, List<Predication> found)
    {
        var sentence = verb.Sentence;
        for (var i = first + 1; i + 1 < sentence.End; i++)
        {
            if (Text.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary && Text.Relation[i] is not Relation.AdnominalClause) return;
            if (Text.Form[i] != "as") continue;
            if (Governed(i) is not { } phrase) return;
            for (var j = i - 1; j > first; j--)
            {
                if (Text.Upos[j] is not (UniversalTag.ProperNoun or UniversalTag.Noun) || Text.Form[j - 1] is not ("and" or "," or "the")) continue;
                found.Add(new Predication([j], phrase, verb.Index, holder, IsView: true, "view:" + verb.Lemma));
                return;
            }

            return;
        }
    }

    // "Bahrain, an ally of the United States, opened"
    private void AddApposition(Token noun, List<Predication> found)
    {
        var first = Leftmost(noun, 0);
        if (first - 2 < noun.Sentence.First || Text.Form[first - 1] != ",") return;
        if (noun.Relation == Relation.Apposition && noun.Head is { } thing && thing.Index < noun.Index)
        {
            found.Add(new Predication([thing.Index], noun.Index, noun.Index, null, IsView: false, Apposition));
            return;
        }

        foreach (var mention in mentions.EndingAt(first - 1))
        {
            if (Text.Upos[mention.Head] != UniversalTag.ProperNoun || Text.Head[mention.Head] != Text.Head[noun.Index]) continue;
            found.Add(new Predication([mention.Head], noun.Index, noun.Index, null, IsView: false, Apposition));
            return;
        }
    }

    // Where the words before a noun that belong to it begin: "Pakistan's closest ally".
    private static int Leftmost(Token noun, int depth)
    {
        var first = noun.Index;
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index && child.Relation is not (Relation.Punctuation or Relation.NominalSubject or Relation.Copula or Relation.CoordinatingConjunction) && depth < DeepestPhrase) first = Math.Min(first, Leftmost(child, depth + 1));
        }

        return first;
    }

    private const int DeepestPhrase = 4;

    private (int? Phrase, int As) AfterAs(Token verb)
    {
        var sentence = verb.Sentence;
        for (var i = verb.Index + 1; i + 1 < sentence.End && i <= verb.Index + FurthestAs; i++)
        {
            if (lexicon.Is("regard", MistakenNouns.LemmaOf(Text[i])) && Text.Form[i + 1] == "as") return (null, -1);
            if (Text.Form[i] is ";" or ":" || (Text.Upos[i] == UniversalTag.Verb && Text.Relation[i] is Relation.Conjunct or Relation.Root)) return (null, -1);
            if (Text.Form[i] == "as" && Text.Form[i - 1] is not ("as" or "such" or "well") && Governed(i) is { } phrase) return (phrase, i);
        }

        return (null, -1);
    }

    // Head of the phrase after "as": the first word whose own head stands outside it.
    private int? Governed(int preposition)
    {
        var sentence = Text[preposition].Sentence;
        for (var i = preposition + 1; i < sentence.End && i < preposition + 12; i++)
        {
            if (Text.Upos[i] is UniversalTag.Punctuation && Text.Form[i] is not ("\"" or "“" or "”" or "-" or "'")) return null;
            if (Text.Upos[i] is not (UniversalTag.Noun or UniversalTag.Adjective or UniversalTag.Verb or UniversalTag.Numeral or UniversalTag.ProperNoun or UniversalTag.Pronoun or UniversalTag.Determiner)) continue;
            if (Text.Head[i] <= preposition || Text.Head[i] >= sentence.End) return i;
            if (Text.Upos[i] is UniversalTag.Noun && i + 1 < sentence.End && Text.Upos[i + 1] is not (UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Adjective)) return i;
        }

        return null;
    }

    private List<int> Between(Token verb, int end)
    {
        for (var i = verb.Index + 1; i < end; i++)
        {
            if (Text.Head[i] == verb.Index && Text.Relation[i] is Relation.Object or Relation.IndirectObject or Relation.NominalSubject or Relation.Oblique or Relation.OpenComplement or Relation.ClausalComplement && Text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun) return Heads(Text[i]);
        }

        for (var i = verb.Index + 1; i < end; i++)
        {
            if (context.Discourse.MentionAt(i) is not null || (Text.Upos[i] == UniversalTag.Noun && Text.Upos[i + 1] is not (UniversalTag.Noun or UniversalTag.ProperNoun))) return Heads(Text[i]);
        }

        return [];
    }

    private List<int> Heads(Token head)
    {
        var antecedent = PredicateReader.Antecedent(Text, head.Index);
        return Coordination.Of(Text[antecedent]);
    }

    private List<int> Borrowed(Token phrase) => context.Predicates.At(phrase.Index) is { } predicate ? Deep(predicate, Role.Subject) : [];

    private List<int> Subjects(Token verb)
    {
        if (verb.Child(Relation.NominalSubject) is { } own) return Heads(own);
        if (context.Predicates.At(verb.Index) is { } predicate && Deep(predicate, predicate.Passive ? Role.Object : Role.Subject) is { Count: > 0 } deep) return deep;

        // "X is, and will remain, part of": the first conjunct is the copula itself.
        return verb.Head is { } first && verb.Relation == Relation.Conjunct && first.Child(Relation.NominalSubject) is { } shared ? Heads(shared) : [];
    }

    private int? Holder(Token verb)
    {
        if (verb.Child(Relation.NominalSubject) is { } own && own.Xpos is not (PennTag.WDT or PennTag.WP)) return own.Index;
        if (context.Predicates.At(verb.Index) is { Passive: false, Kind: PredicateKind.Verb } predicate && predicate.First(Role.Subject) is var subject && subject >= 0) return subject;
        if (verb.Child(Relation.NominalSubject) is { } relative) return PredicateReader.Antecedent(Text, relative.Index);

        if (mistaken.Read(verb.Index) is { } noun) return noun.First(Role.Subject);

        // A verb that the tagger took for a noun: the subject of the verb that it is coordinated with.
        for (var above = verb.Head; above is { } word; above = word.Head)
        {
            foreach (var child in word.Children)
            {
                if (child.Relation == Relation.NominalSubject && child.Index < verb.Index && child.Upos is UniversalTag.ProperNoun or UniversalTag.Noun) return child.Index;
            }
        }

        return null;
    }

    // In "which Argentina regards as": the noun that the clause around the verb modifies.
    private static int? Gap(Token verb)
    {
        for (var word = verb; ;)
        {
            if (word.Relation is Relation.RelativeClause or Relation.AdnominalClause && word.Head is { } noun) return noun.Index;
            if (word.Head is not { } above) return null;
            word = above;
        }
    }

    // "the islanders chose to remain a British territory": who chose holds the view.
    private int? ChosenBy(Token link)
    {
        if (link.Relation != Relation.OpenComplement || link.Head is not { } chooser || !lexicon.Is("choose", chooser.Lemma)) return null;
        return context.Predicates.At(chooser.Index) is { } predicate && predicate.First(Role.Subject) is var subject && subject >= 0 ? subject : null;
    }

    private static List<int> Deep(Predicate predicate, Role role)
    {
        var heads = new List<int>();
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == role) heads.Add(argument.Head);
        }

        return heads;
    }

    private static int? Phrase(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.OpenComplement or Relation.Object or Relation.Oblique && child.Index > verb.Index) return child.Index;
        }

        return null;
    }
}
