using System.Text.Json;
using Dateline.Language;

namespace Dateline.Training.Names;

/// <summary>Reads Wikigold (Balasuriya et al. 2009): PER, ORG, LOC and MISC in Wikipedia articles.</summary>
internal static class Wikigold
{
    private static readonly string[] EventWords =
        ["Battle", "War", "Cup", "Olympics", "Olympic", "Siege", "Festival", "Championship", "Championships", "Revolution", "Games", "Campaign", "Awards", "Bowl", "Conference", "Summit"];

    private static readonly string[] LawWords = ["Act", "Treaty", "Constitution", "Convention", "Agreement", "Accord", "Accords", "Protocol", "Amendment", "Pact"];

    /// <summary>Reads a file. Words are split at hyphens, as the treebanks split them.</summary>
    internal static List<NamedSentence> Read(string path, Nationalities nationalities)
    {
        var sentences = new List<NamedSentence>();
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = root.GetProperty("text").GetString()!;
            var words = root.GetProperty("tokens").EnumerateArray().SelectMany(t => Split(text, t.GetProperty("start").GetInt32(), t.GetProperty("end").GetInt32())).ToList();
            var sentence = new NamedSentence([.. words.Select(w => text[w.Start..w.End])], new int[words.Count]);
            foreach (var span in root.GetProperty("spans").EnumerateArray())
            {
                int start = span.GetProperty("start").GetInt32(), end = span.GetProperty("end").GetInt32();
                var first = words.FindIndex(w => w.End > start);
                var after = words.FindLastIndex(w => w.Start < end) + 1;
                sentence.Mark(first, after, Label(span.GetProperty("label").GetString()!, sentence.Forms[first..after], nationalities));
            }

            sentences.Add(sentence);
        }

        return sentences;
    }

    private static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('-' or '–' or '/') || end - start == 1) continue;
            if (i > from) yield return (from, i);
            yield return (i, i + 1);
            from = i + 1;
        }

        if (from < end) yield return (from, end);
    }

    // MISC is a mixture; its members are told apart by words that name their kind.
    private static NameLabel Label(string label, string[] forms, Nationalities nationalities) => label switch
    {
        "PER" => NameLabel.Person,
        "ORG" => NameLabel.Organization,
        "LOC" => NameLabel.Place,
        _ when forms.All(nationalities.Contains) => NameLabel.Group,
        _ when forms.Any(EventWords.Contains) => NameLabel.Event,
        _ when forms.Any(LawWords.Contains) => NameLabel.Law,
        _ => NameLabel.Other,
    };
}
