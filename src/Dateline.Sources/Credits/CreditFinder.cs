using System.Collections.Immutable;
using Dateline.Sources.Text;

namespace Dateline.Sources.Credits;

/// <summary>Finds the agencies and outlets that a report credits, in its dateline and in the lines before and after the story.</summary>
/// <remarks>
/// Codebook 1, <c>credits</c>. "Reuters reported" within the story is a statement, not a credit. Reporters' names are left out. The words
/// stay in the text. Looks at a bounded part of the text, whatever its length.
/// </remarks>
internal static class CreditFinder
{
    // Credits stand at the end, before a few lines about the site; or under the headline.
    private const int LinesAtEnd = 10;
    private const int LinesAtStart = 3;

    // "(AFP, AP, Reuters, dpa, Interfax, TASS)": without a cue a line of names is short.
    private const int LongestBareCredit = 80;

    // "Based on reporting by …" with a dozen agencies and services has some 300 characters.
    private const int LongestCredit = 500;

    /// <summary>The names credited, each once, as the text writes them and in its order, the dateline's last.</summary>
    /// <param name="text">A normalised text.</param>
    public static ImmutableArray<string> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var unit in CreditLines.Of(text, LinesAtStart, LinesAtEnd)) FindInUnit(unit, found);
        FindInDateline(text, found);
        return found.DrainToImmutable();
    }

    private static void FindInUnit(string unit, ImmutableArray<string>.Builder found)
    {
        var line = unit.AsSpan().Trim();
        if (line.Length <= LongestCredit)
        {
            var credit = Unwrap(line);
            if (FindAfterCue(credit, found) || FindBeforeClosing(credit, found) || AddAll(credit, CreditTrust.Known, found)) return;
        }

        FindInLastSentence(line, found);
    }

    /// <summary>A credit after the paragraph's last sentence: "… he said. (Reuters)", "… on Monday. — AFP", "… to vote. AP contributed to this report."</summary>
    private static void FindInLastSentence(ReadOnlySpan<char> line, ImmutableArray<string>.Builder found)
    {
        if (line.Length > LongestCredit) line = line[^LongestCredit..];
        var end = line.TrimEnd(".");
        if (end.EndsWith(")") || end.EndsWith("]"))
        {
            var open = Math.Max(end.LastIndexOf('('), end.LastIndexOf('['));
            if (open >= 0) AddCredit(end[(open + 1)..^1], found);
            return;
        }

        var stop = end.LastIndexOf(". ");
        if (stop < 0) stop = end.LastIndexOf(".\" ") is var quoted and >= 0 ? quoted + 1 : -1;
        if (stop >= 0) AddCredit(end[(stop + 2)..], found);
    }

    private static void AddCredit(ReadOnlySpan<char> line, ImmutableArray<string>.Builder found)
    {
        var credit = Unwrap(line);
        if (!FindAfterCue(credit, found) && !FindBeforeClosing(credit, found)) AddAll(credit, CreditTrust.Known, found);
    }

    private static bool FindAfterCue(ReadOnlySpan<char> line, ImmutableArray<string>.Builder found)
    {
        foreach (var cue in CreditCue.OpeningWith(FirstWord(line)))
            if (line.StartsWith(cue.Words, StringComparison.OrdinalIgnoreCase)) return AddEach(line[cue.Words.Length..], cue.Trust, found);

        // Every inner cue ends so; looking for this first spares nearly all lines the rest.
        if (line.IndexOf(CreditCue.InnerEnd, StringComparison.Ordinal) < 0) return false;
        foreach (var cue in CreditCue.Inner)
        {
            var at = line.IndexOf(cue.Words, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && line[at - 1] is ' ' or '(') return AddEach(line[(at + cue.Words.Length)..], cue.Trust, found);
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        return space < 0 ? line : line[..space];
    }

    private static bool FindBeforeClosing(ReadOnlySpan<char> line, ImmutableArray<string>.Builder found)
    {
        if (line.IndexOf(CreditCue.ClosingMiddle, StringComparison.Ordinal) < 0) return false;
        foreach (var closing in CreditCue.Closing)
        {
            var at = line.IndexOf(closing, StringComparison.Ordinal);
            if (at < 0) continue;
            // Only the last sentence before the words belongs to them.
            var members = line[..at];
            var stop = members.LastIndexOf(". ");
            if (stop >= 0 && stop > 2) members = members[(stop + 2)..];
            return AddEach(members, CreditTrust.Name, found);
        }

        return false;
    }

    /// <summary>"MOSCOW, March 14 (Reuters) -", "ANKARA (AA) –", "BEIJING, March 3 (Xinhua) --", "MOSCOW, March 14. /TASS/."</summary>
    private static void FindInDateline(string text, ImmutableArray<string>.Builder found)
    {
        if (DatelineAgency.TryFind(text, out var agency)) AddAll(agency, CreditTrust.Known, found);
    }

    /// <summary>Adds those members of a list that are agencies or outlets.</summary>
    /// <returns>True where there was at least one.</returns>
    private static bool AddEach(ReadOnlySpan<char> list, CreditTrust trust, ImmutableArray<string>.Builder found)
    {
        var any = false;
        foreach (var member in CreditMembers.Of(list))
            if (CreditName.Find(member, trust) is { } name) any |= Add(name, found);
        return any;
    }

    /// <summary>Adds all members of a list, if every one is an agency or outlet: where no cue says that this is a credit.</summary>
    private static bool AddAll(ReadOnlySpan<char> list, CreditTrust trust, ImmutableArray<string>.Builder found)
    {
        if (list.Length > LongestBareCredit) return false;
        var names = new List<string>();
        foreach (var member in CreditMembers.Of(list))
        {
            if (CreditName.Find(member, trust) is not { } name) return false;
            names.Add(name);
        }

        foreach (var name in names) Add(name, found);
        return names.Count > 0;
    }

    private static bool Add(string name, ImmutableArray<string>.Builder found)
    {
        if (!found.Contains(name)) found.Add(name);
        return true;
    }

    /// <summary>Takes off brackets, dashes, bullets and the full stop around a line.</summary>
    private static ReadOnlySpan<char> Unwrap(ReadOnlySpan<char> line)
    {
        // "(c) AFP" starts with a cue, not with a bracket around the line.
        if (line.StartsWith("(c)", StringComparison.OrdinalIgnoreCase)) return line.TrimEnd(".");
        return line.Trim("()[]{}-–—*•_~/|. ");
    }
}
