using Dateline.Model;

namespace Dateline.Coding.Status;

/// <summary>Whether what a predicate tells happened, and the cues that say so.</summary>
/// <param name="Status">The codebook's status.</param>
/// <param name="Cues">Names of the rules that spoke, innermost first: "negation", "aux:will", "under:order".</param>
internal sealed record StatusReading(EventStatus Status, IReadOnlyList<string> Cues);
