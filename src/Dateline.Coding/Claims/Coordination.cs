using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>The heads of phrases joined by commas, "and" or "or": first the head that the parse names, then what hangs on it.</summary>
internal static class Coordination
{
    // Longer lists are enumerations, not parties.
    private const int MostMembers = 12;

    /// <summary>A phrase's head and those of the phrases coordinated with it, clauses left out.</summary>
    internal static List<int> Of(Token head)
    {
        var members = new List<int> { head.Index };
        foreach (var child in head.Children)
        {
            if (child.Relation == Relation.Conjunct && child.Upos is not UniversalTag.Verb && child.Child(Relation.NominalSubject) is null && child.Child(Relation.Copula) is null && members.Count < MostMembers) members.Add(child.Index);
        }

        return members;
    }
}
