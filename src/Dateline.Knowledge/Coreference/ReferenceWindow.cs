using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>The mentions read so far, in text order; only the latest are ever looked at, so that long reports cost linear time.</summary>
internal sealed class ReferenceWindow
{
    /// <summary>No pronoun or description looks further back than this many mentions.</summary>
    internal const int Reach = 60;

    /// <summary>All mentions so far.</summary>
    internal List<Reference> All { get; } = [];

    /// <summary>The first mention within reach.</summary>
    internal int Begin => Math.Max(0, All.Count - Reach);

    /// <summary>The part that a phrase plays in its clause.</summary>
    internal static ReferenceRole RoleOf(AnalyzedText text, int head, bool asLocation)
    {
        if (asLocation) return ReferenceRole.Location;
        var at = head;
        for (var steps = 0; text.Relation[at] is Relation.Conjunct && text.Head[at] >= 0 && steps < 8; steps++) at = text.Head[at];
        return text.Relation[at] switch
        {
            Relation.NominalSubject or Relation.PassiveSubject or Relation.OuterSubject => ReferenceRole.Subject,
            Relation.Object or Relation.IndirectObject or Relation.Agent => ReferenceRole.Object,
            Relation.Possessor or Relation.NominalModifier or Relation.Compound or Relation.AdjectivalModifier => ReferenceRole.Modifier,
            _ => ReferenceRole.Other,
        };
    }
}
