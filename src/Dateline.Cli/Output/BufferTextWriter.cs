using System.Buffers;
using System.Text;

namespace Dateline.Cli.Output;

/// <summary>A text writer into bytes, for code that writes text: UTF-8, "\n" as line end, no buffer of its own.</summary>
/// <remarks>A surrogate pair must come in one call, as it does from every writer of whole strings; half a pair becomes U+FFFD.</remarks>
internal sealed class BufferTextWriter(IBufferWriter<byte> output) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => Text.Utf8;

    /// <inheritdoc/>
    public override string NewLine => "\n";

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var bytes = output.GetSpan(Text.Utf8.GetMaxByteCount(buffer.Length));
        output.Advance(Text.Utf8.GetBytes(buffer, bytes));
    }
}
