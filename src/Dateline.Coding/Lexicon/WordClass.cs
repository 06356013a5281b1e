namespace Dateline.Coding.Lexicon;

/// <summary>The part of speech that a lexicon entry describes.</summary>
internal enum WordClass : byte
{
    /// <summary>A verb, with or without a particle.</summary>
    Verb,
    /// <summary>A noun that names a happening: "shelling", "crackdown".</summary>
    Noun,
    /// <summary>An adjective that says what its subject does: "critical of".</summary>
    Adjective,
}
