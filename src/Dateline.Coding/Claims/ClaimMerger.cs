namespace Dateline.Coding.Claims;

/// <summary>Makes one claim of what a report tells several times: same subject, relation, object, polarity and holders; each telling stays as evidence.</summary>
internal static class ClaimMerger
{
    /// <summary>Splits joined subjects and objects ("both countries claim"), then merges; order is that of the first telling.</summary>
    internal static List<ClaimCandidate> Merge(List<ClaimCandidate> told)
    {
        var merged = new List<ClaimCandidate>();
        foreach (var claim in told.SelectMany(Split))
        {
            if (merged.Find(known => Same(known, claim)) is not { } first)
            {
                merged.Add(claim);
                continue;
            }

            foreach (var stretch in claim.Evidence)
            {
                if (!first.Evidence.Contains(stretch)) first.Evidence.Add(stretch);
            }

            first.Since ??= claim.Since;
            first.Until ??= claim.Until;
            first.Basis ??= claim.Basis;
        }

        return merged;
    }

    private static IEnumerable<ClaimCandidate> Split(ClaimCandidate claim)
    {
        foreach (var subject in claim.Subjects)
        {
            if (claim.Objects.Count == 0) yield return claim.With(subject, null);
            foreach (var target in claim.Objects) yield return claim.With(subject, target);
        }
    }

    private static bool Same(ClaimCandidate a, ClaimCandidate b) =>
        a.Relation == b.Relation && a.Polarity == b.Polarity && a.Subjects[0].Entity == b.Subjects[0].Entity
        && (a.Objects.Count == 0 || a.Objects[0].Entity == b.Objects[0].Entity)
        && Holders(a).SetEquals(Holders(b));

    private static HashSet<int> Holders(ClaimCandidate claim) => [.. (claim.Holders ?? []).Select(holder => holder.Entity)];
}
