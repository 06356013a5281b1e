using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Claims;

/// <summary>Reads <c>claims.txt</c>; the head of that file describes its form.</summary>
internal sealed class ClaimLexiconReader
{
    private const string FileName = "claims.txt";

    private static readonly FrozenDictionary<string, ClaimRelation> Relations = Enum.GetValues<ClaimRelation>().ToFrozenDictionary(ClaimNames.Of, StringComparer.Ordinal);

    private readonly List<ClaimEntry> entries = [];
    private readonly Dictionary<string, FrozenSet<string>> classes = new(StringComparer.Ordinal);
    private readonly List<LexiconExample> examples = [];
    private ClaimRelation? relation;
    private bool polarity;
    private bool isDeed;
    private bool heldBySubject;
    private Basis? basis;

    /// <summary>Reads the files of some folders, each adding to those before; a folder without one adds nothing.</summary>
    /// <exception cref="LexiconFileException">A line does not follow the form.</exception>
    internal static ClaimLexicon Read(ImmutableArray<string> folders)
    {
        var reader = new ClaimLexiconReader();
        foreach (var folder in folders)
        {
            var file = Path.Combine(folder, FileName);
            if (File.Exists(file)) reader.Read(FileName, File.ReadAllLines(file));
        }

        return reader.Build();
    }

    /// <summary>Reads one text, for tests.</summary>
    internal static ClaimLexicon Parse(string name, string text)
    {
        var reader = new ClaimLexiconReader();
        reader.Read(name, text.Split('\n'));
        return reader.Build();
    }

    private ClaimLexicon Build() => new(entries, classes, [.. examples]);

    private void Read(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var origin = $"{file}:{i + 1}";
            var hash = lines[i].IndexOf('#');
            var line = (hash < 0 ? lines[i] : lines[i][..hash]).TrimEnd();
            if (line.Length == 0) continue;
            if (line[0] == '@') ReadClass(origin, line);
            else if (line.StartsWith("==", StringComparison.Ordinal)) ReadSection(origin, line[2..]);
            else if (char.IsWhiteSpace(line[0])) ReadExample(origin, line.Trim());
            else ReadEntry(origin, line);
        }
    }

    private void ReadClass(string origin, string line)
    {
        var equals = line.IndexOf('=');
        if (equals < 0) throw new LexiconFileException(origin, "a class line reads \"@name = word, word\".");
        var name = line[1..equals].Trim();
        var words = line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        classes[name] = words.Concat(classes.GetValueOrDefault(name, [])).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    private void ReadSection(string origin, string header)
    {
        (polarity, isDeed, heldBySubject, basis) = (true, false, false, null);
        var words = header.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !Relations.TryGetValue(words[0], out var named)) throw new LexiconFileException(origin, $"a section reads \"== RELATION\", one of {string.Join(", ", Relations.Keys.Order(StringComparer.Ordinal))}.");
        relation = named;
        foreach (var word in words.AsSpan(1))
        {
            switch (word)
            {
                case "not":
                    polarity = false;
                    break;
                case "deed":
                    isDeed = true;
                    break;
                case "held":
                    heldBySubject = true;
                    break;
                case "de_facto":
                    basis = Basis.DeFacto;
                    break;
                case "de_jure":
                    basis = Basis.DeJure;
                    break;
                default:
                    throw new LexiconFileException(origin, $"\"{word}\" is none of not, deed, held, de_facto, de_jure.");
            }
        }
    }

    private void ReadEntry(string origin, string line)
    {
        if (relation is not { } current) throw new LexiconFileException(origin, "an entry stands under a section line (\"== RELATION\").");
        var parts = line.Split(':', StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3) throw new LexiconFileException(origin, "an entry reads \"word, word : subject > object : conditions\".");
        var conditions = parts.Length < 3 ? [] : Conditions(origin, parts[2]);
        var sides = parts[1].Split('>', StringSplitOptions.TrimEntries);
        var subject = Slots(sides[0]);
        var target = sides.Length > 1 ? Slots(sides[1]) : [];
        foreach (var item in parts[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var slash = item.LastIndexOf('/');
            var wordClass = (slash < 0 ? "v" : item[(slash + 1)..]) switch
            {
                "v" => WordClass.Verb,
                "n" => WordClass.Noun,
                "a" => WordClass.Adjective,
                _ => throw new LexiconFileException(origin, $"\"{item}\" ends in no known part of speech (/v, /n, /a)."),
            };
            var lemma = slash < 0 ? item : item[..slash];
            var space = wordClass == WordClass.Verb ? lemma.IndexOf(' ') : -1;
            var particle = space < 0 ? null : lemma[(space + 1)..];
            entries.Add(new ClaimEntry(space < 0 ? lemma : lemma[..space], particle, wordClass, current, polarity, basis, subject, target, isDeed, heldBySubject, conditions, origin));
        }
    }

    private static ImmutableArray<ClaimCondition> Conditions(string origin, string text)
    {
        var conditions = ImmutableArray.CreateBuilder<ClaimCondition>();
        foreach (var item in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = item.IndexOf('=');
            if (equals < 1) throw new LexiconFileException(origin, $"\"{item}\" is no condition; write \"place=word|@class\".");
            conditions.Add(new ClaimCondition(item[..equals].Trim(), Slots(item[(equals + 1)..])));
        }

        return conditions.ToImmutable();
    }

    private static ImmutableArray<string> Slots(string side) => [.. side.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    // "Rebels {hold|rule} Goma. = …": every alternative is an example of its own.
    private void ReadExample(string origin, string line)
    {
        var equals = line.LastIndexOf(" = ", StringComparison.Ordinal);
        if (equals < 0) throw new LexiconFileException(origin, "an example reads \"sentence = holder: subject relation object\".");
        foreach (var sentence in Alternatives(line[..equals].Trim())) examples.Add(new LexiconExample(sentence, line[(equals + 3)..].Trim(), origin));
    }

    private static IEnumerable<string> Alternatives(string sentence)
    {
        var open = sentence.IndexOf('{');
        var close = open < 0 ? -1 : sentence.IndexOf('}', open);
        if (close < 0) return [sentence];
        return sentence[(open + 1)..close].Split('|').SelectMany(choice =>
            Alternatives(new StringBuilder(sentence, 0, open, sentence.Length).Append(choice).Append(sentence, close + 1, sentence.Length - close - 1).ToString()));
    }
}
