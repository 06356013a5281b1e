using System.Buffers;
using System.Globalization;

namespace Dateline.Cli.Output;

/// <summary>Writes lines of cells parted by tabs; a cell never holds a tab or a line end, and never starts what a spreadsheet takes for a formula.</summary>
internal sealed class TabSeparated(IBufferWriter<byte> output)
{
    private bool begun;

    /// <summary>A cell of text; null is empty.</summary>
    internal TabSeparated Cell(string? text)
    {
        if (begun) Write("\t");
        begun = true;
        var line = Text.OneLine(text ?? "");
        if (line.Length > 0 && line[0] is '=' or '+' or '@' || (line.Length > 1 && line[0] == '-' && !char.IsAsciiDigit(line[1]))) Write("'");
        Write(line);
        return this;
    }

    /// <summary>A cell with a number; null is empty.</summary>
    internal TabSeparated Cell(double? number) => Cell(number?.ToString("0.####", CultureInfo.InvariantCulture));

    /// <summary>Ends the line.</summary>
    internal void End()
    {
        Write("\n");
        begun = false;
    }

    private void Write(string text)
    {
        var bytes = output.GetSpan(Text.Utf8.GetMaxByteCount(text.Length));
        output.Advance(Text.Utf8.GetBytes(text, bytes));
    }
}
