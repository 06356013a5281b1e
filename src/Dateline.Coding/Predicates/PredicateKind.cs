namespace Dateline.Coding.Predicates;

/// <summary>What sort of word predicates.</summary>
internal enum PredicateKind : byte
{
    /// <summary>A verb, finite or not.</summary>
    Verb,
    /// <summary>A noun that names a happening.</summary>
    Noun,
    /// <summary>An adjective, predicative or before its noun.</summary>
    Adjective,
}
