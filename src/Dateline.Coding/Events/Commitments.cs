using Dateline.Coding.Status;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>What an announced or refused deed is as an act of today: a future visit is AGREE, an announced attack THREATEN (codebook 3.1).</summary>
internal static class Commitments
{
    /// <summary>Recodes a candidate whose status says that it is still to come or will not be.</summary>
    internal static void Apply(EventCandidate candidate, StatusReading reading, AnalyzedText text)
    {
        if (candidate.Actors.Count == 0) return;
        if (candidate.Status == EventStatus.Future && IsVoluntary(candidate.Type) && !reading.Cues.Any(cue => cue.StartsWith("asked", StringComparison.Ordinal)))
        {
            if (HasUnless(candidate.Predicate.Head, text)) Recode(candidate, EventType.Threaten, "13", "a condition makes it a threat");
            else Recode(candidate, EventType.Agree, "03", "future");
        }
        else if (candidate.Status == EventStatus.Negated && (IsVoluntary(candidate.Type) || candidate.Type == EventType.Concede) && reading.Cues.Any(IsUnwilling))
        {
            Recode(candidate, EventType.Reject, "12", "unwillingness");
        }
        else if (candidate.Status == EventStatus.Future && IsHarm(candidate.Type) && reading.Cues.Any(IsResolve))
        {
            Recode(candidate, EventType.Threaten, "13", "announced");
        }
    }

    private static bool IsVoluntary(EventType type) => type is EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Retreat;

    private static bool IsHarm(EventType type) => type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Protest;

    private static bool IsUnwilling(string cue) => cue is "aux:will" or "aux:would" or "under:refuse" or "under:decline";

    private static bool IsResolve(string cue) => cue is "aux:will" or "aux:would" or "intended:plan" or "intended:prepare" or "intended:prepared" or "intended:ready" or "intended:decide" or "intended:vow";

    // "will withdraw unless the rebels lay down their arms"
    private static bool HasUnless(int head, AnalyzedText text)
    {
        foreach (var clause in text[head].Children)
        {
            if (clause.Relation != Relation.AdverbialClause) continue;
            foreach (var child in clause.Children)
            {
                if (child.Relation == Relation.Marker && string.Equals(child.Form, "unless", StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private static void Recode(EventCandidate candidate, EventType outer, string family, string reason)
    {
        var (type, mode, code) = Composition.Of(outer, family, candidate.Type, candidate.Cameo, candidate.Modes);
        candidate.Steps.Add($"{reason}: {candidate.Type.ToString().ToUpperInvariant()} is {type.ToString().ToUpperInvariant()}");
        (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
        candidate.Modes.Clear();
        if (mode is not null) candidate.Modes.Add(mode);
    }
}
