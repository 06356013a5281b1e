using System.Security.Cryptography;
using System.Text;

namespace Dateline.Store;

/// <summary>What a report says, in 32 hexadecimal digits: equal for a report that is added again, different once a word of it has changed.</summary>
internal static class ReportHash
{
    /// <summary>The first half of SHA-256 over id, date, publisher, title and text, parted by U+001F.</summary>
    internal static string Of(string id, DateOnly date, string? publisher, string? title, string? text)
    {
        var key = Encoding.UTF8.GetBytes($"{id}\u001f{date:yyyy-MM-dd}\u001f{publisher}\u001f{title}\u001f{text}");
        return Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 16));
    }
}
