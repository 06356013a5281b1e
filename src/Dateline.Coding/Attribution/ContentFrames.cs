namespace Dateline.Coding.Attribution;

/// <summary>What the content of a cue may be in the parse. An entry of <c>lexicon/speech.tsv</c> lists those that its word takes.</summary>
[Flags]
internal enum ContentFrames
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>A complement clause: "said (that) the road was closed".</summary>
    Clause = 1 << 0,
    /// <summary>Quoted words beside the cue.</summary>
    Quotation = 1 << 1,
    /// <summary>The cue's own infinitive: "promised to leave".</summary>
    Infinitive = 1 << 2,
    /// <summary>A gerund: "denied taking money".</summary>
    Gerund = 1 << 3,
    /// <summary>The object alone: "condemned the raid".</summary>
    Object = 1 << 4,
    /// <summary>The object and an infinitive: "urged Minsk to stop".</summary>
    ObjectInfinitive = 1 << 5,
    /// <summary>The object and a predicate: "called the vote void".</summary>
    ObjectPredicate = 1 << 6,
    /// <summary>The object and an "as"-phrase: "dismissed the account as propaganda".</summary>
    ObjectAs = 1 << 7,
    /// <summary>The object and a prepositional phrase: "accused Ankara of meddling".</summary>
    ObjectPreposition = 1 << 8,
    /// <summary>A prepositional phrase: "warned of delays", "called on its members to strike".</summary>
    Preposition = 1 << 9,
    /// <summary>The clause that an adverb stands in: "reportedly".</summary>
    OwnClause = 1 << 10,
}
