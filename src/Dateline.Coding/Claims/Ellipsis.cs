using Dateline.Coding.Events;
using Dateline.Knowledge.Discourse;
using Dateline.Language;

namespace Dateline.Coding.Claims;

/// <summary>"A hundred countries have recognised it; Serbia and Russia have not": an auxiliary stands for the view told before it.</summary>
internal sealed class Ellipsis(CodingContext context, ClaimHolders holders)
{
    private AnalyzedText Text => context.Text;

    /// <summary>The views that bare auxiliaries repeat or refuse.</summary>
    internal List<ClaimCandidate> Read(List<ClaimCandidate> claims)
    {
        var found = new List<ClaimCandidate>();
        for (var i = 1; i + 1 < Text.Count; i++)
        {
            if (!IsBare(i, out var refused)) continue;
            var sentence = Text[i].Sentence;
            var told = claims.FindLast(claim => claim.IsView && claim.Holders is { Count: > 0 } && sentence.First <= claim.Trigger && claim.Trigger < i);
            if (told is null || Subjects(i, told.Trigger) is not { Count: > 0 } who) continue;
            foreach (var same in claims.Where(claim => claim.Trigger == told.Trigger && ReferenceEquals(claim.Holders, told.Holders)))
            {
                foreach (var subject in same.Subjects)
                {
                    var claim = same.Denied(subject, same.Objects.Count == 0 ? null : same.Objects[0], !refused, who, "ellipsis");
                    claim.Evidence.Add((who[0].First, i + (refused ? 2 : 1)));
                    found.Add(claim);
                }
            }
        }

        return found;
    }

    // "have not.", "does not,", "but the United States does."
    private bool IsBare(int token, out bool refused)
    {
        refused = Text.Form[token + 1] is "not" or "n't" or "n’t";
        if (Text.Lemma[token] is not ("have" or "do" or "be") || Text.Upos[token] is not (UniversalTag.Auxiliary or UniversalTag.Verb)) return false;
        var next = token + (refused ? 2 : 1);
        return next >= Text.Count || Text.Form[next] is "." or "," or ";" or ")";
    }

    private List<Participant> Subjects(int auxiliary, int floor)
    {
        var first = auxiliary;
        while (first - 1 > floor && Text.Upos[first - 1] is UniversalTag.ProperNoun or UniversalTag.Noun or UniversalTag.Determiner or UniversalTag.Adjective or UniversalTag.CoordinatingConjunction or UniversalTag.Adposition or UniversalTag.Numeral or UniversalTag.Pronoun
            || (first - 1 > floor && Text.Form[first - 1] == ",")) first--;
        var who = new List<Participant>();
        foreach (var mention in context.Discourse.Mentions)
        {
            if (mention.First < first || mention.End > auxiliary || mention.Form == MentionForm.Demonym || !ActorTest.IsActor(context.Discourse.Entities[mention.Entity])) continue;
            if (Text.Form[mention.Head] is "but" or "while") continue;
            ParticipantFinder.Include(who, new Participant(mention.Entity, mention.First, mention.End));
        }

        return who.Count > 0 ? who : holders.Of(auxiliary - 1);
    }
}
