namespace Dateline.Sources.Files;

/// <summary>Tells how the reports lie in a file: by what the caller says, else by its extension, else by its first characters.</summary>
internal static class FormatSniffer
{
    /// <summary>The format; never <see cref="InputFormat.Auto"/>.</summary>
    /// <param name="path">Path or name, for its extension.</param>
    /// <param name="prefix">First bytes in UTF-8, without a byte-order mark.</param>
    /// <param name="asked">What the caller says.</param>
    public static InputFormat Format(string path, ReadOnlySpan<byte> prefix, InputFormat asked)
    {
        if (asked != InputFormat.Auto) return asked;
        var start = prefix.TrimStart(" \t\r\n"u8);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".TXT" or ".MD" => InputFormat.Text,
            ".JSON" => InputFormat.Json,
            // An array under a name for lines is an array all the same.
            ".JSONL" or ".NDJSON" => start.StartsWith("["u8) ? InputFormat.Json : InputFormat.JsonLines,
            _ => ByContent(start),
        };
    }

    private static InputFormat ByContent(ReadOnlySpan<byte> start)
    {
        // "[" also starts a text: "[AFP] The…"; what follows the bracket tells.
        if (start.StartsWith("["u8)) return start[1..].TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)']', ..] ? InputFormat.Json : InputFormat.Text;
        if (!start.StartsWith("{"u8) || start[1..].TrimStart(" \t\r\n"u8) is not [(byte)'"' or (byte)'}', ..]) return InputFormat.Text;
        // An object that ends on its line is one of many; a line too long to be seen whole is none of those laid out for people.
        var feed = start.IndexOf((byte)'\n');
        return feed < 0 || start[..feed].TrimEnd(" \t\r"u8).EndsWith("}"u8) ? InputFormat.JsonLines : InputFormat.Json;
    }
}
