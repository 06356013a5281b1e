namespace Dateline.Sources.Encodings;

/// <summary>How characters lie in bytes.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8, in which bytes that are no UTF-8 count as Windows-1252.</summary>
    Utf8,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian,
}
