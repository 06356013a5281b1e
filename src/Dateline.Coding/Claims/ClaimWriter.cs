using System.Collections.Immutable;
using Dateline.Coding.Events;
using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Writes claims in the codebook's form (section 5).</summary>
internal sealed class ClaimWriter(CodingContext context, EntityIds ids)
{
    private ReportDiscourse Discourse => context.Discourse;

    /// <summary>The claims of a report, numbered in their order.</summary>
    /// <param name="candidates">Claims of one subject and at most one object each.</param>
    internal ImmutableArray<Claim> Write(IReadOnlyList<ClaimCandidate> candidates) => [.. candidates.Select((candidate, index) => ToClaim(candidate, $"c{index + 1}"))];

    /// <summary>Ids of all entities that claims refer to.</summary>
    internal static IEnumerable<string> Used(ImmutableArray<Claim> claims) =>
        claims.SelectMany(claim => claim.Holder.Append(claim.Subject).Append(claim.Object)).Select(reference => reference?.Entity).OfType<string>();

    private Claim ToClaim(ClaimCandidate candidate, string id)
    {
        var evidence = candidate.Evidence.Order().Select(stretch => SpanOf(stretch.First, stretch.End)).ToImmutableArray();
        return new Claim
        {
            Id = id,
            Subject = ReferToAny(candidate.Subjects[0]),
            Relation = candidate.Relation,
            Object = candidate.Objects.Count == 0 ? null : ReferToAny(candidate.Objects[0]),
            Polarity = candidate.Polarity,
            Basis = candidate.Basis,
            Holder = [.. (candidate.Holders ?? []).Select(Refer)],
            Since = candidate.Since,
            Until = candidate.Until,
            Size = candidate.Size,
            Evidence = evidence,
            Cue = candidate.CueFirst < 0 ? null : SpanOf(candidate.CueFirst, candidate.CueEnd),
            Why = new Why(candidate.Rule, [SpanOf(candidate.Trigger, candidate.Trigger + 1)], [.. candidate.Steps], []),
        };
    }

    // An instrument stands for itself where the report's instruments have it.
    private Reference ReferToAny(Participant participant) =>
        participant.IsWritten && InstrumentOf(participant) is { } instrument ? Reference.ToInstrument(instrument, SpanOf(participant.First, participant.End)) : Refer(participant);

    private string? InstrumentOf(Participant participant)
    {
        if (context.Discourse.Entities[participant.Entity].Code is not null) return null;
        for (var i = participant.End - 1; i >= participant.First; i--)
        {
            if (Discourse.Text.Head[i] >= participant.First && Discourse.Text.Head[i] < participant.End) continue;
            return context.Instruments.At(i)?.Id;
        }

        return null;
    }

    private Reference Refer(Participant participant) => ids.Refer(Discourse, participant.Entity, participant.First, participant.End);

    private TextSpan SpanOf(int first, int end) => Discourse.Text.SpanOf(first, Math.Min(end, Discourse.Text.Count)).In(Discourse.Text.Text);
}
