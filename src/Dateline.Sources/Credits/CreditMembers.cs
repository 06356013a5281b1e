using System.Buffers;

namespace Dateline.Sources.Credits;

/// <summary>Takes a list of credited names apart: "Reuters, the AP, and RFE/RL's Georgian Service".</summary>
internal static class CreditMembers
{
    private static readonly SearchValues<char> YearCharacters = SearchValues.Create("0123456789-–");

    /// <summary>The members, in order.</summary>
    /// <param name="list">What follows a cue, up to the end of its line.</param>
    public static List<string> Of(ReadOnlySpan<char> list)
    {
        var members = new List<string>();
        foreach (var range in Sentence(list).Split(','))
        {
            var part = Sentence(list)[range].ToString();
            foreach (var member in part.Split([" and ", " & ", " as well as ", " plus "], StringSplitOptions.TrimEntries))
                AddMember(WithoutConjunction(member), members);
        }

        return members;
    }

    /// <summary>The list ends with its sentence or at a semicolon: "Reporting by A B; editing by C D".</summary>
    private static ReadOnlySpan<char> Sentence(ReadOnlySpan<char> list)
    {
        var semicolon = list.IndexOf(';');
        if (semicolon >= 0) list = list[..semicolon];
        for (var from = 0; from < list.Length;)
        {
            var stop = list[from..].IndexOf(". ");
            if (stop < 0) break;
            var at = from + stop;
            // "U.S. News", "J. Example": an initial does not end a sentence.
            if (at >= 2 && char.IsLetterOrDigit(list[at - 1]) && char.IsLetterOrDigit(list[at - 2])) return list[..at];
            from = at + 2;
        }

        return list.TrimEnd(". )]");
    }

    private static string WithoutConjunction(string member)
    {
        foreach (var conjunction in (ReadOnlySpan<string>)["and ", "& ", "also "])
            if (member.StartsWith(conjunction, StringComparison.Ordinal)) return member[conjunction.Length..];
        return member;
    }

    /// <summary>Adds a member, or its parts where a stroke joins agencies ("AFP/Reuters") rather than belonging to a name ("RFE/RL").</summary>
    private static void AddMember(string member, List<string> members)
    {
        member = WithoutYear(member);
        if (member.Length == 0) return;
        if (!member.Contains('/', StringComparison.Ordinal) || member.Contains("RFE/RL", StringComparison.Ordinal) || KnownAgencies.Contains(member)) members.Add(member);
        else members.AddRange(member.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Takes the year off a copyright line: "2017 The Associated Press"; "24.kg" is a name.</summary>
    private static string WithoutYear(string member)
    {
        var space = member.IndexOf(' ', StringComparison.Ordinal);
        var isYear = space > 0 && member.AsSpan(0, space).IndexOfAnyExcept(YearCharacters) < 0;
        return isYear ? member[(space + 1)..].TrimStart() : member;
    }
}
