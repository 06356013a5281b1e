using System.Collections.Immutable;

namespace Dateline.Knowledge.Facts;

/// <summary>A kind of office: president, foreign minister, speaker.</summary>
/// <param name="Id">Key in the files.</param>
/// <param name="Title">Usual English title, in lower case.</param>
/// <param name="Sectors">Sectors of those who hold it.</param>
/// <param name="Kind">head_of_state, head_of_government, minister …</param>
internal sealed record Office(string Id, string Title, ImmutableArray<string> Sectors, string Kind)
{
    /// <summary>Heads a state or its government, so that "the president" alone can mean its holder.</summary>
    internal bool IsLeader => Kind is "head_of_state" or "head_of_government";
}
