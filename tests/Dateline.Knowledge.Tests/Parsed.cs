using Dateline.Language;

namespace Dateline.Knowledge.Tests;

/// <summary>Texts with a parse written by hand, so that these tests need no trained weights.</summary>
internal static class Parsed
{
    private static readonly DateOnly Published = new(2017, 3, 14);

    /// <summary>
    /// A text from sentences of words "form/UPOS/head/relation" (head from 1 within the sentence, 0 for the root), with an optional fifth part for the label of a name
    /// that the word belongs to (adjacent words of one label are one name). A sentence of "¶" alone starts a paragraph.
    /// </summary>
    public static AnalyzedText Text(params string[] sentences)
    {
        var text = new AnalyzedText();
        var words = new List<string[]>();
        var ends = new List<(int Count, int Paragraph)>();
        var paragraph = 0;
        foreach (var sentence in sentences)
        {
            if (sentence is "¶")
            {
                paragraph++;
                continue;
            }

            words.AddRange(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cut));
            ends.Add((words.Count, paragraph));
        }

        text.Reset(string.Join(' ', words.Select(word => word[0])), Published);
        var at = 0;
        var sentenceAt = 0;
        for (var i = 0; i < words.Count; i++)
        {
            text.AddToken(at, at + words[i][0].Length, words[i][0], joinedToNext: false);
            at += words[i][0].Length + 1;
            if (i + 1 == ends[sentenceAt].Count) text.EndSentence(ends[sentenceAt++].Paragraph);
        }

        for (var i = 0; i < words.Count; i++)
        {
            var first = text.Sentences[text.SentenceOf[i]].First;
            text.Upos[i] = UniversalTags.Parse(words[i][1]);
            text.Head[i] = words[i][2] is "0" ? -1 : first + int.Parse(words[i][2]) - 1;
            text.Relation[i] = Relations.Parse(words[i][3]);
            text.Lemma[i] = Lemma(words[i][0], text.Upos[i]);
            if (text.Upos[i] is UniversalTag.Noun && words[i][0].EndsWith('s')) text.Features[i] = Features.Plural;
            if (words[i].Length > 4) AddName(text, i, Enum.Parse<NameLabel>(words[i][4]));
        }

