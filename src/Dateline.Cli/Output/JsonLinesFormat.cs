using System.Buffers;
using Dateline.Model;

namespace Dateline.Cli.Output;

/// <summary>The codebook's own form: one coded report a line (docs/formats.md).</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    /// <inheritdoc/>
    public void Write(CodedReport report, IBufferWriter<byte> output) => JsonForm.Line(output, report, DatelineJson.Serialize);
}
