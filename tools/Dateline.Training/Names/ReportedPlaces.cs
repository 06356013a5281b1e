using System.Text.Json;
using Dateline.Language;
using Dateline.Language.Names;
using Dateline.Language.Tokens;

namespace Dateline.Training.Names;

/// <summary>Reads GeoVirus (Gritta et al. 2018): Wikinews reports with places marked, most of them; no other names.</summary>
internal static class ReportedPlaces
{
    /// <summary>Sentences with their places. Other words with a capital may be names or not; the rest are none.</summary>
    internal static List<NamedSentence> Read(string path)
    {
        var result = new List<NamedSentence>();
        var text = new AnalyzedText();
        var tokenizer = new Tokenizer();
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            text.Reset(root.GetProperty("text").GetString()!, default);
            tokenizer.Annotate(text);
            var places = root.GetProperty("toponyms").EnumerateArray().Select(t => (Start: t.GetProperty("start").GetInt32(), End: t.GetProperty("end").GetInt32())).ToList();
            foreach (var sentence in text.Sentences)
            {
                var length = sentence.End - sentence.First;
                var named = new NamedSentence(text.Form[sentence.First..sentence.End], new int[length]);
                for (var i = 0; i < length; i++) named.Marks[i] = MayBeName(named.Forms, i) ? NameMark.Unknown : NameMarks.Outside;
                foreach (var place in places)
                {
                    var first = Array.FindIndex(text.Start, sentence.First, length, s => s == place.Start);
                    var last = Array.FindIndex(text.End, sentence.First, length, e => e == place.End);
                    if (first >= 0 && last >= first) named.Mark(first - sentence.First, last + 1 - sentence.First, NameLabel.Place);
                }

                result.Add(named);
            }
        }

        return result;
    }

    private static bool MayBeName(string[] forms, int i) => char.IsUpper(forms[i][0]) || char.IsDigit(forms[i][0])
        || (i > 0 && i + 1 < forms.Length && char.IsUpper(forms[i - 1][0]) && char.IsUpper(forms[i + 1][0]));
}