        AddQuotations(text);
        text.LinkChildren();
        return text;
    }

    /// <summary>
    /// A text that is one noun phrase: "Georgian Foreign Minister [Mikheil Janelidze]", where brackets mark a person's name, braces an organisation's, angle brackets a place's.
    /// Prepositional phrases hang on the noun before them, everything else on the last noun.
    /// </summary>
    public static AnalyzedText Phrase(string phrase)
    {
        var rows = new List<string[]>();
        foreach (var raw in phrase.Replace("'s", " 's", StringComparison.Ordinal).Replace(",", " ,", StringComparison.Ordinal).Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            rows.Add([raw, "", "0", ""]);
        }

        NameLabel? inside = null;
        var labels = new NameLabel?[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var form = rows[i][0];
            inside = form[0] switch { '[' => NameLabel.Person, '{' => NameLabel.Organization, '<' => NameLabel.Place, _ => inside };
            labels[i] = inside;
            if (form[^1] is ']' or '}' or '>') inside = null;
            rows[i][0] = form.Trim('[', ']', '{', '}', '<', '>');
        }

        Attach(rows, labels, 0, rows.Count, 0, "root");
        return Text(string.Join(' ', rows.Select((row, i) => string.Join('/', row) + (labels[i] is { } label ? "/" + label : ""))));
    }

    private static void Attach(List<string[]> rows, NameLabel?[] labels, int from, int to, int head, string relation)
    {
        var pp = from + 1;
        while (pp < to && (labels[pp] is not null || rows[pp][0] is not ("of" or "in" or "for" or "from" or "at" or "to" or "with" or "on" or ","))) pp++;
        var possessive = from;
        while (possessive < pp && rows[possessive][0] is not "'s") possessive++;
        var own = pp - 1;
        while (own > from && labels[own] is not null && labels[own - 1] == labels[own]) own--;
        if (labels[own] is not NameLabel.Person) own = pp - 1;
        Row(rows[own], head, relation, Tag(rows[own][0]));
        var first = from;
        if (possessive < pp)
        {
            Attach(rows, labels, from, possessive, own + 1, "nmod:poss");
            var owner = Enumerable.Range(from, possessive - from).First(i => rows[i][3] is "nmod:poss" && rows[i][2] == (own + 1).ToString());
            Row(rows[possessive], owner + 1, "case", "PART");
            first = possessive + 1;
        }

        for (var i = first; i < pp; i++)
        {
            if (i == own) continue;
            if (i > own) Row(rows[i], own + 1, "flat", "PROPN");
            else Row(rows[i], own + 1, Relation(rows[i][0], labels[own] is NameLabel.Person), Tag(rows[i][0]));
        }

        if (pp >= to) return;
        if (rows[pp][0] is ",")
        {
            Row(rows[pp], own + 1, "punct", "PUNCT");
            Attach(rows, labels, pp + 1, to, own + 1, "appos");
            return;
        }

        Attach(rows, labels, pp + 1, to, own + 1, "nmod");
        var child = Enumerable.Range(pp + 1, to - pp - 1).First(i => rows[i][3] is "nmod" && rows[i][2] == (own + 1).ToString());
        Row(rows[pp], child + 1, "case", "ADP");
    }

    private static void Row(string[] row, int head, string relation, string tag)
    {
        row[1] = tag;
        row[2] = head.ToString();
        row[3] = relation;
    }

    private static string Relation(string form, bool beforePerson) => Tag(form) switch
    {
        "DET" => "det",
        "ADJ" => "amod",
        "PRON" => "nmod:poss",
        "NUM" => "nummod",
        "PUNCT" => "punct",
        _ => beforePerson ? "nmod:desc" : "compound",
    };

    private static string Tag(string form) => form switch
    {
        "the" or "a" or "an" or "The" or "A" => "DET",
        "his" or "her" or "its" or "their" => "PRON",
        "-" => "PUNCT",
        _ when form.EndsWith("an", StringComparison.Ordinal) && char.IsUpper(form[0]) => "ADJ",
        "two" or "three" => "NUM",
        _ => char.IsUpper(form[0]) ? "PROPN" : "NOUN",
    };

    private static string[] Cut(string word)
    {
        var parts = word.Split('/');
        return parts.Length >= 4 ? parts : throw new ArgumentException($"\"{word}\" is not form/UPOS/head/relation.", nameof(word));
    }

    private static string Lemma(string form, UniversalTag tag)
    {
        var lower = form.ToLowerInvariant();
        if (tag is UniversalTag.ProperNoun) return form;
        if (tag is not UniversalTag.Verb) return lower;
        return lower switch
        {
            "said" => "say",
            "told" => "tell",
            "flew" => "fly",
            "met" => "meet",
            "left" => "leave",
            "sent" => "send",
            _ when lower.EndsWith("ied", StringComparison.Ordinal) => lower[..^3] + "y",
            _ when lower.EndsWith("ed", StringComparison.Ordinal) => lower[..^2],
            _ => lower,
        };
    }

    private static void AddName(AnalyzedText text, int token, NameLabel label)
    {
        if (text.Names.Count > 0 && text.Names[^1] is var last && last.End == token && last.Label == label) text.Names[^1] = last with { End = token + 1 };
        else text.Names.Add(new NameSpan(token, token + 1, label));
    }

    private static void AddQuotations(AnalyzedText text)
    {
        var open = -1;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Form[i] is not "\"") continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            text.Quotations.Add(new QuotationSpan(open, i + 1, ContinuesPrevious: false));
            open = -1;
        }
    }
}
