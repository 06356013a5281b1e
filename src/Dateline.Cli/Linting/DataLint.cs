using System.Collections.Immutable;
using Dateline.Coding.Attribution;
using Dateline.Coding.Lexicon;
using Dateline.Knowledge;
using Dateline.Knowledge.Files;

namespace Dateline.Cli.Linting;

/// <summary>Checks knowledge and lexicon folders as the coder would read them, and finds all that is wrong, not only the first.</summary>
internal static class DataLint
{
    /// <summary>Checks knowledge files: form, dates, references, cycles, repeated rows; notes names that two rows share.</summary>
    /// <param name="folders">Base folder first, then overlays.</param>
    internal static ImmutableArray<LintFinding> Knowledge(IReadOnlyList<string> folders)
    {
        var load = KnowledgeBase.Open(folders);
        List<KnowledgeProblem> problems = [.. load.Problems];
        if (load.Base is not null) SharedNames.Note(folders, problems);
        return [.. problems.Select(static problem => new LintFinding(problem.File, problem.Line > 0 ? problem.Line : null, problem.Message, problem.Remedy, problem.IsError))];
    }

    /// <summary>Checks lexicon files: sections, entries, conditions, examples; cues of speech.</summary>
    /// <param name="folders">Base folder first, then overlays.</param>
    internal static ImmutableArray<LintFinding> Lexicon(IReadOnlyList<string> folders)
    {
        var findings = ImmutableArray.CreateBuilder<LintFinding>();
        foreach (var problem in LexiconReader.Check([.. folders])) findings.Add(Located(problem));
        if (SpeechProblem(folders) is { } speech) findings.Add(Located(speech));
        return findings.ToImmutable();
    }

    private static string? SpeechProblem(IReadOnlyList<string> folders)
    {
        try
        {
            SpeechLexicon.Load(folders);
            return null;
        }
        catch (InvalidDataException exception)
        {
            // Written for people: file, line, remedy.
            return exception.Message;
        }
    }

    // "file.lex:17: what is wrong." taken apart.
    private static LintFinding Located(string message)
    {
        var colon = message.IndexOf(": ", StringComparison.Ordinal);
        var place = colon < 0 ? "" : message[..colon];
        var rest = colon < 0 ? message : message[(colon + 2)..];
        var number = place.LastIndexOf(':');
        return number >= 0 && int.TryParse(place[(number + 1)..], out var line)
            ? new LintFinding(place[..number], line, rest, "lexicon/README.md describes the form.", IsError: true)
            : new LintFinding(place, null, rest, "lexicon/README.md describes the form.", IsError: true);
    }
}
