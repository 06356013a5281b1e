using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>What the form of a clause tells: voice, infinitive, "that".</summary>
internal static class Clauses
{
    /// <summary>Levels of a tree that rules climb at most; no English sentence nests deeper, but parses of hostile text do.</summary>
    internal const int MaxClimb = 24;

    /// <summary>Is the verb passive? "Be"-less participles after a noun are.</summary>
    internal static bool IsPassive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.PassiveAuxiliary or Relation.PassiveSubject or Relation.Agent) return true;
            if (child.Relation is Relation.Auxiliary or Relation.NominalSubject) return false;
        }

        if (verb.Xpos != PennTag.VBN) return false;
        if (verb.Relation is Relation.AdnominalClause or Relation.AdjectivalModifier or Relation.AdverbialClause or Relation.OpenComplement) return true;
        return verb.Relation == Relation.Conjunct && verb.Head is { } first && first.Upos == UniversalTag.Verb && IsPassive(first);
    }

    internal static bool IsInfinitive(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.Particle) return true;
        }

        return false;
    }

    internal static bool HasThat(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Marker && child.Upos == UniversalTag.SubordinatingConjunction && Lower(child.Form) == "that") return true;
        }

        return false;
    }

    internal static bool IsClause(Token token)
    {
        if (token.Upos is UniversalTag.Verb) return true;
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.NominalSubject or Relation.Copula) return true;
        }

        return false;
    }

    internal static string Lower(string word)
    {
        foreach (var letter in word)
        {
            if (char.IsUpper(letter)) return word.ToLowerInvariant();
        }

        return word;
    }
}
