using System.Buffers;
using Dateline.Language;

namespace Dateline.Cli.Parsing;

/// <summary>A form in which <c>dateline parse</c> writes analysed text. Used from several threads at once.</summary>
internal interface IParseFormat
{
    /// <summary>Writes one text as UTF-8.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="id">Its name.</param>
    /// <param name="output">Where to.</param>
    void Write(AnalyzedText text, string id, IBufferWriter<byte> output);
}
