using Dateline.Language.Models;
using Dateline.Language.Tokens;

namespace Dateline.Language.Lemmas;

/// <summary>Gives every word its dictionary form, from its Penn tag and the longest ending that the rules know.</summary>
/// <remarks>
/// Rules are learnt from the treebanks (models/lemmas.md): for each tag, an ending or a whole word ("=went") and what becomes of it. An ending is kept only
/// where it says something else than the shorter ending would. Lemmas are lower case but for proper nouns and acronyms. At most nine look-ups a word.
/// </remarks>
internal sealed class Lemmatizer : IStage
{
    /// <summary>Longest ending that a rule looks at, in letters.</summary>
    internal const int LongestEnding = 7;

    /// <summary>Stands before a whole word in the rules' table.</summary>
    internal const char WholeWord = '=';

    private const int LongestWord = 64;
    private readonly Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>>[] rulesOf;
    private readonly TokenStrings strings = new();

    internal Lemmatizer(IReadOnlyDictionary<PennTag, Dictionary<string, LemmaRule>> rules)
    {
        rulesOf = new Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>>[Enum.GetValues<PennTag>().Length];
        for (var tag = 0; tag < rulesOf.Length; tag++)
        {
            var table = rules.GetValueOrDefault((PennTag)tag) ?? new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
            rulesOf[tag] = table.GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }

    /// <summary>Reads the lemmatiser from a folder of models.</summary>
    /// <exception cref="ModelFileException">lemmas.bin is missing or damaged.</exception>
    internal static Lemmatizer Load(string folder)
    {
        var file = ModelFile.Read(Path.Combine(folder, "lemmas.bin"), "LEMM");
        var rules = new Dictionary<PennTag, Dictionary<string, LemmaRule>>();
        foreach (var line in file.Lines("RULE"))
        {
            var cells = line.Split('\t');
            if (cells.Length != 4 || !int.TryParse(cells[2], out var cut) || cut < 0) throw file.Damaged();
            var tag = PennTags.Parse(cells[0]);
            if (!rules.TryGetValue(tag, out var table)) rules[tag] = table = new Dictionary<string, LemmaRule>(StringComparer.Ordinal);
            table[cells[1]] = new LemmaRule(cut, cells[3]);
        }

        return new Lemmatizer(rules);
    }

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        for (var i = 0; i < text.Count; i++)
            text.Lemma[i] = Lemma(text.Form[i], text.Upos[i], text.Xpos[i], text.Sentences[text.SentenceOf[i]].First == i);
    }

    /// <summary>The lemma of one word.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="upos">Its universal tag.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="startsSentence">True where a capital tells nothing.</param>
    internal string Lemma(string form, UniversalTag upos, PennTag xpos, bool startsSentence)
    {
        if (form.Length > LongestWord) return form;
        Span<char> word = stackalloc char[LongestWord + LongestWord];
        Prepare(form, KeepsCase(form, upos, xpos, startsSentence), word);
        var rule = Find(word[..form.Length], rulesOf[(int)xpos]);
        var kept = Math.Max(0, form.Length - rule.Cut);
        var length = Math.Min(kept + rule.Add.Length, word.Length);
        rule.Add.AsSpan(0, length - kept).CopyTo(word[kept..]);
        // "initialled", "dialled": no verb ends in -iall.
        if (xpos is PennTag.VBD or PennTag.VBN or PennTag.VBG && length > 5 && word[..length].EndsWith("iall")) length--;
        var lemma = word[..length];
        return lemma.SequenceEqual(form) ? form : strings.Get(lemma);
    }

    /// <summary>Proper nouns and proper adjectives ("Israeli") keep their capitals, and so do "I" and acronyms of other classes ("CEO").</summary>
    internal static bool KeepsCase(string form, UniversalTag upos, PennTag xpos, bool startsSentence)
    {
        if (upos == UniversalTag.ProperNoun || xpos is PennTag.NNP or PennTag.NNPS) return true;
        if (upos == UniversalTag.Adjective) return !startsSentence && char.IsUpper(form[0]);
        return upos == UniversalTag.Noun && IsAcronym(form);
    }

    private static bool IsAcronym(string form)
    {
        if (form.Length is < 2 or > 5) return false;
        foreach (var c in form.AsSpan(0, form[^1] == 's' ? form.Length - 1 : form.Length))
        {
            if (!char.IsAsciiLetterUpper(c)) return false;
        }

        return true;
    }

    private static void Prepare(string form, bool keepsCase, Span<char> word)
    {
        for (var i = 0; i < form.Length; i++) word[i] = form[i] == '\u2019' ? '\'' : keepsCase ? form[i] : char.ToLowerInvariant(form[i]);
    }

    private static LemmaRule Find(ReadOnlySpan<char> word, Dictionary<string, LemmaRule>.AlternateLookup<ReadOnlySpan<char>> rules)
    {
        Span<char> whole = stackalloc char[word.Length + 1];
        whole[0] = WholeWord;
        word.CopyTo(whole[1..]);
        if (rules.TryGetValue(whole, out var rule)) return rule;
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(word[^length..], out rule) && rule.Cut <= word.Length) return rule;
        }

        return new LemmaRule(0, "");
    }
}
