using Dateline.Coding.Status;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>What an announced or refused deed is as an act of today: a future visit is AGREE, an announced attack THREATEN (codebook 3.1).</summary>
internal static class Commitments
{
    /// <summary>Recodes a candidate whose status says that it is still to come or will not be.</summary>
    internal static void Apply(EventCandidate candidate, StatusReading reading)
    {
        if (candidate.Actors.Count == 0 && candidate.Recipients.Count == 0) return;
        var voluntary = candidate.Type is EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Retreat;
        if (candidate.Status == EventStatus.Future && voluntary && candidate.Actors.Count > 0 && !reading.Cues.Any(cue => cue.StartsWith("asked", StringComparison.Ordinal)))
        {
            var (type, mode, code) = Composition.Of(EventType.Agree, "03", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add($"future {candidate.Type.ToString().ToUpperInvariant()} is {type.ToString().ToUpperInvariant()}");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
        else if (candidate.Status == EventStatus.Negated && voluntary && candidate.Actors.Count > 0 && reading.Cues.Any(cue => cue is "aux:will" or "aux:would" or "under:refuse" or "under:decline"))
        {
            var (type, mode, code) = Composition.Of(EventType.Reject, "12", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add("unwillingness is REJECT");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
        else if (candidate.Status is EventStatus.Future && candidate.Type is EventType.Assault or EventType.Coerce or EventType.Sanction && candidate.Actors.Count > 0
            && reading.Cues.Any(cue => cue is "aux:will" or "aux:would"))
        {
            var (type, mode, code) = Composition.Of(EventType.Threaten, "13", candidate.Type, candidate.Cameo, candidate.Modes);
            candidate.Steps.Add($"announced {candidate.Type.ToString().ToUpperInvariant()} is {type.ToString().ToUpperInvariant()}");
            (candidate.Type, candidate.Cameo, candidate.Status) = (type, code, EventStatus.Occurred);
            candidate.Modes.Clear();
            if (mode is not null) candidate.Modes.Add(mode);
        }
    }
}
