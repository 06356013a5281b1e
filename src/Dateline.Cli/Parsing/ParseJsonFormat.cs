using System.Buffers;
using Dateline.Cli.Output;
using Dateline.Language;

namespace Dateline.Cli.Parsing;

/// <summary>One sentence a line: its words with lemma, tags, features, head and relation, and its names (docs/formats.md).</summary>
internal sealed class ParseJsonFormat : IParseFormat
{
    /// <inheritdoc/>
    public void Write(AnalyzedText text, string id, IBufferWriter<byte> output)
    {
        var name = 0;
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var sentence = text.Sentences[i];
            while (name < text.Names.Count && text.Names[name].First < sentence.First) name++;
            JsonForm.Line(output, (text, sentence, name, id: $"{id}-{i + 1}"), static (json, it) => SentenceJson.Write(json, it.text, it.sentence, it.id, it.name));
        }
    }
}
