using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Predicates;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>Reads one clause as a provision: its force, its words, on whom it falls, for whom and on what condition.</summary>
internal sealed class ProvisionClause(CodingContext context)
{
    private const int MaxDepth = 12;

    private AnalyzedText Text => context.Text;

    /// <summary>What the clause does to its bearer; null where it lays nothing down.</summary>
    internal Modality? Force(int head, ClauseDefault otherwise)
    {
        var verb = Text[head];
        var (modality, negated, ownSubject, past) = ((Modality?)null, false, false, verb.Xpos is PennTag.VBD);
        var copula = false;
        var infinitive = false;
        foreach (var child in verb.Children)
        {
            var form = MentionFinder.Lower(child.Form);
            switch (child.Relation)
            {
                case Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula:
                    if (form is "must" or "shall") modality = Modality.Must;
                    else if (form is "should" && otherwise != ClauseDefault.Strict) modality = Modality.Must;
                    else if (form is "may") modality = Modality.May;
                    else if (otherwise != ClauseDefault.Strict && form is "will" or "would") modality ??= Modality.Must;
                    else if (otherwise != ClauseDefault.Strict && form is "can" or "could" or "ca") modality = Modality.May;
                    else if (form is "can" or "ca" or "cannot") modality = Modality.May;
                    if (form is "is" or "are" or "was" or "were") copula = true;
                    if (form is "has" or "had" or "have" or "was" or "were") past = true;
                    break;
                case Relation.AdverbialModifier when form is "not" or "n't" or "never" or "n’t":
                    negated = true;
                    break;
                case Relation.Marker when child.Upos == UniversalTag.Particle:
                    infinitive = true;
                    break;
                case Relation.NominalSubject or Relation.PassiveSubject or Relation.OuterSubject:
                    ownSubject = true;
                    if (child.Child(Relation.Determiner) is { } determiner && MentionFinder.Lower(determiner.Form) is "no" or "neither") negated = true;
                    break;
            }
        }

        // "are to be released", "was to organise"
        if (modality is null && copula && infinitive) (modality, past) = (Modality.Must, false);
        modality ??= ByVerb(verb, copula);
        if (verb.Lemma is "undertake" or "pledge" or "commit" or "agree" or "promise") past = false;
        if (modality is null && (otherwise == ClauseDefault.Must || (otherwise == ClauseDefault.Shared && !ownSubject)) && !past) modality = Modality.Must;
        if (negated || HasNothing(verb)) return modality is null ? null : Modality.MustNot;
        return modality;
    }

    // "are allowed to", "is entitled to", "have the right to"
    private static Modality? ByVerb(Token verb, bool isPassive) => verb.Lemma switch
    {
        "allow" or "entitle" or "permit" or "authorise" or "authorize" when isPassive => Modality.May,
        "ban" or "bar" or "forbid" or "prohibit" when isPassive => Modality.MustNot,
        "oblige" or "require" or "bind" or "commit" when isPassive => Modality.Must,
        "free" or "able" when verb.Upos == UniversalTag.Adjective => Modality.May,
        _ => null,
    };

