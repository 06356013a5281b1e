using System.Text.Json;
using Dateline.Language;
using Dateline.Language.Names;

namespace Dateline.Training;

/// <summary>Writes the names of a development set in the form that the scorers read, on the set's own words.</summary>
internal static class NameOutput
{
    /// <summary>Writes uner, re3d and wikigold into artifacts/.</summary>
    internal static void Write(Options options)
    {
        var finder = NameFinder.Load(options.Out);
        Directory.CreateDirectory("artifacts");
        foreach (var set in new[] { "uner", "re3d", "wikigold" })
        {
            using var output = new StreamWriter(Path.Combine("artifacts", $"{set}.jsonl"));
            foreach (var line in File.ReadLines(options.Corpus($"{set}/dev.jsonl")))
            {
                using var document = JsonDocument.Parse(line);
                var source = document.RootElement.GetProperty("text").GetString()!;
                var text = new AnalyzedText();
                text.Reset(source, default);
                foreach (var token in document.RootElement.GetProperty("tokens").EnumerateArray())
                {
                    int start = token.GetProperty("start").GetInt32(), end = token.GetProperty("end").GetInt32();
                    text.AddToken(start, end, source[start..end], false);
                }

                text.EndSentence(0);
                finder.Annotate(text);
                var entities = text.Names.Where(n => n.Label <= NameLabel.Group).Select(n => new
                {
                    kind = n.Label switch { NameLabel.Person => "person", NameLabel.Organization => "organization", NameLabel.Place => "place", _ => "group" },
                    mentions = new[] { new { start = text.Start[n.First], end = text.End[n.End - 1], text = source[text.Start[n.First]..text.End[n.End - 1]], named = true } },
                });
                output.WriteLine(JsonSerializer.Serialize(new { id = document.RootElement.GetProperty("id").GetString(), text = source, entities }));
            }
        }
    }
}
