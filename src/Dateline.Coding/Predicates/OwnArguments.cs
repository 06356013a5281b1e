using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Reads the arguments that hang on a predicate's own word, in deep roles: voice and relative pronouns are undone here.</summary>
internal static class OwnArguments
{
    // Coordinations longer than this are lists, not parties.
    private const int MaxConjuncts = 40;

    internal static void Read(AnalyzedText text, Predicate predicate, HashSet<int> times)
    {
        var head = text[predicate.Head];
        if (predicate.Kind == PredicateKind.Verb) predicate.Passive = Clauses.IsPassive(head);
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

                    // "urged Minsk to count": treebanks call the only object of such verbs indirect.
                    // Who is told a clause is not what the verb is about.
                    if (head.Child(Relation.Object) is null && head.Child(Relation.ClausalComplement) is null) AddAll(text, predicate, Role.Object, "", child.Index);
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
                    if (predicate.Kind == PredicateKind.Noun && (Clauses.IsInfinitive(child) || Clauses.HasThat(child))) predicate.Add(Role.Complement, "", child.Index, borrowed: false);
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
        // "insisted while in office that the ships leave": what "that" introduces completes the verb. "go on fighting", "kept shelling": so does a bare gerund after such verbs.
        if (StartsWithThat(clause) || (clause.Xpos == PennTag.VBG && clause.Child(Relation.Marker) is null && predicate.Lemma is "go" or "keep" or "continue" or "stop" or "start" or "begin" or "resume" or "halt"))
        {
            predicate.Add(Role.Complement, "", clause.Index, borrowed: false);
            return;
        }

        foreach (var child in clause.Children)
        {
            if (child.Relation is Relation.Marker && child.Upos == UniversalTag.Particle && Clauses.IsInfinitive(clause))
            {
                predicate.Add(Role.Complement, "to", clause.Index, borrowed: false);
                return;
            }

            // "dismissed the protesters as sheep controlled from abroad"
            if (child.Relation is Relation.Marker && Clauses.Lower(child.Form) == "as" && clause.Xpos == PennTag.VBN && clause.Child(Relation.PassiveAuxiliary) is null
                && clause.Child(Relation.PassiveSubject) is { Upos: UniversalTag.Noun } described && described.Index == child.Index + 1)
            {
                predicate.Add(Role.Oblique, "as", described.Index, borrowed: false);
                return;
            }

            if (child.Relation is Relation.Marker or Relation.Case && child.Upos is UniversalTag.Adposition or UniversalTag.SubordinatingConjunction && clause.Xpos is PennTag.VBG || (clause.Xpos == PennTag.VBN && Clauses.Lower(child.Form) == "as"))
            {
                predicate.Add(Role.Oblique, Clauses.Lower(child.Form), clause.Index, borrowed: false);
                return;
            }
        }
    }

    private static bool StartsWithThat(Token clause)
    {
        foreach (var child in clause.Children)
        {
            if (child.Relation == Relation.Marker || child.Index > clause.Index) return child.Form == "that" && clause.Child(Relation.NominalSubject) is not null;
        }

        return false;
    }

    private static void AddOblique(AnalyzedText text, Predicate predicate, Token phrase)
    {
        var preposition = PredicateReader.Preposition(phrase);
        var role = Role.Oblique;
        if (preposition == "by" && (predicate.Passive || predicate.Kind == PredicateKind.Noun) && phrase.Upos is not UniversalTag.Numeral) role = Role.Subject;
        AddAll(text, predicate, role, role == Role.Subject ? "" : preposition, phrase.Index);
    }

    private static void AddAll(AnalyzedText text, Predicate predicate, Role role, string preposition, int head)
    {
        head = PredicateReader.Antecedent(text, head);
        predicate.Add(role, preposition, head, borrowed: false);
        var count = 0;
        foreach (var child in text[head].Children)
        {
            if (child.Relation == Relation.Conjunct && child.Index != predicate.Head && ++count <= MaxConjuncts && !Clauses.IsClause(child)) predicate.Add(role, preposition, child.Index, borrowed: false);
        }
    }
}
