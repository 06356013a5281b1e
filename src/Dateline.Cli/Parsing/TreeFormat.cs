using System.Buffers;
using Dateline.Cli.Explaining;
using Dateline.Cli.Output;
using Dateline.Language;

namespace Dateline.Cli.Parsing;

/// <summary>Drawn trees, each under its sentence.</summary>
internal sealed class TreeFormat(int width) : IParseFormat
{
    /// <inheritdoc/>
    public void Write(AnalyzedText text, string id, IBufferWriter<byte> output)
    {
        using var writer = new BufferTextWriter(output);
        foreach (var sentence in text.Sentences)
        {
            writer.WriteLine(Text.OneLine(text.SpanOf(sentence.First, sentence.End).In(text.Text).Text));
            foreach (var line in TreePicture.Draw(text, sentence, width)) writer.WriteLine(line);
            writer.WriteLine();
        }
    }
}
