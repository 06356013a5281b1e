namespace Dateline.Language.Network;

/// <summary>Mends sentences whose root is a noun although they have a finite verb.</summary>
internal static class RootRepair
{
    /// <summary>Makes a finite verb without a subject the root, and the noun that was the root its subject.</summary>
    /// <remarks>"Watchdog Amnesty International accused …": a nominal root that holds a finite verb without a subject is that verb's subject.</remarks>
    internal static void MendRoot(AnalyzedText text, Sentence sentence)
    {
        var root = -1;
        for (var i = sentence.First; i < sentence.End && root < 0; i++)
        {
            if (text.Head[i] < 0) root = i;
        }

        if (root < 0 || text.Upos[root] is not (UniversalTag.ProperNoun or UniversalTag.Noun)) return;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            // "This is a man who …", "to the man": a predicate or a phrase is no subject.
            if (text.Head[i] == root && text.Relation[i] is Relation.Copula or Relation.NominalSubject or Relation.Case or Relation.Expletive or Relation.Marker) return;
        }

        for (var verb = root + 1; verb < sentence.End; verb++)
        {
            if (!(TreeRepair.IsFinite(text, verb) || HasObject(text, sentence, verb)) || !IsHidden(text, sentence, root, verb)) continue;
            text.Head[verb] = -1;
            text.Relation[verb] = Relation.Root;
            text.Head[root] = verb;
            text.Relation[root] = Relation.NominalSubject;
            for (var i = verb + 1; i < sentence.End; i++)
            {
                if (text.Head[i] == root) text.Head[i] = verb;
            }

            return;
        }
    }

    /// <summary>Makes the participle before a nominal root the root, where the sentence has no other verb and a name stands before it.</summary>
    /// <remarks>"Belgrade lost control of Kosovo.": a full sentence has a finite verb, and a name before a bare participle is its subject.</remarks>
    internal static void MendParticiple(AnalyzedText text, Sentence sentence)
    {
        if (text.Form[sentence.End - 1] is not ".") return;
        var (root, verb, subject) = (-1, -1, -1);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Head[i] < 0) root = i;
            else if (text.Upos[i] is UniversalTag.Auxiliary || TreeRepair.IsFinite(text, i)) return;
        }

        if (root < 0 || text.Upos[root] != UniversalTag.Noun) return;
        for (var i = sentence.First; i < root; i++)
        {
            if (text.Head[i] != root) continue;
            if (text.Relation[i] is Relation.Case or Relation.Determiner or Relation.Possessor) return;
            if (text.Relation[i] == Relation.AdjectivalModifier && text.Xpos[i] == PennTag.VBN && text.Upos[i] == UniversalTag.Verb) verb = i;
            if (verb < 0 && text.Upos[i] == UniversalTag.ProperNoun) subject = i;
        }

        if (verb < 0 || subject < 0) return;
        text.Xpos[verb] = PennTag.VBD;
        text.Head[verb] = -1;
        text.Relation[verb] = Relation.Root;
        text.Head[subject] = verb;
        text.Relation[subject] = Relation.NominalSubject;
        text.Head[root] = verb;
        text.Relation[root] = Relation.Object;
        text.Head[sentence.End - 1] = verb;
    }

    private static bool IsHidden(AnalyzedText text, Sentence sentence, int root, int verb)
    {
        var relation = text.Relation[verb];
        if (relation is not (Relation.AdnominalClause or Relation.AdverbialClause or Relation.Parataxis)) return false;
        if (relation != Relation.AdnominalClause && text.Form[verb - 1] != ",") return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Head[i] == verb && text.Relation[i] is Relation.Marker or Relation.NominalSubject or Relation.PassiveSubject or Relation.ClausalSubject or Relation.Auxiliary or Relation.Copula or Relation.Expletive) return false;
        }

        var steps = 0;
        for (var index = text.Head[verb]; index >= 0 && steps++ < TreeRepair.MaxClimb; index = text.Head[index])
        {
            if (index == root) return true;
        }

        return false;
    }

    // "…, who is running against Tatar, accused Ankara": with an object of its own a participle after a comma is a past tense.
    private static bool HasObject(AnalyzedText text, Sentence sentence, int verb)
    {
        if (text.Upos[verb] != UniversalTag.Verb || text.Xpos[verb] != PennTag.VBN || text.Form[verb - 1] != ",") return false;
        for (var i = verb + 1; i < sentence.End; i++)
        {
            if (text.Head[i] == verb && text.Relation[i] == Relation.Object) return true;
        }

        return false;
    }
}