    // "undertakes to have no more official dealings"
    private static bool HasNothing(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Object && child.Child(Relation.Determiner) is { } determiner && MentionFinder.Lower(determiner.Form) == "no") return true;
            if (child.Relation is Relation.OpenComplement && HasNothing(child)) return true;
        }

        return false;
    }

    /// <summary>The words of a clause, without the clauses that stand beside it.</summary>
    internal TokenRange Clause(int head, int leaveOut)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in Text[head].Children)
        {
            if (child.Index == leaveOut || child.Relation is Relation.Punctuation or Relation.Marker or Relation.CoordinatingConjunction or Relation.Parataxis or Relation.Discourse) continue;
            if (child.Relation is Relation.Conjunct && IsClause(child)) continue;
            if (child.Relation is Relation.AdverbialClause && child.Index > head && Force(child.Index, ClauseDefault.Strict) is not null) continue;
            if (child.Relation is Relation.Oblique or Relation.AdverbialClause && child.Index < head && !HasSubjectBefore(head, child.Index)) continue;
            Widen(child.Index, ref first, ref end, 0);
        }

        return new TokenRange(first, end);
    }

    // "Under the accord" before the subject frames the clause and is no part of it.
    private bool HasSubjectBefore(int head, int index)
    {
        foreach (var child in Text[head].Children)
        {
            if (child.Relation.IsSubject() && child.Index < index) return true;
        }

        return false;
    }

    private static bool IsClause(Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation.IsSubject() || child.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary) return true;
        }

        return false;
    }

    /// <summary>The words of a phrase or clause with everything below it.</summary>
    internal TokenRange Stretch(int head, Relation leaveOut = Relation.Unknown)
    {
        var (first, end) = (head, head + 1);
        foreach (var child in Text[head].Children)
        {
            if (child.Relation is Relation.Punctuation or Relation.Parataxis || (leaveOut != Relation.Unknown && child.Relation == leaveOut) || (child.Relation is Relation.Conjunct && IsClause(child))) continue;
            Widen(child.Index, ref first, ref end, 0);
        }

        return new TokenRange(first, end);
    }

    private void Widen(int token, ref int first, ref int end, int depth)
    {
        first = Math.Min(first, token);
        end = Math.Max(end, token + 1);
        if (depth >= MaxDepth) return;
        foreach (var child in Text[token].Children)
        {
            if (child.Relation is not (Relation.Punctuation or Relation.Parataxis)) Widen(child.Index, ref first, ref end, depth + 1);
        }
    }

    /// <summary>On whom a clause falls and in whose favour.</summary>
    internal (List<Participant> Bearers, List<Participant> Beneficiaries) Roles(int head, TokenRange evidence)
    {
        var bearers = new List<Participant>();
        var passiveSubjects = new List<Participant>();
        if (context.Predicates.At(head) is { } predicate)
        {
            foreach (var argument in predicate.Arguments)
            {
                if (argument.Role == Role.Subject) AddParties(argument.Head, bearers);
                else if (argument.Role == Role.Object && predicate.Passive) AddPassive(argument.Head, bearers, passiveSubjects);
            }
        }

        var beneficiaries = Beneficiaries(evidence, -1);
        foreach (var subject in passiveSubjects) ParticipantFinder.Include(beneficiaries, subject);
        beneficiaries.RemoveAll(party => bearers.Exists(bearer => bearer.Entity == party.Entity));
        return (bearers, beneficiaries);
    }

    // "the forces' structure will be determined": whoever owns it bears it; "prisoners must be released": they gain by it.
    private void AddPassive(int subject, List<Participant> bearers, List<Participant> gaining)
    {
        if (Text[subject].Child(Relation.Possessor) is { } possessor) AddParties(possessor.Index, bearers);
        else if (context.Participants.Direct(subject) is { } party) ParticipantFinder.Include(gaining, party);
    }

    /// <summary>Those whom a phrase names.</summary>
    internal List<Participant> Parties(int head)
    {
        List<Participant> parties = [];
        AddParties(head, parties);
        return parties;
    }

    private void AddParties(int head, List<Participant> found)
    {
        var before = found.Count;
        context.Participants.Add(head, found, PartySide.Actor);
        if (found.Count == before && context.Participants.Unknown(head) is { } unknown) found.Add(unknown);
    }

    /// <summary>Those to whom or with whose consent something is done, within the words of a provision.</summary>
    internal List<Participant> Beneficiaries(TokenRange evidence, int bearer)
    {
        List<Participant> found = [];
        for (var i = evidence.First; i < evidence.End; i++)
        {
            if (i == bearer) continue;
            var isGiven = Text.Relation[i] == Relation.IndirectObject && bearer < 0;
            var preposition = Text.Relation[i] is Relation.Oblique or Relation.NominalModifier ? PredicateReader.Preposition(Text[i]) : "";
            if (!isGiven && !(preposition is "to" or "for" && Text.Relation[i] is Relation.Oblique) && !(preposition == "with" && Text.Head[i] is >= 0 and var noun && Text.Lemma[noun] is "agreement" or "consultation" or "work")) continue;
            if (context.Participants.Direct(i) is { } party) ParticipantFinder.Include(found, party);
        }

        return found;
    }

    /// <summary>The words of the condition: "subject to approval by Moscow", "if neither side objects", "within seven days"; or null.</summary>
    internal TokenRange? Condition(TokenRange evidence)
    {
        for (var i = evidence.First; i < evidence.End; i++)
        {
            var word = MentionFinder.Lower(Text.Form[i]);
            var next = i + 1 < evidence.End ? MentionFinder.Lower(Text.Form[i + 1]) : "";
            var starts = word switch
            {
                "subject" => next == "to",
                "in" => next is "agreement" or "consultation" or "coordination" or "exchange" or "return" or "accordance",
                "with" or "without" => Consent(i, evidence.End),
                "on" => next is "condition",
                "if" or "unless" or "provided" or "until" or "pending" or "during" => i > evidence.First,
                "within" => next.Length > 0 && (char.IsAsciiDigit(next[0]) || Text.Upos[i + 1] == UniversalTag.Numeral),
                "only" => next is "if" or "after" or "when" or "with",
                "who" or "that" or "which" => Text.Upos[i] == UniversalTag.Pronoun && Restricts(i, evidence),
                _ => false,
            };
            if (!starts) continue;
            var end = i + 1;
            while (end < evidence.End && Text.Form[end] is not ("," or ";" or "." or ":") && !IsMainVerb(end, word)) end++;
            while (end > i + 1 && Text.Form[end - 1] is "\"" or "”") end--;
            return end > i + 1 ? new TokenRange(i, end) : null;
        }

        return null;
    }

    // "Those who confess to crimes | must make amends": the bearer's clause ends before the main verb's auxiliaries.
    private bool IsMainVerb(int token, string opener) => opener is "who" or "that" or "which" && Text.Relation[token] is Relation.Auxiliary && MentionFinder.Lower(Text.Form[token]) is "must" or "may" or "shall" or "will" or "can";

    private bool Restricts(int pronoun, TokenRange evidence)
    {
        var at = pronoun;
        for (var steps = 0; steps < 4 && at >= 0 && Text.Relation[at] != Relation.RelativeClause; steps++) at = Text.Head[at];
        if (at < 0 || Text.Relation[at] != Relation.RelativeClause || pronoun == evidence.First) return false;

        // "armed forces which will be subject to approval": the condition proper comes later.
        for (var i = pronoun; i + 1 < evidence.End; i++)
        {
            if (MentionFinder.Lower(Text.Form[i]) == "subject" && MentionFinder.Lower(Text.Form[i + 1]) == "to") return false;
        }

        return Text.Form[pronoun - 1] != ",";
    }

    private bool Consent(int with, int end)
    {
        for (var i = with + 1; i < end && i <= with + 2; i++)
        {
            if (Text.Lemma[i] is "consent" or "approval" or "permission" or "agreement") return true;
        }

        return false;
    }

    /// <summary>Is the verb a "to"-infinitive?</summary>
    internal static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }
}
