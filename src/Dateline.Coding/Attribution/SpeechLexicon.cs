using System.Collections.Frozen;
using System.Collections.Immutable;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>The words by which reports attribute: <c>lexicon/speech.tsv</c>, overlaid by a user's own files of that name.</summary>
internal sealed class SpeechLexicon
{
    private const string FileName = "speech.tsv";

    private readonly FrozenDictionary<(string Lemma, CueClass Class), SpeechEntry> entries;

    private SpeechLexicon(Dictionary<(string, CueClass), SpeechEntry> read) => entries = read.ToFrozenDictionary();

    /// <summary>Number of cues.</summary>
    internal int Count => entries.Count;

    /// <summary>Reads the file from each folder that has one; a later folder's entry replaces an earlier one of the same lemma and class.</summary>
    /// <exception cref="InvalidDataException">A line is malformed; the message names file, line and remedy.</exception>
    internal static SpeechLexicon Load(IEnumerable<string> folders)
    {
        var read = new Dictionary<(string, CueClass), SpeechEntry>();
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, FileName);
            if (!File.Exists(path)) continue;
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length == 0 || line[0] == '#' || line.StartsWith("lemma\t", StringComparison.Ordinal)) continue;
                var entry = Parse(line) ?? throw new InvalidDataException(
                    $"{path}:{number}: not a cue. A line is lemma, class (verb, noun, adjective, adverb), frames and stance, with tabs between.");
                read[(entry.Lemma, entry.Class)] = entry;
            }
        }

        return new SpeechLexicon(read);
    }

    /// <summary>The entry of a word in a text, with its particle where it has one; or null.</summary>
    internal SpeechEntry? Find(Token word)
    {
        if (ClassOf(word) is not { } cueClass) return null;
        if (cueClass == CueClass.Verb && word.Child(Relation.VerbParticle) is { } particle
            && entries.TryGetValue(($"{word.Lemma} {particle.Lemma}", cueClass), out var phrasal)) return phrasal;
        return entries.GetValueOrDefault((word.Lemma, cueClass));
    }

    private static CueClass? ClassOf(Token word) => word.Upos switch
    {
        UniversalTag.Verb => CueClass.Verb,
        UniversalTag.Noun => CueClass.Noun,
        UniversalTag.Adjective => CueClass.Adjective,
        UniversalTag.Adverb => CueClass.Adverb,
        _ => null,
    };

    private static SpeechEntry? Parse(string line)
    {
        var cells = line.Split('\t');
        if (cells.Length != 4 || cells[0].Length == 0) return null;
        if (!Enum.TryParse<CueClass>(cells[1], ignoreCase: true, out var cueClass)) return null;
        if (!Enum.TryParse<Stance>(cells[3], ignoreCase: true, out var stance)) return null;
        var frames = ContentFrames.None;
        var prepositions = ImmutableArray.CreateBuilder<string>();
        foreach (var frame in cells[2].Split(','))
        {
            var (kind, preposition) = ParseFrame(frame);
            if (kind == ContentFrames.None) return null;
            frames |= kind;
            if (preposition is not null && !prepositions.Contains(preposition)) prepositions.Add(preposition);
        }

        return new SpeechEntry(cells[0], cueClass, frames, prepositions.ToImmutable(), stance);
    }

    private static (ContentFrames Kind, string? Preposition) ParseFrame(string frame) => frame switch
    {
        "that" or "whether" or "obj+that" => (ContentFrames.Clause, null),
        "quote" => (ContentFrames.Quotation, null),
        "to" => (ContentFrames.Infinitive, null),
        "ing" => (ContentFrames.Gerund, null),
        "obj" => (ContentFrames.Object, null),
        "obj+to" => (ContentFrames.ObjectInfinitive, null),
        "obj+pred" => (ContentFrames.ObjectPredicate, null),
        "obj+as" => (ContentFrames.ObjectAs, null),
        "clause" => (ContentFrames.OwnClause, null),
        _ when frame.StartsWith("obj+", StringComparison.Ordinal) => (ContentFrames.ObjectPreposition, frame[4..].TrimEnd('_')),
        _ when frame.EndsWith("+to", StringComparison.Ordinal) => (ContentFrames.Preposition, frame[..^3]),
        "about" or "of" or "for" or "on" or "against" or "with" or "at" or "over" or "to_" => (ContentFrames.Preposition, frame.TrimEnd('_')),
        _ => (ContentFrames.None, null),
    };
}
