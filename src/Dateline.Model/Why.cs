using System.Collections.Immutable;

namespace Dateline.Model;

/// <summary>Why a record says what it says.</summary>
/// <param name="Rule">Name of the rule or lexicon entry that fired.</param>
/// <param name="Words">The words it matched.</param>
/// <param name="Steps">What was decided on the way, in order: status, source, participants, time.</param>
/// <param name="Rejected">Senses or rules that lost, each with its reason.</param>
public sealed record Why(string Rule, ImmutableArray<TextSpan> Words, ImmutableArray<string> Steps, ImmutableArray<string> Rejected);
