using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Knowledge.Facts;

/// <summary>A common noun for those who act: "protester", "army", "ministry".</summary>
/// <param name="Noun">Dictionary form, lower case.</param>
/// <param name="Sectors">Sectors that it gives by itself.</param>
/// <param name="Kind">person, group, organization or government.</param>
/// <param name="Animate">People rather than a body: "who", "they" and "he" may refer to them.</param>
/// <param name="Collective">A singular that "they" may refer to: "police", "crowd".</param>
internal sealed record AgentNoun(string Noun, ImmutableArray<string> Sectors, EntityKind Kind, bool Animate, bool Collective);
