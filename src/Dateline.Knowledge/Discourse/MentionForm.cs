namespace Dateline.Knowledge.Discourse;

/// <summary>How a stretch of text refers.</summary>
internal enum MentionForm : byte
{
    /// <summary>A proper name: "South Ossetia", "Putin".</summary>
    Name,
    /// <summary>A noun phrase that a name heads or belongs to: "Russian President Vladimir Putin".</summary>
    NamedPhrase,
    /// <summary>A description: "the separatists", "his government".</summary>
    Nominal,
    /// <summary>A pronoun: "he", "its".</summary>
    Pronoun,
    /// <summary>A nationality or group used as a modifier: "Russian" in "the Russian military".</summary>
    Demonym,
}
