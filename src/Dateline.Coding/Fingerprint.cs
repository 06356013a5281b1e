using System.Security.Cryptography;
using System.Text;

namespace Dateline.Coding;

/// <summary>A short name for the content of data folders: equal content has the same name on every machine.</summary>
internal static class Fingerprint
{
    /// <summary>First 12 hexadecimal digits of the SHA-256 over names and bytes of all files, folders in the order given, files in ordinal order.</summary>
    internal static string Of(IEnumerable<string> folders)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder)) continue;
            var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
            Array.Sort(files, StringComparer.Ordinal);
            foreach (var file in files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/')));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
