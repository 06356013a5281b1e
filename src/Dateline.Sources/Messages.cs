using System.Globalization;
using System.Text;

namespace Dateline.Sources;

/// <summary>Every sentence that this library says to a person: what is wrong, and what to do.</summary>
/// <remarks>No message carries an exception's text, and what is quoted from the input is shortened and stripped of control characters, so that a message is one line.</remarks>
internal static class Messages
{
    // Enough to recognise a value by; a message stays on one line of a terminal.
    private const int LongestQuotation = 60;

    // Paths and files.

    public static Trouble NoSuchFile { get; } = new(RefusalReason.NotFound, "there is no such file or folder.", "Check the spelling and the folder you are in.");

    public static Trouble PatternMatchesNothing { get; } =
        new(RefusalReason.NotFound, "the pattern matches no file.", "* and ? match within a name, ** over folders; put the pattern in quotes.");

    public static Trouble CannotOpen { get; } = new(RefusalReason.Unreadable, "the file cannot be opened.", "Check its permissions, and that no other program holds it.");

    public static Trouble CannotList { get; } = new(RefusalReason.Unreadable, "the folder cannot be listed.", "Check its permissions.");

    public static Trouble FolderWithoutReports { get; } =
        new(RefusalReason.NoReports, "the folder holds no .txt, .md, .json, .jsonl or .ndjson file.", "Name the files themselves if they have other extensions.");

    public static Trouble EmptyFile { get; } = new(RefusalReason.Empty, "the file is empty.", "Check that it was written completely.");

    public static Trouble NoTextInFile { get; } = new(RefusalReason.Empty, "there is no text.", "Put the report's text after the header.");

    public static Trouble Binary { get; } = new(RefusalReason.UnknownFormat, "these bytes are not text.", "Give plain text, JSON or JSON Lines, in UTF-8 if you can.");

    public static Trouble ReadFailed { get; } =
        new(RefusalReason.Unreadable, "the file could not be read to its end.", "What stands before this line was read; check the disk or the connection and read it again.");

    public static Trouble OtherFormat(string kind) =>
        new(RefusalReason.UnknownFormat, $"this is {kind}, which is not read.", "Convert it to plain text, JSON or JSON Lines.");

    // Sizes.

    public static Trouble LineTooLong(int limit) =>
        new(RefusalReason.TooLarge, $"the line is longer than {Bytes(limit)}.", "Write one report a line.");

    public static Trouble FileTooLong(int limit) =>
        new(RefusalReason.TooLarge, $"the file is longer than {Bytes(limit)}.", "A text file holds one report; put many into JSON Lines.");

    public static Trouble RecordTooLong(int limit, bool stops) =>
        new(RefusalReason.TooLarge, $"the record is longer than {Bytes(limit)}{Stopped(stops)}.", "Write one report a line, as JSON Lines.");

    public static Trouble TextTooLong(string member, int length, int limit) =>
        new(RefusalReason.TooLarge, $"\"{member}\" has {Count(length)} characters; at most {Count(limit)} are read.", "Split it into its reports.");

    public static Trouble FieldTooLong(string member, int length, int limit) =>
        new(RefusalReason.TooLarge, $"\"{member}\" has {Count(length)} characters; at most {Count(limit)} are read.", "Shorten it.");

    public static Trouble TooManyPairs(int limit) => new(RefusalReason.TooLarge, $"\"pairs\" has more than {Count(limit)} members.", "Ask in several records.");

    // Dates.

    public static Trouble NoDate { get; } = new(RefusalReason.NoDate, "the report has no date.", "Add \"date\" as YYYY-MM-DD, or pass --date.");

    public static Trouble NoDateInText { get; } = new(RefusalReason.NoDate, "the report has no date.", "Start the file with \"date YYYY-MM-DD\", or pass --date.");

    public static Trouble NotADay(string value) =>
        new(RefusalReason.BadDate, $"\"date\" is {Quoted(value)}, which is not a day.", "Use YYYY-MM-DD, or pass --date.");

    // JSON.

    public static Trouble NotJsonLine(long at) => new(RefusalReason.BadJson, $"the line is not JSON (from byte {Count(at)} on).", "Write one JSON object a line.");

    public static Trouble NotJson(bool stops) =>
        new(RefusalReason.BadJson, $"this is not JSON{Stopped(stops)}.", "Write an object, an array of objects, or one object a line (.jsonl).");

    public static Trouble TooDeep(int limit, bool stops = false) =>
        new(RefusalReason.BadJson, $"arrays and objects are nested more than {Count(limit)} deep{Stopped(stops)}.", "Only the record's own members are read; leave the rest out.");

    public static Trouble NotAnObject(string found) => new(RefusalReason.BadMember, $"the record is {found}, not an object.", "Write {\"date\": …, \"text\": …}.");

    public static Trouble WrongType(string member, string found, string expected) =>
        new(RefusalReason.BadMember, $"\"{member}\" is {found}, not {expected}.", "Correct it, or leave it out if the report can do without.");

    public static Trouble NoText { get; } = new(RefusalReason.BadMember, "the record has no \"text\".", "Put the report's text into the member \"text\".");

    public static Trouble BlankText { get; } = new(RefusalReason.Empty, "\"text\" is blank.", "Put the report's text there, or leave the record out.");

    public static Trouble PairWithoutSpan(int index, string member) =>
        new(RefusalReason.BadMember, $"\"pairs\"[{Count(index)}] has no \"{member}\" with a \"start\" and an \"end\".", "Give offsets in UTF-16 code units, the end exclusive.");

    public static Trouble PairOutsideText(int index, string member, int start, int end, int length) =>
        new(RefusalReason.BadMember, $"\"pairs\"[{Count(index)}] has its \"{member}\" at {start} to {end}, which is no stretch of a text of {Count(length)} characters.",
            "Give offsets in UTF-16 code units, the end exclusive.");

    // Notes: the report was read, though not as it stood.

    public static string DateReplaced(string value, DateOnly used) => $"\"date\" is {Quoted(value)}, which is not a day; {used:yyyy-MM-dd} was used instead.";

    public static string DateAssumed(DateOnly used) => $"the report has no date; {used:yyyy-MM-dd} was used.";

    public static string NotUtf8 => "some bytes are not UTF-8 and were read as Windows-1252.";

    /// <summary>A value from the input, in quotes, short and printable.</summary>
    private static string Quoted(string value)
    {
        var shown = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            if (shown.Length > LongestQuotation) return shown.Append('…').Append('"').ToString();
            var printable = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
            shown.Append(printable ? rune.ToString() : "�");
        }

        return shown.Append('"').ToString();
    }

    // Within an array nothing tells where the next record starts.
    private static string Stopped(bool stops) => stops ? ", and the rest of the file was not read" : "";

    private static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Bytes(int limit) => limit >= 1 << 20 ? $"{limit >> 20} MiB" : $"{Count(limit)} bytes";
}
