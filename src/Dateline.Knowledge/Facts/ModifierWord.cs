using System.Collections.Immutable;

namespace Dateline.Knowledge.Facts;

/// <summary>A word that changes the sectors of the noun it modifies: "rebel commander", "opposition lawmaker".</summary>
/// <param name="Word">Lower case.</param>
/// <param name="Added">Sectors that it adds in front.</param>
/// <param name="Removed">Sectors that it takes away.</param>
internal sealed record ModifierWord(string Word, ImmutableArray<string> Added, ImmutableArray<string> Removed);
