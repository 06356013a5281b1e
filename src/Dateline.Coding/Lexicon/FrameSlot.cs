namespace Dateline.Coding.Lexicon;

/// <summary>A grammatical place around a predicate, after voice, control and coordination have been undone.</summary>
/// <param name="Name">"subj", "obj", "iobj", "comp", or a preposition: "against".</param>
/// <param name="Required">True where the sense holds only if the place is filled.</param>
/// <remarks>For nouns "subj" is the possessor, a "by"-phrase or a nationality before it; "obj" is not used, since "of" may be either side.</remarks>
internal sealed record FrameSlot(string Name, bool Required)
{
    /// <summary>The deep subject.</summary>
    internal const string Subject = "subj";

    /// <summary>The deep object.</summary>
    internal const string Object = "obj";

    /// <summary>The recipient of a giving: "gave <i>Kyiv</i> tanks".</summary>
    internal const string Indirect = "iobj";

    /// <summary>A clause or infinitive: "urged Russia <i>to withdraw</i>".</summary>
    internal const string Complement = "comp";

    /// <summary>The noun that an adjective or participle modifies.</summary>
    internal const string Modified = "mod";

    /// <summary>Who says the clause: "<i>the army</i> said the raid would be answered".</summary>
    internal const string Speaker = "speaker";

    /// <inheritdoc/>
    public override string ToString() => Required ? Name + "!" : Name;
}
