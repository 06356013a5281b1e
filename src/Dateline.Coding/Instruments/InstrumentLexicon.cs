using System.Collections.Frozen;
using System.Collections.Immutable;
using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Instruments;

/// <summary>The words by which reports name instruments and tell their lives: <c>lexicon/instruments.tsv</c>, with a user's own files of that name added.</summary>
internal sealed class InstrumentLexicon
{
    private const string FileName = "instruments.tsv";

    private readonly Dictionary<string, InstrumentNoun> nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> idioms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lemma, WordClass Class), List<StageRule>> stages = [];
    private readonly Dictionary<string, ProvisionForce> provisions = new(StringComparer.Ordinal);
    private readonly List<InstrumentExample> examples = [];

    private InstrumentLexicon()
    {
    }

    /// <summary>Sentences with what must be found in them.</summary>
    internal IReadOnlyList<InstrumentExample> Examples => examples;

    /// <summary>Reads the file from each folder that has one; a later folder's noun or provision replaces an earlier one, its stages come first.</summary>
    /// <exception cref="InvalidDataException">A line is malformed; the message names file, line and remedy.</exception>
    internal static InstrumentLexicon Load(IEnumerable<string> folders)
    {
        var lexicon = new InstrumentLexicon();
        foreach (var folder in folders)
        {
            var path = Path.Combine(folder, FileName);
            if (!File.Exists(path)) continue;
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Length == 0 || line[0] == '#') continue;
                if (!lexicon.Read(line.Split('\t'), $"{path}:{number}")) throw new InvalidDataException($"{path}:{number}: not a line of {FileName}. Begin it with noun, not, stage, provision or example, as README.md tells.");
            }
        }

        // More fixed words first: "strike down a law" is not "strike a deal"; then rules for few kinds before those for all.
        foreach (var word in lexicon.stages.Keys.ToList()) lexicon.stages[word] = [.. lexicon.stages[word].OrderByDescending(static rule => rule.Fixed.Length).ThenBy(static rule => rule.Kinds.IsEmpty)];
        return lexicon;
    }

    /// <summary>The entry of a noun, or null.</summary>
    internal InstrumentNoun? Noun(string lemma) => nouns.GetValueOrDefault(lemma);

    /// <summary>Does this word before the noun make it something else ("martial law")?</summary>
    internal bool IsIdiom(string noun, string modifier) => idioms.TryGetValue(noun, out var words) && words.Contains(modifier);

    /// <summary>Stage rules of a word, those with more fixed words first.</summary>
    internal IReadOnlyList<StageRule> Stages(string lemma, WordClass wordClass) => stages.TryGetValue((lemma, wordClass), out var rules) ? rules : [];

    /// <summary>What a verb says of an instrument that is its subject; null where it says nothing of the kind.</summary>
    internal ProvisionForce? Provision(string lemma) => provisions.TryGetValue(lemma, out var force) ? force : null;

    private bool Read(string[] cells, string origin) => cells[0] switch
    {
        "noun" when cells.Length is 4 or 5 => ReadNoun(cells),
        "not" when cells.Length == 3 => ReadIdiom(cells),
        "stage" when cells.Length is 4 or 5 => ReadStage(cells),
        "provision" when cells.Length == 3 => ReadProvision(cells),
        "example" when cells.Length == 3 => ReadExample(cells, origin),
        _ => false,
    };

    private bool ReadNoun(string[] cells)
    {
        InstrumentKind? kind = null;
        if (cells[2].Length > 0)
        {
            if (!TryParse<InstrumentKind>(cells[2], out var known)) return false;
            kind = known;
        }

        if (!TryParse<NounStrength>(cells[3], out var strength) || (kind is null && strength != NounStrength.Anaphor)) return false;
        var licences = cells.Length == 5 ? cells[4].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];
        nouns[cells[1]] = new InstrumentNoun(cells[1], kind, strength, licences.ToFrozenSet(StringComparer.Ordinal));
        return true;
    }

    private bool ReadIdiom(string[] cells)
    {
        if (!idioms.TryGetValue(cells[1], out var words)) idioms.Add(cells[1], words = new HashSet<string>(StringComparer.Ordinal));
        words.UnionWith(cells[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return true;
    }

    private bool ReadStage(string[] cells)
    {
        var words = cells[1].Split(' ');
        var wordClass = words[0].EndsWith("/n", StringComparison.Ordinal) ? WordClass.Noun : words[0].EndsWith("/a", StringComparison.Ordinal) ? WordClass.Adjective : WordClass.Verb;
        var lemma = wordClass == WordClass.Verb ? words[0] : words[0][..^2];
        var told = cells[3].Split(':');
        if (!TryParse<StageKind>(told[0], out var stage)) return false;
        EventStatus? status = null;
        if (told.Length == 2)
        {
            if (!TryParse<EventStatus>(told[1], out var given)) return false;
            status = given;
        }

        var kinds = ImmutableArray.CreateBuilder<InstrumentKind>();
        foreach (var name in cells.Length == 5 ? cells[4].Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            if (!TryParse<InstrumentKind>(name, out var kind)) return false;
            kinds.Add(kind);
        }

        if (!stages.TryGetValue((lemma, wordClass), out var rules)) stages.Add((lemma, wordClass), rules = []);
        rules.Add(new StageRule(lemma, wordClass, [.. words[1..].Select(static word => word.Split('|').ToImmutableArray())], [.. cells[2].Split('|')], stage, status, kinds.ToImmutable()));
        return true;
    }

    private bool ReadProvision(string[] cells)
    {
        if (!TryParse<ProvisionForce>(cells[2], out var force)) return false;
        provisions[cells[1]] = force;
        return true;
    }

    private bool ReadExample(string[] cells, string origin)
    {
        examples.Add(new InstrumentExample(origin, cells[1], cells[2]));
        return true;
    }

    // "withdrawn_from" is WithdrawnFrom.
    private static bool TryParse<T>(string name, out T value)
        where T : struct, Enum =>
        Enum.TryParse(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out value) && !char.IsDigit(name[0]);
}
