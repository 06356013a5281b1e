using Dateline.Knowledge.Facts;

namespace Dateline.Knowledge.Coreference;

/// <summary>One earlier mention as a pronoun or description sees it.</summary>
/// <param name="Entity">The entity, or -1 for a noun that is no actor and no place but may be what "it" means.</param>
/// <param name="First">First token of its phrase.</param>
/// <param name="End">After its last token.</param>
/// <param name="Head">Token that heads the phrase.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Role">Its place in the clause.</param>
/// <param name="Plural">A plural.</param>
/// <param name="Collective">A singular that "they" may mean.</param>
/// <param name="Gender">For persons.</param>
internal readonly record struct Reference(int Entity, int First, int End, int Head, int Sentence, ReferenceRole Role, bool Plural, bool Collective, Gender Gender);
