using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Reading;

namespace Dateline.Knowledge.Coreference;

/// <summary>What coreference remembers of an entity beside what the coded report says of it.</summary>
internal sealed class EntityTraits
{
    /// <summary>What made it.</summary>
    internal required PhraseKind Kind { get; init; }

    /// <summary>Which pronouns fit.</summary>
    internal Gender Gender { get; set; }

    /// <summary>A plural.</summary>
    internal bool Plural { get; init; }

    /// <summary>A singular that "they" may mean.</summary>
    internal bool Collective { get; init; }

    /// <summary>Index of the office, or -1.</summary>
    internal int Office { get; set; } = -1;

    /// <summary>Index of its territory, or -1.</summary>
    internal int Territory { get; set; } = -1;

    /// <summary>How often it has been mentioned.</summary>
    internal int Mentions { get; set; }

    /// <summary>Some mention makes it act or be acted on, so that a state is its government.</summary>
    internal bool Acts { get; set; }

    /// <summary>Sentence of its last mention.</summary>
    internal int LastSentence { get; set; } = -1;
}
