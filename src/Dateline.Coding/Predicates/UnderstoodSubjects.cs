using System.Collections.Frozen;
using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Gives clauses without a subject the one that is understood: control, raising, coordination, participles and relative clauses.</summary>
internal static class UnderstoodSubjects
{
    // Coordinations longer than this are lists, not parties.
    private const int MaxConjuncts = 40;

    /// <summary>Verbs whose subject, not object, does what the infinitive after it says ("promised Russia to withdraw"), unlike "ordered Russia to withdraw".</summary>
    private static readonly FrozenSet<string> SubjectControl = new[] { "promise", "vow", "pledge", "threaten", "agree", "swear", "offer", "refuse", "decline" }
        .ToFrozenSet(StringComparer.Ordinal);

    // Verbs whose object does what an infinitive after it says although the tree calls that a purpose ("sent troops to help"); after all others the subject
    // does it ("blockaded the port to protest").
    private static readonly FrozenSet<string> ObjectControl = new[]
    {
        "order", "ask", "urge", "tell", "force", "compel", "allow", "permit", "send", "deploy", "dispatch", "invite", "instruct", "command", "persuade", "convince", "encourage", "help", "enable", "require",
        "request", "authorise", "authorize", "appoint", "elect", "hire", "train", "direct", "lobby", "push", "press", "pressure", "call", "warn", "advise", "lead", "prompt", "oblige", "summon", "entitle",
        "empower", "beg", "commission", "delegate", "assign", "mandate", "recruit", "task", "mobilise", "mobilize", "rally", "cause", "get", "expect", "want", "implore", "exhort", "coerce", "drive", "leave",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds the understood subject of a predicate that has none of its own; its governors come first.</summary>
    internal static void Borrow(PredicateSet set, Predicate predicate) => BorrowSubject(set, predicate, 0);

    private static void BorrowSubject(PredicateSet set, Predicate predicate, int depth)
    {
        if (predicate.Kind == PredicateKind.Noun || depth > Clauses.MaxClimb) return;
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
                if (set.At(head.Index) is { } noun) Take(predicate, surface, noun, Role.Subject);
                else if (head.Child(Relation.Possessor) is { } possessor) predicate.Add(surface, "", possessor.Index, borrowed: true);

                // "a decision by the president to recognise"
                if (!predicate.Has(surface)) TakeAuthor(predicate, surface, head);
                if (!predicate.Has(surface) && set.Above(head.Index) is { Kind: PredicateKind.Verb } lightVerb)
                {
                    BorrowSubject(set, lightVerb, depth + 1);
                    Take(predicate, surface, lightVerb, Role.Subject);
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

        if (IsExtracted(token, head))
        {
            predicate.Add(surface, "", head.Head!.Value.Index, borrowed: true);
            return;
        }

        if (token.Relation is Relation.ClausalComplement or Relation.Parataxis && token.Xpos is not (PennTag.VBG or PennTag.VB)) return;
        if (set.At(head.Index) is not { } governor) return;
        BorrowSubject(set, governor, depth + 1);
        var source = governor.Passive ? Role.Object : Role.Subject;
        if (token.Relation is Relation.OpenComplement or Relation.AdverbialClause or Relation.ClausalComplement && governor.Kind == PredicateKind.Verb && !SubjectControl.Contains(governor.Lemma)
            && (token.Relation != Relation.AdverbialClause || token.Xpos != PennTag.VB || governor.Passive || ObjectControl.Contains(governor.Lemma)) && (token.Relation == Relation.OpenComplement || IsComplement(governor, predicate.Head)))
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

        Take(predicate, surface, governor, source);
    }

    // "deployments that NATO says violate the deal": the relative pronoun is the subject of what is said.
    private static bool IsExtracted(Token token, Token saying) =>
        token.Relation == Relation.ClausalComplement && token.Child(Relation.Marker) is null && saying.Relation == Relation.RelativeClause && saying.Child(Relation.NominalSubject) is { } subject
        && saying.Index < token.Index && subject.Index > saying.Head!.Value.Index && saying.Child(Relation.Object) is { Xpos: PennTag.WDT or PennTag.WP } pronoun && pronoun.Index < subject.Index;

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

    private static void Take(Predicate predicate, Role role, Predicate from, Role source)
    {
        foreach (var argument in from.Arguments)
        {
            if (argument.Role == source && argument.Head != predicate.Head) predicate.Add(role, "", argument.Head, borrowed: true);
        }
    }

    private static void TakeAuthor(Predicate predicate, Role role, Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation == Relation.NominalModifier && PredicateReader.Preposition(child) == "by") predicate.Add(role, "", child.Index, borrowed: true);
        }
    }

    private static void AddConjuncts(AnalyzedText text, Predicate predicate, Role role, int head)
    {
        var count = 0;
        foreach (var child in text[head].Children)
        {
            // "soldiers and civilians killed": the clause goes with the whole coordination only if it follows it.
            if (child.Relation == Relation.Conjunct && child.Index < predicate.Head && ++count <= MaxConjuncts && !Clauses.IsClause(child)) predicate.Add(role, "", child.Index, borrowed: true);
        }
    }
}
