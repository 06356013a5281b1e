using System.Buffers;
using Dateline.Cli.Output;
using Dateline.Language;
using Dateline.Language.Conllu;

namespace Dateline.Cli.Parsing;

/// <summary>CoNLL-U (universaldependencies.org/format.html).</summary>
internal sealed class ConlluFormat : IParseFormat
{
    /// <inheritdoc/>
    public void Write(AnalyzedText text, string id, IBufferWriter<byte> output)
    {
        using var writer = new BufferTextWriter(output);
        ConlluWriter.Write(text, writer, id);
    }
}
