using System.Text.Json;

namespace Dateline.Gazetteers;

/// <summary>Reads names of divisions by their GeoNames code ("US.TX", "US.TX.201").</summary>
internal static class DivisionNames
{
    /// <summary>Codes with names, in ordinal order of the codes.</summary>
    /// <exception cref="InvalidDataException">The file is missing or no list of code and name.</exception>
    internal static SortedDictionary<string, string> Read(string path)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"{path}: there is no such file.");
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (var item in document.RootElement.EnumerateArray()) names[item.GetProperty("code").GetString()!] = item.GetProperty("name").GetString()!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{path}: not a list of objects with \"code\" and \"name\".", e);
        }

        return names;
    }
}
