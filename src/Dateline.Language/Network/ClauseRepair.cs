namespace Dateline.Language.Network;

/// <summary>Mends clauses that lack a subject or an object which stands in them under another name.</summary>
internal static class ClauseRepair
{
    /// <summary>Takes the only participle of a full sentence for a past tense.</summary>
    /// <remarks>A sentence with a full stop has a finite verb: a root, or the first clause of a nominal root, that looks like a bare participle is a past tense.</remarks>
    internal static void MendTense(AnalyzedText text, Sentence sentence)
    {
        if (text.Form[sentence.End - 1] is not "." and not "\"" and not "”") return;
        var root = -1;
        for (var i = sentence.First; i < sentence.End && root < 0; i++)
        {
            if (text.Head[i] < 0) root = i;
        }

        if (root < 0) return;
        var verb = root;
        if (text.Upos[root] is UniversalTag.ProperNoun or UniversalTag.Noun)
        {
            verb = -1;
            for (var i = root + 1; i < sentence.End && verb < 0; i++)
            {
                if (text.Head[i] == root && text.Relation[i] == Relation.AdnominalClause) verb = i;
            }
        }

        if (verb < 0 || text.Upos[verb] != UniversalTag.Verb || text.Xpos[verb] != PennTag.VBN) return;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Head[i] != verb && text.Head[i] != root) continue;
            if (text.Relation[i] is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Agent or Relation.Copula or Relation.Marker) return;
            if (text.Head[i] == root && root != verb && text.Relation[i] is Relation.NominalSubject or Relation.Case or Relation.RelativeClause) return;
        }

        text.Xpos[verb] = PennTag.VBD;
    }

    /// <summary>Hangs a "that"-clause on the verb of telling.</summary>
    /// <remarks>"told reporters that Tegucigalpa had asked", "said on Friday that …": a "that"-clause with a subject of its own completes the telling.</remarks>
    internal static void MendContent(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] is not (Relation.RelativeClause or Relation.AdnominalClause) || text.Head[i] is var listener && text.Relation[listener] != Relation.IndirectObject && !TreeRepair.DayNames.Contains(text.Form[listener]) && !TreeRepair.Units.Contains(text.Form[listener])) continue;
            var (marked, subjects) = (false, 0);
            for (var j = listener + 1; j < i; j++)
            {
                if (text.Head[j] != i) continue;
                if (text.Form[j] == "that") marked = true;
                else if (text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject or Relation.Expletive) subjects++;
            }

            if (!marked || subjects == 0) continue;
            text.Head[i] = text.Head[listener];
            text.Relation[i] = Relation.ClausalComplement;
        }
    }

    /// <summary>Gives a reported clause the subject that was taken for the object of saying.</summary>
    /// <remarks>"said three villagers, among them a girl, were killed": what stands between the verb of saying and a finite clause without a subject is that subject.</remarks>
    internal static void MendReported(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.ClausalComplement || text.Upos[i] != UniversalTag.Verb || text.Head[i] is var saying && (saying < 0 || saying > i)) continue;
            var (lacksSubject, passive, finite, thing) = (true, false, text.Xpos[i] is PennTag.VBD or PennTag.VBZ or PennTag.VBP, -1);
            for (var j = saying + 1; j < i; j++)
            {
                if (text.Head[j] == i && text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject or Relation.ClausalSubject or Relation.Expletive or Relation.Marker) lacksSubject = false;
                if (text.Head[j] == i && text.Relation[j] is Relation.PassiveAuxiliary) passive = true;
                if (text.Head[j] == i && text.Relation[j] is Relation.Auxiliary && text.Xpos[j] is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) finite = true;
                if (text.Head[j] == saying && text.Relation[j] == Relation.Object) thing = j;
            }

            if (!lacksSubject || thing < 0 || !(finite || passive)) continue;
            text.Head[thing] = i;
            text.Relation[thing] = passive ? Relation.PassiveSubject : Relation.NominalSubject;
        }
    }

    /// <summary>Makes a bare noun phrase after a verb its object.</summary>
    /// <remarks>"condemned on Thursday a decision by …": a bare noun phrase after a verb that has no object is its object.</remarks>
    internal static void MendObject(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (text.Relation[i] is not (Relation.Oblique or Relation.UnmarkedOblique) || text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || TreeRepair.DayNames.Contains(text.Form[i])) continue;
            var verb = text.Head[i];
            if (verb < 0 || verb > i || text.Upos[verb] != UniversalTag.Verb || text.Xpos[verb] == PennTag.VBN || TreeRepair.HasCase(text, sentence, i)) continue;
            var (hasObject, hasArticle, hasNumber) = (false, false, false);
            for (var j = sentence.First; j < sentence.End; j++)
            {
                if (text.Head[j] == verb && text.Relation[j] is Relation.Object or Relation.IndirectObject or Relation.ClausalComplement or Relation.OpenComplement or Relation.PassiveAuxiliary) hasObject = true;
                if (text.Head[j] == i && j < i && text.Relation[j] is Relation.Possessor or Relation.AdjectivalModifier) hasArticle = true;
                if (text.Head[j] == i && j < i && text.Relation[j] == Relation.Determiner && text.Form[j] is "a" or "an" or "the") hasArticle = true;
                if (text.Head[j] == i && j < i && text.Relation[j] == Relation.NumericModifier) hasNumber = true;
            }

            // A preposition phrase between verb and noun tells "condemned on Thursday a decision" from "rose a tenth".
            var isApart = false;
            for (var j = verb + 1; j < i; j++) isApart |= text.Head[j] == verb && text.Relation[j] is Relation.Oblique;
            if (!hasObject && ((hasArticle && isApart) || (hasNumber && !TreeRepair.Units.Contains(text.Form[i])))) text.Relation[i] = Relation.Object;
        }
    }

    /// <summary>Makes what stands before a finite verb its subject.</summary>
    internal static void MendSubject(AnalyzedText text, Sentence sentence, int verb)
    {
        var (subject, passive, bare, auxiliary) = (-1, -1, -1, false);
        for (var i = sentence.First; i < verb; i++)
        {
            if (text.Head[i] != verb) continue;
            switch (text.Relation[i])
            {
                case Relation.NominalSubject when subject >= 0 && text.Upos[i] == UniversalTag.Noun && text.Upos[subject] is UniversalTag.ProperNoun or UniversalTag.Noun && HasComma(text, subject, i):
                    // "Bahrain, an ally of the United States, opened": a second subject after a comma stands beside the first.
                    text.Head[i] = subject;
                    text.Relation[i] = Relation.Apposition;
                    break;
                case Relation.NominalSubject or Relation.ClausalSubject or Relation.Expletive or Relation.OuterSubject:
                    subject = i;
                    break;
                case Relation.PassiveSubject:
                    passive = i;
                    break;
                case Relation.PassiveAuxiliary or Relation.Auxiliary:
                    auxiliary = true;
                    break;
                case Relation.Oblique or Relation.UnmarkedOblique or Relation.Compound when text.Upos[i] == UniversalTag.ProperNoun && !TreeRepair.DayNames.Contains(text.Form[i]):
                    bare = i;
                    break;
            }
        }

        if (passive >= 0 && subject < 0 && !auxiliary && text.Xpos[verb] is PennTag.VBD or PennTag.VBZ or PennTag.VBP)
        {
            // A finite verb without "be" is no passive.
            text.Relation[passive] = Relation.NominalSubject;
        }
        else if (passive < 0 && subject < 0 && bare >= 0 && !TreeRepair.HasCase(text, sentence, bare) && IsNextTo(text, bare, verb))
        {
            // "On Thursday Estonia ordered": a bare name before the verb is its subject.
            text.Relation[bare] = Relation.NominalSubject;
        }
        else if (passive < 0 && subject < 0 && bare < 0 && !auxiliary && text.Head[verb] < 0 && text.Upos[sentence.First] == UniversalTag.Adposition && AfterComma(text, sentence, verb) is >= 0 and var lost)
        {
            // "After talks in Geneva, Kosovo and Serbia agreed": what stands between the comma and the verb is no list of places.
            text.Head[lost] = verb;
            text.Relation[lost] = Relation.NominalSubject;
        }
    }

    // The name after the opening phrase's comma whose words reach up to the verb, or -1.
    private static int AfterComma(AnalyzedText text, Sentence sentence, int verb)
    {
        for (var i = sentence.First + 2; i < verb; i++)
        {
            if (text.Relation[i] is not (Relation.Apposition or Relation.Conjunct) || text.Upos[i] != UniversalTag.ProperNoun || text.Form[i - 1] != ",") continue;
            for (var j = i + 1; j < verb; j++)
            {
                if (text.Form[j] == "," || !IsBelow(text, j, i)) return -1;
            }

            return i;
        }

        return -1;
    }

    private static bool IsBelow(AnalyzedText text, int word, int above)
    {
        var steps = 0;
        for (var index = word; index >= 0 && steps++ < TreeRepair.MaxClimb; index = text.Head[index])
        {
            if (index == above) return true;
        }

        return false;
    }

    private static bool HasComma(AnalyzedText text, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (text.Form[i] == ",") return true;
        }

        return false;
    }

    private static bool IsNextTo(AnalyzedText text, int word, int verb)
    {
        for (var i = word + 1; i < verb; i++)
        {
            if (text.Head[i] != verb && text.Head[i] != word) return false;
            if (text.Relation[i] is not (Relation.Flat or Relation.AdverbialModifier or Relation.Auxiliary)) return false;
        }

        return true;
    }
}
