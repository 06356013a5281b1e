namespace Dateline.Coding.Predicates;

/// <summary>A verb, event noun or adjective of the text with its arguments in deep roles.</summary>
internal sealed class Predicate
{
    /// <summary>Token that predicates.</summary>
    internal required int Head { get; init; }

    /// <summary>Verb, noun or adjective.</summary>
    internal required PredicateKind Kind { get; init; }

    /// <summary>Lemma, lower case.</summary>
    internal required string Lemma { get; init; }

    /// <summary>Token of the particle of a phrasal verb, or -1.</summary>
    internal int Particle { get; set; } = -1;

    /// <summary>True for a passive, "be"-less ones included ("troops sent to").</summary>
    internal bool Passive { get; set; }

    /// <summary>Arguments in the order found: own ones first, borrowed ones after.</summary>
    internal List<Argument> Arguments { get; } = [];

    /// <summary>For a noun, the verb that only lends it tense and arguments: "launched" of "launched an attack"; else null.</summary>
    internal Predicate? Support { get; set; }

    /// <summary>Does it have an argument in this role?</summary>
    internal bool Has(Role role)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Role == role) return true;
        }

        return false;
    }

    /// <summary>Head of the first argument in this role, or -1.</summary>
    internal int First(Role role)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Role == role) return argument.Head;
        }

        return -1;
    }

    /// <summary>Adds an argument unless the role already holds that token.</summary>
    internal void Add(Role role, string preposition, int head, bool borrowed)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Role == role && argument.Head == head) return;
        }

        Arguments.Add(new Argument(role, preposition, head, borrowed));
    }
}
