using System.Collections.Frozen;

namespace Dateline.Language.Times;

/// <summary>Whether the clause around a date expression looks back or ahead, from its words alone; tags are not needed.</summary>
/// <remarks>
/// "Tuesday" and "May" without a year are the last ones in "troops arrived on Tuesday" and the next ones in "troops will arrive on Tuesday".
/// The nearest cue to the left decides; an expression at the head of its clause ("On Thursday the court will rule") looks right first.
/// </remarks>
internal static class ClauseTense
{
    // Far enough for any clause of news, and a bound on the work an expression can cause.
    private const int Reach = 25;

    private static readonly FrozenSet<string> Modals = Set("will 'll ’ll wo shall would must should can could may might");

    /// <summary>Words that look ahead where "to" or "for" follows: "planned for", "set to".</summary>
    private static readonly FrozenSet<string> Plans = Set(
        "plan plans planned planning due scheduled slated expected expects expect set going intends intend intended vowed vows promised promises agreed pledged " +
        "ordered hopes hope hoping hoped aims aim aiming poised ready prepares preparing prepared wants want wanted threatened threatens threatening about bound likely " +
        "postponed delayed rescheduled deferred adjourned extended prolonged renewed off moved called calls calling invited invites urged demanded booked billed expires expire");

    /// <summary>Those that do so before any word of time: "due on Friday", "expected next week".</summary>
    private static readonly FrozenSet<string> Schedules = Set("due scheduled slated expected planned set booked billed expires expire postponed delayed rescheduled deferred adjourned extended prolonged renewed off");

    private static readonly FrozenSet<string> Ahead = Set("upcoming forthcoming looming expires meets arrives opens begins convenes reconvenes travels departs resumes");

    private static readonly FrozenSet<string> Pasts = Set(
        "was were had did said told met took came went held made killed gave began left brought sent saw found got became fell hit led lost met paid put ran " +
        "rose sat shot spoke stood struck swore thought threw won wrote fought broke built bought caught chose cut drew drove felt fled flew grew heard kept knew laid " +
        "set shut sought sold spent spread withdrew overthrew seized signed ended been overran arose bore beat slew sank shook rejected died tore stole hung");

    private static readonly FrozenSet<string> FollowsSchedule = Set("on in by this next later from at until tomorrow");

    /// <summary>The direction of the clause around tokens <paramref name="first"/> to <paramref name="end"/>, exclusive.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the expression.</param>
    /// <param name="end">After its last token.</param>
    /// <param name="sentence">First token of the sentence.</param>
    /// <param name="limit">After the last token of the sentence.</param>
    internal static Direction Around(AnalyzedText text, int first, int end, int sentence, int limit)
    {
        var lead = first - 1;
        while (lead >= sentence && IsPreposition(text.Form[lead])) lead--;
        var fronted = lead < sentence || IsClauseEdge(text.Form[lead]);
        if (fronted)
        {
            var right = Rightwards(text, end, limit);
            return right != Direction.Unknown ? right : Leftwards(text, first, sentence);
        }

        var left = Leftwards(text, first, sentence);
        return left != Direction.Unknown ? left : Rightwards(text, end, limit);
    }

    /// <summary>Is the verb in front a simple present ("voters go to the polls on Sunday"), which with a day of the week is a timetable? Tags have to tell.</summary>
    internal static bool IsTimetable(AnalyzedText text, int first, int sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence, first - 12); i--)
        {
            if (text.Xpos[i] is PennTag.VBZ or PennTag.VBP) return text.Lemma[i] is not ("be" or "have" or "do" or "say" or "remain" or "show" or "stay" or "mark" or "come" or "follow");
            if (text.Xpos[i] is PennTag.VBD or PennTag.VBN or PennTag.VBG or PennTag.VB or PennTag.MD) return false;
        }

        return false;
    }

    private static Direction Leftwards(AnalyzedText text, int first, int sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence, first - Reach); i--)
        {
            var cue = CueAt(text, i, first);
            if (cue != Direction.Unknown) return cue;
        }

        return Direction.Unknown;
    }

    private static Direction Rightwards(AnalyzedText text, int end, int limit)
    {
        for (var i = end; i < Math.Min(limit, end + Reach); i++)
        {
            var cue = CueAt(text, i, limit);
            if (cue != Direction.Unknown) return cue;
            if (text.Form[i] is ";" or ".") break;
        }

        return Direction.Unknown;
    }

    private static Direction CueAt(AnalyzedText text, int i, int end)
    {
        var form = text.Form[i];
        if (form.Length < 2) return Direction.Unknown;
        if (text.Xpos[i] == PennTag.VBD && form is not ("was" or "were")) return IsPlan(text, i, end) ? Direction.Ahead : Direction.Back;
        var known = text.Upos[i] != UniversalTag.Unknown;
        if (known && text.Upos[i] is not (UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Adjective or UniversalTag.Adverb or UniversalTag.Noun or UniversalTag.Adposition
            or UniversalTag.SubordinatingConjunction)) return Direction.Unknown;
        if (Modals.Contains(form)) return IsPerfect(text, i + 1, end) ? Direction.Back : form is "May" || (known && text.Upos[i] == UniversalTag.Noun) ? Direction.Unknown : Direction.Ahead;
        if (Ahead.Contains(form)) return Direction.Ahead;
        if (IsPlan(text, i, end)) return Direction.Ahead;
        if (form is "ahead" && i + 1 < text.Count && text.Form[i + 1] is "of") return Direction.Ahead;
        if (form is "is" or "are" && i + 1 < text.Count && text.Form[i + 1] is "to") return Direction.Ahead;
        if (form is "was" or "were" && i + 1 < text.Count && text.Form[i + 1] is "to") return IsPerfect(text, i + 2, end) ? Direction.Back : Direction.Ahead;
        if (Pasts.Contains(form) || (form.Length > 3 && form.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(form[0]) && form is not "indeed" and not "need" and not "speed"))
        {
            // "to be held", "will be closed": the word before decides.
            if (i > 0 && text.Form[i - 1] is "be") return Direction.Unknown;
            return known && text.Upos[i] is UniversalTag.Noun or UniversalTag.Adjective ? Direction.Unknown : Direction.Back;
        }

        return Direction.Unknown;
    }

    private static bool IsPlan(AnalyzedText text, int i, int end) =>
        i + 1 < text.Count && Plans.Contains(text.Form[i]) && (text.Form[i] is not "off" || (i > 0 && text.Form[i - 1] is "put" or "puts" or "putting")) && (text.Form[i + 1] is "to" or "for" || (Schedules.Contains(text.Form[i]) && FollowsSchedule.Contains(text.Form[i + 1])))
        && !IsPerfect(text, i + 2, end);

    /// <summary>"have" before a participle: "would have met", "were to have opened" did not look ahead from the day of the report.</summary>
    private static bool IsPerfect(AnalyzedText text, int i, int end) => i < Math.Min(end, text.Count) && text.Form[i] is "have";

    private static bool IsPreposition(string form) => form is "on" or "On" or "in" or "In" or "by" or "By" or "at" or "At" or "from" or "From" or "since" or "Since"
        or "until" or "Until" or "late" or "Late" or "early" or "Early" or "the" or "The" or "of" or "during" or "During" or "before" or "Before" or "after" or "After";

    private static bool IsClauseEdge(string form) => form is "," or ";" or ":" or "\"" or "“" or "”" or "(" or "and" or "but" or "that" or "when" or "where" or "which" or "—" or "–" or "``" or "''";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
