using System.Collections.Immutable;

namespace Dateline.Knowledge.Files;

/// <summary>Outcome of reading knowledge files.</summary>
/// <param name="Base">The knowledge; null where a problem is an error: nothing is half-loaded.</param>
/// <param name="Problems">All problems, advice included, in the order of files and lines.</param>
internal sealed record KnowledgeLoad(KnowledgeBase? Base, ImmutableArray<KnowledgeProblem> Problems);
