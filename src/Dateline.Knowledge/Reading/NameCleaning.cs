using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Repairs name spans with what the files know: cuts off titles, days, possessive marks and verbs, and parts two names joined by "and".</summary>
internal static class NameCleaning
{
    /// <summary>Writes the repaired names of a text.</summary>
    /// <param name="context">The text, with its known phrases.</param>
    /// <param name="names">Receives the names, in order.</param>
    internal static void Clean(ReadingContext context, List<NameSpan> names)
    {
        names.Clear();
        var text = context.Text;
        foreach (var name in text.Names)
        {
            var first = name.First;
            for (var token = name.First; token <= name.End && token <= text.Count; token++)
            {
                if (token < name.End && !Parts(context, name, token)) continue;
                Add(context, names, first, Math.Min(token, name.End), name.Label);
                first = token + 1;
            }
        }
    }

    private static bool Parts(ReadingContext context, NameSpan name, int token)
    {
        var text = context.Text;
        if (text.Upos[token] is UniversalTag.Verb or UniversalTag.Auxiliary && char.IsLower(text.Form[token][0])) return true;
        if (IsDay(text.Form[token])) return true;
        if (text.Form[token] is not ("and" or "," or "or")) return false;
        return IsKnownName(context, token - 1) && IsKnownName(context, token + 1) && token + 1 < name.End;
    }

    private static bool IsKnownName(ReadingContext context, int token)
    {
        if (context.Match(token) is not { } match) return false;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (match.Allows(sense) && sense.Kind is NameKind.State or NameKind.Capital or NameKind.Territory or NameKind.Person or NameKind.Organization && match.Allows(sense)) return true;
        }

        return false;
    }

    private static void Add(ReadingContext context, List<NameSpan> names, int first, int end, NameLabel label)
    {
        var text = context.Text;
        while (first < end && (IsDay(text.Form[first]) || (char.IsLower(text.Form[first][0]) && text.Form[first] is not ("al" or "el" or "bin" or "ibn" or "de" or "van" or "von" or "der" or "da" or "di" or "le")))) first++;
        while (end > first && (NounPhrase.IsPossessiveMark(text.Form[end - 1]) || IsDay(text.Form[end - 1]) || text.Upos[end - 1] is UniversalTag.Punctuation && text.Form[end - 1] is not (")" or "."))) end--;
        while (first < end - 1 && label is not (NameLabel.Organization or NameLabel.Work) && context.Match(first) is { } match && match.First == first && match.End < end && IsTitle(context, match))
        {
            first = match.End;
            label = NameLabel.Person;
        }

        if (first < end) names.Add(new NameSpan(first, end, label));
    }

    private static bool IsTitle(ReadingContext context, NameMatch match) => context.Sense(match, NameKind.Person) < 0
        && (context.Sense(match, NameKind.OfficeTitle) >= 0 || (context.Sense(match, NameKind.Agent) is var agent and >= 0 && context.Knowledge.Agents[agent].Kind is EntityKind.Person));

    /// <summary>A day of the week or a month, which name finders like to take for names.</summary>
    internal static bool IsDay(string form) => form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "January" or "February" or "March" or "April" or "June" or "July" or "August"
        or "September" or "October" or "November" or "December";
}
