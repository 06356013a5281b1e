using System.Collections.Immutable;
using System.Globalization;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Cli.Entries;

/// <summary>One entry of a word with the examples that show it.</summary>
/// <param name="Sense">What the word means there.</param>
/// <param name="Examples">Examples that stand under the entry and hold the word.</param>
internal sealed record WordEntry(Sense Sense, ImmutableArray<LexiconExample> Examples)
{
    /// <summary>Below this length an ending is not taken off a word: "di" is not how forms of "die" begin.</summary>
    private const int ShortestStem = 3;

    private static readonly ImmutableArray<(WordClass Class, string Sign)> Parts = [(WordClass.Verb, "/v"), (WordClass.Noun, "/n"), (WordClass.Adjective, "/a")];

    /// <summary>Entries of "condemn", "gun down" or "attack/n": verbs, nouns, adjectives, each in the order in which they are tried.</summary>
    internal static ImmutableArray<WordEntry> Of(EventLexicon lexicon, string asked)
    {
        var word = asked.ToLowerInvariant();
        var entries = ImmutableArray.CreateBuilder<WordEntry>();
        foreach (var (part, sign) in Parts)
        {
            var plain = word.EndsWith(sign, StringComparison.Ordinal) ? word[..^2] : word;
            if (plain.Length == word.Length && Parts.Any(other => word.EndsWith(other.Sign, StringComparison.Ordinal))) continue;
            foreach (var sense in lexicon.Of(plain, part)) entries.Add(new(sense, ExamplesOf(lexicon, sense)));
            var space = plain.LastIndexOf(' ');
            if (part != WordClass.Verb || space < 0) continue;
            foreach (var sense in lexicon.Of(plain[..space], part))
            {
                if (sense.Particle == plain[(space + 1)..]) entries.Add(new(sense, ExamplesOf(lexicon, sense)));
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>Words that have entries and look like one that has none: misspelt, or with an ending ("condemned").</summary>
    internal static ImmutableArray<string> Near(EventLexicon lexicon, string asked) =>
        NearWords.Of(asked, lexicon.Senses.Select(static sense => sense.Particle is null ? sense.Lemma : $"{sense.Lemma} {sense.Particle}"));

    /// <summary>File and line of an origin, "assault.lex:12".</summary>
    internal static (string File, int Line) Located(string origin)
    {
        var colon = origin.LastIndexOf(':');
        return (origin[..colon], int.Parse(origin.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }

    // Entries share the examples that follow them, up to the next entry. Those that hold the word are its own; where none does ("fought"), all are that follow it directly.
    private static ImmutableArray<LexiconExample> ExamplesOf(EventLexicon lexicon, Sense sense)
    {
        var (file, line) = Located(sense.Origin);
        var below = lexicon.Examples.Where(example => Located(example.Origin) is var at && at.File == file && at.Line > line).ToArray();
        if (below.Length == 0) return [];
        var first = Located(below[0].Origin).Line;
        var entries = lexicon.Senses.Select(static other => Located(other.Origin)).Where(at => at.File == file && at.Line > line).Select(static at => at.Line).ToArray();
        var end = entries.Where(at => at > first).DefaultIfEmpty(int.MaxValue).Min();
        ImmutableArray<LexiconExample> shared = [.. below.Where(example => Located(example.Origin).Line < end)];
        var stem = sense.Lemma.TrimEnd('e', 'y') is { Length: >= ShortestStem } bare ? bare : sense.Lemma;
        ImmutableArray<LexiconExample> own = [.. shared.Where(example => Holds(example.Sentence, stem))];
        return own.IsEmpty && !entries.Any(at => at < first) ? shared : own;
    }

    private static bool Holds(string sentence, string stem) =>
        sentence.StartsWith(stem, StringComparison.OrdinalIgnoreCase) || sentence.Contains(' ' + stem, StringComparison.OrdinalIgnoreCase);
}
