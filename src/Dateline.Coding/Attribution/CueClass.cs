namespace Dateline.Coding.Attribution;

/// <summary>Part of speech of a cue.</summary>
internal enum CueClass
{
    /// <summary>"said", "urged", "believes".</summary>
    Verb,
    /// <summary>"the claim that".</summary>
    Noun,
    /// <summary>"is confident that".</summary>
    Adjective,
    /// <summary>"reportedly".</summary>
    Adverb,
}
