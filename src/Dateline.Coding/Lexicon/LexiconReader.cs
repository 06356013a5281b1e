using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Dateline.Model;

namespace Dateline.Coding.Lexicon;

/// <summary>Reads <c>*.lex</c> files; <c>lexicon/README.md</c> describes the form for those who write them.</summary>
/// <remarks>
/// A line form of our own instead of YAML: an entry takes one line and its examples one each, and two thousand lines load in a few milliseconds
/// (docs/decisions/0060). Files are read in ordinal order of their names, folders in the order given; a class of the same name in a later folder
/// replaces the earlier one, senses add up, and "drop WORD" removes what earlier folders said of a word.
/// </remarks>
internal sealed class LexiconReader
{
    private static readonly FrozenSet<string> Particles = new[]
    {
        "up", "down", "out", "off", "in", "on", "over", "away", "back", "through", "apart", "around", "forward", "aside", "together", "along", "ahead", "by", "forth", "home", "into",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int MostProblems = 1000;
    private const string NoFiles = "no lexicon files (*.lex) here. Give the folder that holds them.";

    private readonly Dictionary<string, FrozenSet<string>> classes = new(StringComparer.Ordinal);
    private readonly List<Sense> senses = [];
    private readonly List<LexiconExample> examples = [];
    private EventType? type;
    private ImmutableArray<string> modes = [];
    private ImmutableArray<string> contexts = [];
    private string cameo = "";
    private bool composed;
    private bool inSection;
    private List<string>? problems;

    /// <summary>Reads every <c>*.lex</c> file of the folders.</summary>
    /// <exception cref="LexiconFileException">A line does not follow the form, or a folder has no lexicon.</exception>
    internal static EventLexicon Read(ImmutableArray<string> folders)
    {
        var reader = new LexiconReader();
        reader.ReadFolders(folders);
        return reader.Build();
    }

    /// <summary>Reads every <c>*.lex</c> file of the folders for what is wrong in them.</summary>
    /// <returns>"file:line: problem" for each line that does not follow the form, in the order of reading, at most <see cref="MostProblems"/>.</returns>
    internal static IReadOnlyList<string> Check(ImmutableArray<string> folders)
    {
        var reader = new LexiconReader { problems = [] };
        reader.ReadFolders(folders);
        return reader.problems;
    }

    private void ReadFolders(ImmutableArray<string> folders)
    {
        foreach (var folder in folders)
        {
            var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.lex", SearchOption.AllDirectories) : [];
            if (files.Length == 0 && problems is null) throw new LexiconFileException(folder, NoFiles);
            if (files.Length == 0) Note(new LexiconFileException(folder, NoFiles));
            Array.Sort(files, StringComparer.Ordinal);

            // Classes first, so that any file of the folder may use them.
            foreach (var file in files) ReadClasses(Path.GetFileName(file), File.ReadAllLines(file));
            foreach (var file in files) ReadSenses(Path.GetFileName(file), File.ReadAllLines(file));
        }
    }

    // Loading stops at the first problem; a check notes it and goes on.
    private void Note(LexiconFileException problem)
    {
        if (problems!.Count < MostProblems) problems.Add(problem.Message);
    }

    /// <summary>Reads one text, for tests and for checking what a user writes.</summary>
    internal static EventLexicon Parse(string name, string text)
    {
        var reader = new LexiconReader();
        var lines = text.Split('\n');
        reader.ReadClasses(name, lines);
        reader.ReadSenses(name, lines);
        return reader.Build();
    }

    private EventLexicon Build() => new([.. senses], classes.ToFrozenDictionary(StringComparer.Ordinal), [.. examples]);

    private void ReadClasses(string file, string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = Uncommented(lines[i]);
            if (line.Length == 0 || line[0] != '@') continue;
            try
            {
                ReadClass($"{file}:{i + 1}", line);
            }
            catch (LexiconFileException problem) when (problems is not null)
            {
                Note(problem);
            }
        }
    }

