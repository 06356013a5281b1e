using System.Collections.Frozen;

namespace Dateline.Language.Network;

/// <summary>Sets the bounds of what is reported: what a verb of saying covers, and what it does not.</summary>
internal static class ReportedRepair
{
    /// <summary>Makes a finite clause under the verb of saying of a relative clause its content.</summary>
    /// <remarks>"deployments that NATO says violate the deal": an open complement has no tense; what has one is a clause of which the noun is the subject.</remarks>
    internal static void MendExtracted(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.OpenComplement || !IsFinite(text.Xpos[i]) || text.Head[i] is not (>= 0 and var saying) || saying > i) continue;
            if (text.Relation[saying] == Relation.RelativeClause && HasSubject(text, sentence, saying)) text.Relation[i] = Relation.ClausalComplement;
        }
    }

    /// <summary>Ends what was said before a clause in the report's own voice.</summary>
    /// <remarks>
    /// "Georgia said the intervention was an invasion, and the United States has backed Tbilisi": reported speech shifts its tenses back, so after a past verb
    /// of saying and a past clause, one in the present after a comma, with a subject of its own, goes on with the report and hangs on the verb of saying.
    /// </remarks>
    internal static void MendTenses(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Conjunct || text.Head[i] is not (>= 0 and var said) || said > i || text.Relation[said] != Relation.ClausalComplement) continue;
            if (text.Head[said] is not (>= 0 and var saying) || saying > said || text.Xpos[saying] != PennTag.VBD || !HasSubject(text, sentence, saying) || !HasSubject(text, sentence, i)) continue;
            if (TenseOf(text, sentence, said) != PennTag.VBD || TenseOf(text, sentence, i) is not (PennTag.VBZ or PennTag.VBP) || IsMarked(text, said) || IsMarked(text, i)) continue;
            if (HasCommaBeforeConjunction(text, said, i) && !HasQuote(text, sentence)) text.Head[i] = saying;
        }
    }

    /// <summary>Hangs a verb of speech on the verb of saying, where what is said has a thing for its subject.</summary>
    /// <remarks>"complained that the changes were cosmetic and demanded another vote", "said the protocol had been concluded and thanked Moscow": only people demand and thank.</remarks>
    internal static void MendSpeech(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Conjunct || text.Head[i] is not (>= 0 and var said) || said > i || text.Relation[said] != Relation.ClausalComplement || !SpeechActs.Contains(text.Form[i])) continue;
            if (text.Head[said] is not (>= 0 and var saying) || saying > said || text.Xpos[saying] != PennTag.VBD || !HasSubject(text, sentence, saying) || HasSubject(text, sentence, i) || HasQuote(text, sentence)) continue;
            var isThing = false;
            for (var j = saying; j < said; j++)
            {
                if (text.Head[j] == said && text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject) isThing = text.Upos[j] == UniversalTag.Noun && text.Xpos[j] is PennTag.NN or PennTag.NNS;
                if (text.Head[j] == i && text.Relation[j] is Relation.Auxiliary) isThing = false;
            }

            if (isThing) text.Head[i] = saying;
        }
    }

    private static readonly FrozenSet<string> SpeechActs = new[]
    {
        "demanded", "thanked", "urged", "called", "accused", "condemned", "criticised", "criticized", "praised", "promised", "pledged", "vowed", "warned", "asked", "appealed", "denounced", "described", "blamed",
        "ordered", "rejected", "threatened", "offered", "welcomed", "proposed", "apologised", "apologized", "refused", "insisted", "told", "invited", "declared", "announced",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool IsFinite(PennTag tag) => tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP;

    private static bool HasSubject(AnalyzedText text, Sentence sentence, int verb)
    {
        for (var i = sentence.First; i < verb; i++)
        {
            if (text.Head[i] == verb && text.Relation[i].IsSubject()) return true;
        }

        return false;
    }

    // The tag of the first finite word of the clause: an auxiliary, a copula or the verb itself. "will" counts as present, "would" as past.
    private static PennTag TenseOf(AnalyzedText text, Sentence sentence, int verb)
    {
        for (var i = sentence.First; i < verb; i++)
        {
            if (text.Head[i] != verb || text.Relation[i] is not (Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula)) continue;
            if (text.Form[i] == "will") return PennTag.VBP;
            return text.Form[i] is "would" or "could" ? PennTag.VBD : text.Xpos[i];
        }

        return text.Xpos[verb];
    }

    private static bool IsMarked(AnalyzedText text, int verb)
    {
        for (var i = Math.Max(0, text.Head[verb]); i < verb; i++)
        {
            if (text.Head[i] == verb && text.Relation[i] == Relation.Marker) return true;
        }

        return false;
    }

    private static bool HasCommaBeforeConjunction(AnalyzedText text, int from, int to)
    {
        for (var i = from + 2; i < to; i++)
        {
            if (text.Head[i] == to && text.Relation[i] == Relation.CoordinatingConjunction) return text.Form[i - 1] == ",";
        }

        return false;
    }

    private static bool HasQuote(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Form[i] is "\"" or "“" or "”" or "``" or "''") return true;
        }

        return false;
    }
}
