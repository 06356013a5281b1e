using Dateline.Language;

namespace Dateline.Coding.Predicates;

/// <summary>Gives a verb the object that stands with another: "condemned and rejected the plan", "the plan which Russia rejected".</summary>
internal static class SharedObjects
{
    /// <summary>Adds the understood object of a verb that has none of its own.</summary>
    internal static void Borrow(PredicateSet set, Predicate predicate)
    {
        if (predicate.Kind != PredicateKind.Verb || predicate.Passive || predicate.Has(Role.Object)) return;
        var text = set.Text;
        var token = text[predicate.Head];
        if (token.Relation == Relation.RelativeClause && token.Head is { } antecedent && predicate.Has(Role.Subject) && predicate.First(Role.Subject) != antecedent.Index
            && !predicate.Has(Role.Complement) && !predicate.Arguments.Exists(argument => argument.Head == antecedent.Index))
        {
            predicate.Add(Role.Object, "", antecedent.Index, borrowed: true);
            return;
        }

        if (predicate.Arguments.Exists(argument => argument.Role is Role.Oblique or Role.Complement)) return;
        foreach (var child in token.Children)
        {
            if (child.Relation != Relation.Conjunct || child.Upos != UniversalTag.Verb || set.At(child.Index) is not { Passive: false } other) continue;
            if (child.Child(Relation.NominalSubject) is not null) continue;
            foreach (var argument in other.Arguments)
            {
                if (argument.Role == Role.Object && argument.Head > child.Index) predicate.Add(Role.Object, "", argument.Head, borrowed: true);
            }

            return;
        }
    }
}
