using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Finds what instruments lay down: "the text provides for …", "under the accord, … must", and the sentences that go on with it.</summary>
internal sealed class ProvisionReader(CodingContext context, InstrumentLexicon lexicon, InstrumentSet set)
{
    private const int MostClauses = 12;

    private readonly ProvisionClause clauses = new(context);
    private readonly HashSet<int> used = [];

    private AnalyzedText Text => context.Text;

    /// <summary>Adds to each instrument of the set its provisions, in the order of the text.</summary>
    internal void Read()
    {
        InstrumentCandidate? current = null;
        var paragraph = -1;
        var sentences = Text.Sentences;
        var next = 0;
        var predicates = context.Predicates.All;
        for (var s = 0; s < sentences.Count; s++)
        {
            var sentence = sentences[s];
            if (sentence.Paragraph != paragraph) current = null;
            paragraph = sentence.Paragraph;
            InstrumentCandidate? told = null;
            var first = next;
            while (next < predicates.Count && predicates[next].Head < sentence.End)
            {
                if (ReadPredicate(predicates[next]) is { } instrument) told = instrument;
                next++;
            }

            if (told is null && current is not null) told = Continue(first, next, current);
            current = told;
        }
    }

    private InstrumentCandidate? ReadPredicate(Predicate predicate)
    {
        if (predicate.Kind == PredicateKind.Noun) return null;
        if (Speaking(predicate) is { } speaking && lexicon.Provision(predicate.Lemma) is { } force && ReadVerb(predicate, force, speaking)) return speaking;
        return Framing(predicate) is { } frame && ReadFramed(predicate, frame) ? frame : null;
    }

    // The instrument that is the subject: "the draft says", "a bill that obliges".
    private InstrumentCandidate? Speaking(Predicate predicate)
    {
        if (predicate.Passive) return null;
        foreach (var argument in predicate.Arguments)
        {
            if (argument.Role == Role.Subject && set.At(argument.Head) is { } instrument) return instrument;
        }

        // "published a draft agreement paving the way …": the parser may hang the participle on the verb.
        if (Text.Xpos[predicate.Head] == PennTag.VBG && Text.Relation[predicate.Head] is Relation.AdverbialClause or Relation.AdnominalClause && predicate.Head > 0 && set.At(predicate.Head - 1) is { } before) return before;
        return null;
    }

    private bool ReadVerb(Predicate predicate, ProvisionForce force, InstrumentCandidate instrument)
    {
        switch (force)
        {
            case ProvisionForce.Content:
                return ReadContent(predicate, instrument);
            case ProvisionForce.Must or ProvisionForce.May or ProvisionForce.MustNot:
                return ReadDirect(predicate, force, instrument);
            default:
                return false;
        }
    }