    // "@force = troops, army, @police": words, and the members of classes above.
    private void ReadClass(string origin, string line)
    {
        var equals = line.IndexOf('=');
        if (equals < 0) throw new LexiconFileException(origin, "a class line reads \"@name = word, word\".");
        var name = line[1..equals].Trim();
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in line[(equals + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] != '@') members.Add(word);
            else if (classes.TryGetValue(word[1..], out var other)) members.UnionWith(other);
            else throw new LexiconFileException(origin, $"class {word} is not defined above this line.");
        }

        classes[name] = members.ToFrozenSet(StringComparer.Ordinal);
    }

    private void ReadSenses(string file, string[] lines)
    {
        inSection = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var origin = $"{file}:{i + 1}";
            var line = Uncommented(lines[i]);
            if (string.IsNullOrWhiteSpace(line) || line[0] == '@') continue;
            try
            {
                ReadLine(origin, line);
            }
            catch (LexiconFileException problem) when (problems is not null)
            {
                Note(problem);
            }
        }
    }

    private void ReadLine(string origin, string line)
    {
        if (line.StartsWith("==", StringComparison.Ordinal)) ReadSection(origin, line[2..]);
        else if (line.StartsWith("drop ", StringComparison.Ordinal)) Drop(line[5..].Trim());
        else if (char.IsWhiteSpace(line[0])) ReadExample(origin, line.Trim());
        else ReadEntry(origin, line);
    }

    private static string Uncommented(string line)
    {
        var hash = line.IndexOf('#');
        return (hash < 0 ? line : line[..hash]).TrimEnd();
    }

    private void Drop(string word) =>
        senses.RemoveAll(sense => string.Equals(sense.Particle is null ? sense.Lemma : $"{sense.Lemma} {sense.Particle}", word, StringComparison.Ordinal));

    // "== ACCUSE disapprove 111 | legal": type, modes, code ("*" at the end: by what is asked or promised), contexts.
    private void ReadSection(string origin, string header)
    {
        var halves = header.Split('|', 2);
        var words = halves[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new LexiconFileException(origin, "a section reads \"== TYPE modes CAMEO | contexts\".");
        contexts = halves.Length == 1 ? [] : [.. halves[1].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
        inSection = true;
        if (words[0] == "NONE")
        {
            (type, modes, cameo, composed) = (null, [], "", false);
            return;
        }

        if (!Enum.TryParse<EventType>(words[0], ignoreCase: true, out var parsed)) throw new LexiconFileException(origin, $"{words[0]} is not one of the 16 types.");
        if (words.Length < 2) throw new LexiconFileException(origin, "the section needs a CAMEO code.");
        type = parsed;
        var code = words[^1];
        composed = code.EndsWith('*');
        cameo = code.TrimEnd('*');
        modes = [.. words[1..^1]];
        foreach (var mode in modes)
        {
            if (!Scale.HasMode(parsed, mode)) throw new LexiconFileException(origin, $"{mode} is not a mode of {words[0]}.");
        }

        if (cameo.Length is < 2 or > 4 || !cameo.All(char.IsAsciiDigit)) throw new LexiconFileException(origin, $"{code} is not a CAMEO code.");
    }

    // "condemn, denounce : subj > obj : obj=@actor": words, frame, conditions.
    private void ReadEntry(string origin, string line)
    {
        if (!inSection) throw new LexiconFileException(origin, "an entry stands under a section line (\"== TYPE ...\").");
        var parts = line.Split(':', StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3) throw new LexiconFileException(origin, "an entry reads \"word, word : actor > recipient : conditions\".");
        var frame = ReadFrame(origin, parts[1]);
        var conditions = parts.Length < 3 ? [] : ReadConditions(origin, parts[2]);
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
            string? particle = null;
            var space = lemma.LastIndexOf(' ');
            if (wordClass == WordClass.Verb && space > 0)
            {
                particle = lemma[(space + 1)..];
                lemma = lemma[..space];
                if (!Particles.Contains(particle)) throw new LexiconFileException(origin, $"\"{particle}\" is no particle; prepositions belong into the frame.");
            }

            senses.Add(new Sense
            {
                Lemma = lemma,
                Class = wordClass,
                Particle = particle,
                Type = type,
                Modes = modes,
                Cameo = cameo,
                Contexts = contexts,
                Composed = composed,
                Frame = frame,
                Conditions = conditions,
                Origin = origin,
                Order = senses.Count,
                Specificity = (4 * conditions.Count(condition => !condition.Negative)) + conditions.Count(condition => condition.Negative)
                    + (particle is null ? 0 : 6) + (2 * frame.Actor.Concat(frame.Recipient).Count(slot => slot.Required)),
            });
        }
    }

    private static Frame ReadFrame(string origin, string text)
    {
        var at = text.IndexOfAny(['>', '&']);
        if (at < 0) throw new LexiconFileException(origin, "a frame reads \"subj > obj\" or, where all parties act, \"subj & with\".");
        return new Frame(ReadSlots(text[..at]), ReadSlots(text[(at + 1)..]), text[at] == '&');
    }

    private static ImmutableArray<FrameSlot> ReadSlots(string side) =>
        [.. side.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name != "-")
            .Select(name => name.EndsWith('!') ? new FrameSlot(name[..^1], Required: true) : new FrameSlot(name, Required: false))];

    private ImmutableArray<Condition> ReadConditions(string origin, string text)
    {
        var list = ImmutableArray.CreateBuilder<Condition>();
        foreach (var item in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = item.IndexOf('=');
            if (equals < 1) throw new LexiconFileException(origin, $"\"{item}\" is no condition; write \"slot=word|@class|TRAIT\" or \"slot!=…\".");
            var negative = item[equals - 1] == '!';
            var slot = item[..(negative ? equals - 1 : equals)].Trim();
            var lemmas = new HashSet<string>(StringComparer.Ordinal);
            var traits = new HashSet<string>(StringComparer.Ordinal);
            foreach (var value in item[(equals + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (value[0] == '@')
                {
                    if (!classes.TryGetValue(value[1..], out var members)) throw new LexiconFileException(origin, $"class {value} is not defined.");
                    lemmas.UnionWith(members);
                }
                else if (value[0] == '~' || char.IsAsciiLetterUpper(value[0]))
                {
                    traits.Add(value.TrimStart('~'));
                }
                else
                {
                    lemmas.Add(value);
                }
            }

            list.Add(new Condition(slot, negative, lemmas.ToFrozenSet(StringComparer.Ordinal), traits.ToFrozenSet(StringComparer.Ordinal), item));
        }

        return list.ToImmutable();
    }

    // "Georgia {condemned|denounced} Russia. = GEO ACCUSE RUS": every alternative is an example of its own.
    private void ReadExample(string origin, string line)
    {
        var equals = line.LastIndexOf('=');
        if (equals < 0) throw new LexiconFileException(origin, "an example reads \"sentence = ACTOR TYPE RECIPIENT status\".");
        foreach (var sentence in Alternatives(line[..equals].Trim())) examples.Add(new LexiconExample(sentence, line[(equals + 1)..].Trim(), origin));
    }

    private static IEnumerable<string> Alternatives(string sentence)
    {
        var open = sentence.IndexOf('{');
        var close = open < 0 ? -1 : sentence.IndexOf('}', open);
        if (close < 0)
        {
            yield return sentence;
            yield break;
        }

        foreach (var choice in sentence[(open + 1)..close].Split('|'))
        {
            var chosen = new StringBuilder(sentence, 0, open, sentence.Length).Append(choice).Append(sentence, close + 1, sentence.Length - close - 1).ToString();
            foreach (var rest in Alternatives(chosen)) yield return rest;
        }
    }
}
