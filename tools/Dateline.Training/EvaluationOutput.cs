using System.Text;
using System.Text.Json;
using Dateline.Language;
using Dateline.Language.Conllu;
using Dateline.Language.Network;
using Dateline.Language.Tokens;

namespace Dateline.Training;

/// <summary>Writes what the models make of the development sets' raw text, in the forms that the scorers read, into artifacts/.</summary>
internal static class EvaluationOutput
{
    private const string Folder = "artifacts";

    /// <summary>Writes ewt.conllu and gum.conllu for score_ud.py, and uner, re3d, wikigold and gum .jsonl for score_ner.py.</summary>
    internal static void Write(Options options)
    {
        Directory.CreateDirectory(Folder);
        IStage[] stages = [new Tokenizer(), NetworkReader.Load(options.Out)];
        foreach (var name in new[] { "ewt", "gum" }) WriteTrees(options.Corpus($"ud/{name}-dev.conllu"), Path.Combine(Folder, name + ".conllu"), stages);
        foreach (var name in new[] { "uner", "re3d", "wikigold", "gum" }) WriteNames(options.Corpus($"{name}/dev.jsonl"), Path.Combine(Folder, name + ".jsonl"), stages);
    }

    private static void WriteTrees(string treebank, string path, IStage[] stages)
    {
        using var output = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var text = new AnalyzedText();
        var number = 0;
        foreach (var document in ConlluReader.Read(File.ReadLines(treebank)))
        {
            Analyze(text, document.Text, stages);
            ConlluWriter.Write(text, output, $"{++number}");
        }
    }

    private static void WriteNames(string records, string path, IStage[] stages)
    {
        using var output = new StreamWriter(path);
        var text = new AnalyzedText();
        foreach (var line in File.ReadLines(records))
        {
            using var document = JsonDocument.Parse(line);
            var source = document.RootElement.GetProperty("text").GetString()!;
            Analyze(text, source, stages);
            var entities = text.Names.Where(n => n.Label <= NameLabel.Group).Select(n => new
            {
                kind = n.Label switch { NameLabel.Person => "person", NameLabel.Organization => "organization", NameLabel.Place => "place", _ => "group" },
                mentions = new[] { new { start = text.Start[n.First], end = text.End[n.End - 1], text = source[text.Start[n.First]..text.End[n.End - 1]], named = true } },
            });
            output.WriteLine(JsonSerializer.Serialize(new { id = document.RootElement.GetProperty("id").GetString(), text = source, entities }));
        }
    }

    private static void Analyze(AnalyzedText text, string source, IStage[] stages)
    {
        text.Reset(source, default);
        foreach (var stage in stages) stage.Annotate(text);
    }
}
