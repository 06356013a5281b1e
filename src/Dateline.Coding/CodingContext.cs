using Dateline.Coding.Attribution;
using Dateline.Coding.Events;
using Dateline.Coding.Instruments;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Knowledge.Discourse;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding;

/// <summary>Everything that the coding rooms share about one report: made once after resolution, read by all.</summary>
/// <remarks>Belongs to one report and one thread. <see cref="Discourse"/> may gain entities that only a coding room knows of; nothing else changes.</remarks>
internal sealed class CodingContext
{
    internal CodingContext(Report report, ReportDiscourse discourse, EventLexicon lexicon, AttributionFinder attributions)
    {
        Report = report;
        Discourse = discourse;
        Lexicon = lexicon;
        Predicates = new PredicateReader(lexicon).Read(discourse.Text);
        Senses = new SenseMatcher(lexicon, Predicates, discourse);
        Statuses = new StatusReader(lexicon, Predicates);
        Participants = new ParticipantFinder(lexicon, Predicates, discourse);
        Times = new TimeAssigner(lexicon, Predicates);
        Places = new PlaceAssigner(Predicates, discourse);
        Attributions = attributions.Find(discourse.Text);
        Sources = new SourceChains(Attributions, discourse, Participants);
    }

    /// <summary>The report.</summary>
    internal Report Report { get; }

    /// <summary>Who and what it speaks of.</summary>
    internal ReportDiscourse Discourse { get; }

    /// <summary>The lexicon.</summary>
    internal EventLexicon Lexicon { get; }

    /// <summary>Its verbs, event nouns and adjectives with their arguments.</summary>
    internal PredicateSet Predicates { get; }

    /// <summary>What each predicate means.</summary>
    internal SenseMatcher Senses { get; }

    /// <summary>Whether each predicate's content happened.</summary>
    internal StatusReader Statuses { get; }

    /// <summary>Who stands in a phrase.</summary>
    internal ParticipantFinder Participants { get; }

    /// <summary>When each predicate's content happened.</summary>
    internal TimeAssigner Times { get; }

    /// <summary>Where it happened.</summary>
    internal PlaceAssigner Places { get; }

    /// <summary>According to whom.</summary>
    internal SourceChains Sources { get; }

    /// <summary>Who says what.</summary>
    internal IReadOnlyList<AttributedContent> Attributions { get; }

    /// <summary>Candidates that are no events of politics by themselves; set when the events have been coded.</summary>
    internal IReadOnlyList<EventCandidate> Unreported { get; set; } = [];

    /// <summary>The instruments, and which of them a token means; empty until they have been found, which is after the events.</summary>
    internal InstrumentSet Instruments { get; set; } = InstrumentSet.Empty;

    /// <summary>The analysed text.</summary>
    internal AnalyzedText Text => Discourse.Text;
}