    private bool ReadContent(Predicate predicate, InstrumentCandidate instrument)
    {
        var found = false;
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is Relation.ClausalComplement or Relation.Parataxis or Relation.OpenComplement) found |= AddClauses(instrument, child.Index, predicate.Lemma is "provide" or "stipulate" or "specify" or "prescribe" ? ClauseDefault.Must : ClauseDefault.None);
            else if (child.Relation is Relation.Oblique or Relation.Object && predicate.Lemma is "provide" && PredicateReader.Preposition(child) is "for") found |= AddFor(instrument, predicate, child, Modality.Must);
            else if (child.Relation is Relation.AdverbialClause && Starts(child, "for")) found |= AddClauses(instrument, child.Index, ClauseDefault.Must);
        }

        // "Carriers … must not cross the river, the text adds": the saying hangs on what is said.
        if (!found && Text.Relation[predicate.Head] == Relation.Parataxis && Text.Head[predicate.Head] is >= 0 and var said) found = AddClauses(instrument, said, ClauseDefault.None, predicate.Head);
        return found;
    }

    private static bool Starts(Token clause, string word)
    {
        foreach (var child in clause.Children)
        {
            if (child.Relation is Relation.Marker && MentionFinder.Lower(child.Form) == word) return true;
        }

        return false;
    }

    // "provides for the separatists to switch …", "provides for the withdrawal of all troops", "paving the way for …"
    private bool AddFor(InstrumentCandidate instrument, Predicate predicate, Token phrase, Modality modality)
    {
        if (!used.Add(phrase.Index)) return false;
        var evidence = clauses.Stretch(phrase.Index, leaveOut: Relation.Case);
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Index > phrase.Index && child.Relation is Relation.AdverbialClause or Relation.OpenComplement && ProvisionClause.IsInfinitive(child)) evidence = new TokenRange(evidence.First, Math.Max(evidence.End, clauses.Stretch(child.Index).End));
        }

        var bearers = clauses.Parties(phrase.Index);
        instrument.Provisions.Add(new ProvisionCandidate(evidence, [.. bearers], modality, [], clauses.Condition(evidence)));
        return true;
    }

    private bool ReadDirect(Predicate predicate, ProvisionForce force, InstrumentCandidate instrument)
    {
        var modality = force switch { ProvisionForce.Must => Modality.Must, ProvisionForce.May => Modality.May, _ => Modality.MustNot };
        if (predicate.Lemma is "pave")
        {
            foreach (var child in Text[predicate.Head].Children)
            {
                if (child.Relation is Relation.Oblique or Relation.NominalModifier && PredicateReader.Preposition(child) == "for") return AddFor(instrument, predicate, child, modality);
            }

            return false;
        }

        // "left out scores of critics" lets nobody do anything.
        if (predicate.Particle >= 0) return false;
        var bearer = predicate.Lemma == "call" ? On(predicate) : predicate.First(Role.Indirect) is >= 0 and var given ? given : predicate.First(Role.Object);
        if (bearer < 0 || bearer < predicate.Head || set.At(bearer) is not null || !used.Add(predicate.Head)) return false;
        var whole = clauses.Stretch(predicate.Head);
        var evidence = new TokenRange(predicate.Head, Math.Max(whole.End, predicate.Head + 1));
        instrument.Provisions.Add(new ProvisionCandidate(evidence, [.. clauses.Parties(bearer)], modality, [.. clauses.Beneficiaries(evidence, bearer)], clauses.Condition(evidence)));
        return true;
    }

    private static int On(Predicate predicate)
    {
        foreach (var argument in predicate.Arguments)
        {
            if (argument is { Role: Role.Oblique, Preposition: "on" or "upon" or "for" }) return argument.Head;
        }

        return -1;
    }

    // "Under the accord, …", "In it …"
    private InstrumentCandidate? Framing(Predicate predicate)
    {
        foreach (var child in Text[predicate.Head].Children)
        {
            if (child.Relation is not Relation.Oblique || set.At(Relative(child.Index)) is not { } instrument) continue;
            if (PredicateReader.Preposition(child) is "under" or "in" or "according to" or "by" && (child.Index < predicate.Head || PredicateReader.Preposition(child) == "under")) return instrument;
        }

        return null;
    }

    private int Relative(int token) => OwnAntecedent(token);

    // "a ceasefire … under which the United Nations was to organise a referendum": the clause may hang on the verb between them.
    private int OwnAntecedent(int token)
    {
        if (Text.Lemma[token] != "which") return token;
        for (var i = token - 1; i >= Text[token].Sentence.First && i > token - 10; i--)
        {
            if (set.At(i) is not null) return i;
        }

        return token;
    }

    private bool ReadFramed(Predicate predicate, InstrumentCandidate instrument) =>
        AddClauses(instrument, predicate.Head, Text.Xpos[predicate.Head] is PennTag.VBZ or PennTag.VBP || predicate.Lemma is "undertake" or "pledge" or "commit" or "agree" or "promise" ? ClauseDefault.Must : ClauseDefault.None);

    // "It must not benefit anyone …", "The regulator may suspend …": the sentence goes on with what the one before began.
    private InstrumentCandidate? Continue(int first, int next, InstrumentCandidate current)
    {
        for (var i = first; i < next; i++)
        {
            var head = context.Predicates.All[i].Head;
            if (Text.Head[head] < 0) return AddClauses(current, head, ClauseDefault.Strict) ? current : null;
        }

        return null;
    }

    private bool AddClauses(InstrumentCandidate instrument, int head, ClauseDefault otherwise, int leaveOut = -1)
    {
        var found = Add(instrument, head, otherwise, leaveOut);
        var count = 0;
        foreach (var child in Text[head].Children)
        {
            if (child.Index != leaveOut && child.Relation is Relation.Conjunct or Relation.AdverbialClause or Relation.Parataxis && child.Index > head && ++count <= MostClauses && context.Predicates.At(child.Index) is not null)
            {
                // Later clauses need their own modal: "… may suspend the licence but must not do so …".
                found |= Add(instrument, child.Index, child.Relation == Relation.Conjunct && found ? ClauseDefault.Shared : ClauseDefault.Strict, leaveOut);
            }
        }

        return found;
    }

    private bool Add(InstrumentCandidate instrument, int head, ClauseDefault otherwise, int leaveOut)
    {
        if (clauses.Force(head, otherwise) is not { } modality || !used.Add(head)) return false;
        var evidence = clauses.Clause(head, leaveOut);
        var (bearers, beneficiaries) = clauses.Roles(head, evidence);
        instrument.Provisions.Add(new ProvisionCandidate(evidence, [.. bearers], modality, [.. beneficiaries], clauses.Condition(evidence)));
        return true;
    }
}
