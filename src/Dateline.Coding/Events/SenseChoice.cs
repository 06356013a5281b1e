using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;

namespace Dateline.Coding.Events;

/// <summary>The sense that a predicate has in its sentence, and those that lost.</summary>
/// <param name="Sense">The sense that fits and asks most.</param>
/// <param name="Rejected">Senses that did not fit, each with the condition that failed; at most a handful.</param>
internal sealed record SenseChoice(Sense Sense, IReadOnlyList<string> Rejected);
