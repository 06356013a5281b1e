namespace Dateline.Sources;

/// <summary>Why something was not read as a report.</summary>
public enum RefusalReason
{
    /// <summary>No such file or folder, or a pattern that matches nothing.</summary>
    NotFound,

    /// <summary>The file is there and cannot be opened or read to its end.</summary>
    Unreadable,

    /// <summary>The folder holds no file of a known extension.</summary>
    NoReports,

    /// <summary>There is nothing in the file, or nothing but a header.</summary>
    Empty,

    /// <summary>The bytes are no text, or text of a format that is not read (PDF, HTML, compressed…).</summary>
    UnknownFormat,

    /// <summary>Not well-formed JSON.</summary>
    BadJson,

    /// <summary>JSON, but a member is missing or of the wrong type.</summary>
    BadMember,

    /// <summary>The date is not a day.</summary>
    BadDate,

    /// <summary>No date is given anywhere.</summary>
    NoDate,

    /// <summary>One of <see cref="ReadLimits"/> is exceeded.</summary>
    TooLarge,
}
