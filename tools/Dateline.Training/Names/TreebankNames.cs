using System.Text.Json;
using Dateline.Language;
using Dateline.Language.Names;
using Dateline.Training.Corpora;

namespace Dateline.Training.Names;

/// <summary>Marks names on treebank sentences: in full where GUM's mentions tell them, in part where only tags do.</summary>
internal static class TreebankNames
{
    private static readonly HashSet<string> CalendarWords = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December", "Mon", "Tue", "Tues", "Wed", "Thu", "Thurs", "Fri", "Sat", "Sun", "Jan", "Jan.", "Feb", "Feb.",
        "Mar", "Apr", "Apr.", "Jun", "Jul", "Aug", "Aug.", "Sep", "Sept", "Sept.", "Oct", "Oct.", "Nov", "Nov.", "Dec", "Dec.", "AM", "PM", "EST", "GMT", "PST",
    };

    /// <summary>What tags tell: common words are no names, nationalities are groups, other proper nouns are part of some name.</summary>
    internal static NamedSentence FromTags(TreebankSentence sentence, Nationalities nationalities)
    {
        var result = new NamedSentence(sentence.Forms, new int[sentence.Length]);
        for (var i = 0; i < sentence.Length; i++)
        {
            var form = sentence.Forms[i];
            if (sentence.Upos[i] == UniversalTag.ProperNoun && CalendarWords.Contains(form)) continue;
            if (sentence.Upos[i] is UniversalTag.Adjective or UniversalTag.ProperNoun && nationalities.Contains(form) && !HasNameBeside(sentence, i))
                result.Marks[i] = NameMarks.Begin(NameLabel.Group);
            else if (sentence.Upos[i] == UniversalTag.ProperNoun) result.Marks[i] = IsTitle(sentence, i) ? NameMark.Unknown : NameMark.SomeName;
            else if (HasNameBeside(sentence, i) && !IsCommon(sentence, i)) result.Marks[i] = NameMark.Unknown;
        }

        return result;
    }

    /// <summary>Is it a day, month or hour, which treebanks tag as names?</summary>
    internal static bool IsCalendarWord(string form) => CalendarWords.Contains(form);

    /// <summary>Names of GUM's documents, from mentions whose head is a proper noun.</summary>
    /// <param name="path">GUM's entity file.</param>
    /// <param name="sentences">The same documents as a treebank.</param>
    /// <param name="nationalities">Words for groups.</param>
    internal static List<NamedSentence> FromMentions(string path, IReadOnlyList<TreebankSentence> sentences, Nationalities nationalities)
    {
        var result = new List<NamedSentence>();
        var documents = sentences.ToLookup(s => s.Document, StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var text = document.RootElement.GetProperty("text").GetString()!;
            var mentions = document.RootElement.GetProperty("mentions").EnumerateArray()
                .Select(m => (Start: m.GetProperty("start").GetInt32(), End: m.GetProperty("end").GetInt32(), Type: m.GetProperty("type").GetString()!))
                .OrderBy(m => m.Start).ThenByDescending(m => m.End).ToList();
            var at = 0;
            foreach (var sentence in documents[document.RootElement.GetProperty("id").GetString()!])
            {
                var words = Align(text, sentence.Forms, ref at);
                if (words is null) break;
                result.Add(Marked(sentence, words, mentions, nationalities));
            }
        }

        return result;
    }

    private static NamedSentence Marked(TreebankSentence sentence, (int Start, int End)[] words, List<(int Start, int End, string Type)> mentions, Nationalities nationalities)
    {
        var result = FromTags(sentence, nationalities);
        for (var i = 0; i < words.Length; i++)
            if (result.Marks[i] == NameMark.SomeName) result.Marks[i] = NameMark.Unknown;
        // Outer mentions come first; a name inside a name ("Durham" of "Durham University") stays unmarked.
        var taken = new bool[words.Length];
        foreach (var mention in mentions.Where(m => m.Start >= words[0].Start && m.End <= words[^1].End))
        {
            var first = Array.FindIndex(words, w => w.Start >= mention.Start);
            var end = Array.FindLastIndex(words, w => w.End <= mention.End) + 1;
            if (first < 0 || end <= first || Name(sentence, first, end) is not var (from, to) || taken.AsSpan(from, to - from).Contains(true)) continue;
            result.Mark(from, to, Label(mention.Type, sentence.Forms[from..to], nationalities));
            taken.AsSpan(from, to - from).Fill(true);
        }

        return result;
    }

    // The name within a mention: the head, if it is a proper noun, with what belongs to it on both sides; not titles, determiners or clauses.
    private static (int From, int To)? Name(TreebankSentence sentence, int first, int end)
    {
        var head = Enumerable.Range(first, end - first).FirstOrDefault(i => sentence.Head[i] <= first || sentence.Head[i] > end, -1);
        if (head < 0 || sentence.Upos[head] != UniversalTag.ProperNoun || sentence.Xpos[head] == PennTag.ADD || CalendarWords.Contains(sentence.Forms[head])) return null;
        int from = head, to = head + 1;
        while (from > first && Extends(sentence, from - 1, head)) from--;
        while (to < end && (Extends(sentence, to, head) || (IsLink(sentence, to) && to + 1 < end && Joins(sentence, to, end)))) to++;
        return (from, to);
    }

    // "New" of "New York" is an adjective by its universal tag and a proper noun by its Penn tag.
    private static bool Extends(TreebankSentence sentence, int i, int head)
    {
        if (sentence.Relation[i] is Relation.DescriptiveModifier or Relation.Determiner or Relation.Possessor or Relation.Punctuation && sentence.Xpos[i] != PennTag.HYPH) return false;
        return sentence.Upos[i] == UniversalTag.ProperNoun || sentence.Xpos[i] is PennTag.HYPH or PennTag.NNP or PennTag.NNPS
            || (sentence.Upos[i] is UniversalTag.Adjective or UniversalTag.Numeral or UniversalTag.Noun && char.IsAsciiLetterUpper(sentence.Forms[i][0]) && sentence.Head[i] - 1 == head);
    }

    // "University of Portsmouth", "Bosnia and Herzegovina", "Department of the Interior": a capital follows the small words.
    private static bool Joins(TreebankSentence sentence, int link, int end)
    {
        var next = sentence.Upos[link + 1] == UniversalTag.Determiner && link + 2 < end ? link + 2 : link + 1;
        return sentence.Upos[next] == UniversalTag.ProperNoun && sentence.Forms[link] is "of" or "for" or "de" or "del" or "von" or "van" or "&";
    }

    private static bool IsLink(TreebankSentence sentence, int i) => sentence.Upos[i] is UniversalTag.Adposition or UniversalTag.CoordinatingConjunction or UniversalTag.Symbol;

    private static NameLabel Label(string type, string[] forms, Nationalities nationalities) => type switch
    {
        _ when forms.All(nationalities.Contains) => NameLabel.Group,
        "person" => NameLabel.Person,
        "organization" => NameLabel.Organization,
        "place" => NameLabel.Place,
        "event" => NameLabel.Event,
        _ => NameLabel.Other,
    };

    private static (int Start, int End)[]? Align(string text, string[] forms, ref int at)
    {
        var words = new (int, int)[forms.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (string.CompareOrdinal(text, at, forms[i], 0, forms[i].Length) != 0) return null;
            words[i] = (at, at + forms[i].Length);
            at += forms[i].Length;
        }

        return words;
    }

    private static bool IsTitle(TreebankSentence sentence, int i) => sentence.Relation[i] == Relation.DescriptiveModifier;

    private static bool HasNameBeside(TreebankSentence sentence, int i) =>
        (i > 0 && sentence.Upos[i - 1] == UniversalTag.ProperNoun && !CalendarWords.Contains(sentence.Forms[i - 1]))
        || (i + 1 < sentence.Length && sentence.Upos[i + 1] == UniversalTag.ProperNoun && !CalendarWords.Contains(sentence.Forms[i + 1]));

    private static bool IsCommon(TreebankSentence sentence, int i) => sentence.Upos[i] is UniversalTag.Verb or UniversalTag.Auxiliary or UniversalTag.Pronoun
        or UniversalTag.Adverb or UniversalTag.SubordinatingConjunction or UniversalTag.Determiner
        || (sentence.Upos[i] is UniversalTag.Punctuation && sentence.Xpos[i] != PennTag.HYPH)
        || (sentence.Upos[i] == UniversalTag.Adposition && sentence.Forms[i] is not ("of" or "for" or "de"));
}
