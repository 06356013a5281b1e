using Dateline.Sources.Normalization;

namespace Dateline.Sources.Text;

/// <summary>Reads one report of plain text: a header in one of three forms, if any, and the text after it.</summary>
/// <remarks>
/// The forms: <c>date YYYY-MM-DD</c> before the first word; front matter between two lines <c>---</c>; a block of lines
/// <c>name: value</c> before an empty line. Unknown names are ignored.
/// </remarks>
internal static class TextReportReader
{
    private const string Fence = "---";

    // A header has a handful of lines; a text that merely looks like one is not searched for its end.
    private const int LongestHeader = 64;

    /// <summary>Reads the header and the text.</summary>
    /// <param name="content">The whole file, normalised.</param>
    /// <returns>The fields found; the text without white space around it.</returns>
    public static RawReport Read(string content)
    {
        var raw = new RawReport();
        var body = content.AsSpan().TrimStart();
        if (LeadingDate.TryTake(ref body, out var date)) raw.Date = date;
        else if (!TakeFrontMatter(ref body, raw)) TakeHeaderBlock(ref body, raw);
        raw.Text = body.Trim().ToString();
        return raw;
    }

    private static bool TakeFrontMatter(ref ReadOnlySpan<char> body, RawReport raw)
    {
        var rest = body;
        if (!NextLine(ref rest).SequenceEqual(Fence)) return false;
        var found = new RawReport();
        for (var i = 0; i < LongestHeader && !rest.IsEmpty; i++)
        {
            var line = NextLine(ref rest);
            if (line.SequenceEqual(Fence) || line is "...")
            {
                Copy(found, raw);
                body = rest;
                return true;
            }

            if (HeaderLine.TryParse(line, out var name, out var value)) HeaderLine.Assign(found, name, value);
        }

        return false;
    }

    /// <summary>A block of header lines: all of the form, the first of a known name, ended by an empty line or the file's end.</summary>
    /// <remarks>A block that starts with the date may also be ended by the text itself; elsewhere "Source: …" may be the text's first sentence.</remarks>
    private static void TakeHeaderBlock(ref ReadOnlySpan<char> body, RawReport raw)
    {
        var rest = body;
        var found = new RawReport();
        for (var i = 0; i < LongestHeader; i++)
        {
            var before = rest;
            var line = NextLine(ref rest);
            var isHeader = HeaderLine.TryParse(line, out var name, out var value) && (HeaderLine.Assign(found, name, value) || i > 0);
            if (isHeader && !rest.IsEmpty) continue;
            if (i == 0 && !isHeader) return;
            if (!isHeader && !line.IsEmpty && found.Date is null) return;
            Copy(found, raw);
            body = isHeader ? rest : before;
            return;
        }
    }

    private static void Copy(RawReport from, RawReport to)
    {
        to.Id = from.Id;
        to.Date = from.Date;
        to.Title = from.Title;
        to.Url = from.Url;
        to.Publisher = from.Publisher;
        to.Language = from.Language;
    }

    /// <summary>Takes a line off the front, without its line feed.</summary>
    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var feed = rest.IndexOf('\n');
        var line = feed < 0 ? rest : rest[..feed];
        rest = feed < 0 ? [] : rest[(feed + 1)..];
        return line;
    }
}
