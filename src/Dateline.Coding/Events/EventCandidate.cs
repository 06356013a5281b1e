using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>An event on its way from a predicate to the coded report.</summary>
internal sealed class EventCandidate
{
    /// <summary>The predicate that told of it first.</summary>
    internal required Predicate Predicate { get; init; }

    /// <summary>The sense that fired; null where a fallback made the event.</summary>
    internal required Sense? Sense { get; init; }

    /// <summary>Type.</summary>
    internal required EventType Type { get; set; }

    /// <summary>Modes, most telling first.</summary>
    internal List<string> Modes { get; } = [];

    /// <summary>CAMEO code.</summary>
    internal required string Cameo { get; set; }

    /// <summary>Contexts.</summary>
    internal SortedSet<string> Contexts { get; } = new(StringComparer.Ordinal);

    /// <summary>Those who act.</summary>
    internal List<Participant> Actors { get; } = [];

    /// <summary>Those acted upon.</summary>
    internal List<Participant> Recipients { get; } = [];

    /// <summary>True where all parties are actors.</summary>
    internal bool Reciprocal { get; init; }

    /// <summary>An order to one's own side to deal with another party.</summary>
    internal bool IsOwnOrder { get; set; }

    /// <summary>Whether it happened.</summary>
    internal EventStatus Status { get; set; }

    /// <summary>Background, not news.</summary>
    internal bool Historical { get; set; }

    /// <summary>When; null where the text gives no time.</summary>
    internal DateRange? Date { get; set; }

    /// <summary>Where.</summary>
    internal Location? Place { get; set; }

    /// <summary>Counts of people.</summary>
    internal Sizes? Size { get; set; }

    /// <summary>Who says so, outermost first.</summary>
    internal IReadOnlyList<SourceStep> Sources { get; set; } = [];

    /// <summary>Token ranges of the triggers: first token and end.</summary>
    internal List<(int First, int End)> Triggers { get; } = [];

    /// <summary>Predicates of all mentions, the first one included.</summary>
    internal List<Predicate> Mentions { get; } = [];

    /// <summary>What was decided, for <c>why</c>.</summary>
    internal List<string> Steps { get; } = [];

    /// <summary>What lost, for <c>why</c>.</summary>
    internal List<string> Rejected { get; } = [];

    /// <summary>Between 0 and 1.</summary>
    internal double Confidence { get; set; }
}
