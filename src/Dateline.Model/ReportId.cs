using System.Security.Cryptography;
using System.Text;

namespace Dateline.Model;

/// <summary>Stable identity of a report that came without an id.</summary>
public static class ReportId
{
    /// <summary>A hash of publisher, date and text.</summary>
    /// <param name="publisher">Outlet, or null.</param>
    /// <param name="date">Publication date.</param>
    /// <param name="text">The normalised text.</param>
    /// <returns>"r" and 16 hexadecimal digits: the first half of SHA-256 over the three, parted by U+001F.</returns>
    public static string Of(string? publisher, DateOnly date, string text)
    {
        var key = Encoding.UTF8.GetBytes($"{publisher}\u001f{date:yyyy-MM-dd}\u001f{text}");
        return "r" + Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, 8));
    }
}
