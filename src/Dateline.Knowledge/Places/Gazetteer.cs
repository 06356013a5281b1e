using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;

namespace Dateline.Knowledge.Places;

/// <summary>The compiled gazetteer, mapped into memory: pages are read when names first need them.</summary>
/// <remarks>Immutable and safe for any number of threads. The file is checked once, when it is opened, at memory speed.</remarks>
internal sealed unsafe class Gazetteer : IGazetteer, IDisposable
{
    /// <summary>Name of the file in a knowledge folder.</summary>
    internal const string FileName = "places.bin";

    private readonly MemoryMappedFile mapped;
    private readonly MemoryMappedViewAccessor bytes;
    private readonly GazetteerLayout.Header layout;
    private readonly byte* countries;
    private readonly byte* divisions;
    private readonly byte* records;
    private readonly byte* names;
    private readonly byte* buckets;
    private readonly byte* entries;
    private readonly Dictionary<string, int> countryByCode = new(StringComparer.Ordinal);
    private readonly string[] codes;

    private Gazetteer(MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start, GazetteerLayout.Header header)
    {
        mapped = file;
        bytes = view;
        layout = header;
        countries = start + GazetteerLayout.HeaderLength;
        divisions = countries + (8L * header.Countries);
        records = divisions + (8L * header.Divisions);
        names = records + (16L * header.Places);
        buckets = names + header.NameBytes;
        entries = buckets + (((1L << header.BucketBits) + 1) * 4);
        codes = new string[header.Countries];
        for (var i = 0; i < codes.Length; i++)
        {
            var code = CountryAt(i).Code;
            codes[i] = string.Create(3, code, static (span, value) =>
            {
                for (var letter = 0; letter < 3; letter++) span[letter] = (char)(byte)(value >> (8 * letter));
            });
            countryByCode[codes[i]] = i;
        }
    }

    private ReadOnlySpan<GazetteerLayout.PlaceRecord> Records => new(records, layout.Places);

    private ReadOnlySpan<uint> Buckets => new(buckets, (1 << layout.BucketBits) + 1);

    private ReadOnlySpan<GazetteerLayout.Entry> Entries => new(entries, layout.Entries);

    /// <summary>Opens the gazetteer of the last of some knowledge folders that has one; null where none has, and places stay without coordinates.</summary>
    /// <exception cref="GazetteerFormatException">The file is cut short or damaged.</exception>
    internal static Gazetteer? OpenIn(IReadOnlyList<string> folders)
    {
        for (var i = folders.Count - 1; i >= 0; i--)
        {
            if (Path.Combine(folders[i], FileName) is var path && File.Exists(path)) return Open(path);
        }

        return null;
    }

    /// <summary>Opens a compiled gazetteer.</summary>
    /// <exception cref="GazetteerFormatException">The file is missing, cut short or damaged.</exception>
    internal static Gazetteer Open(string path)
    {
        MemoryMappedFile? file = null;
        try
        {
            var length = new FileInfo(path).Length;
            if (length < GazetteerLayout.HeaderLength) throw Damaged(path);
            file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            var view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
            byte* start = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
            var header = MemoryMarshal.Read<GazetteerLayout.Header>(new ReadOnlySpan<byte>(start, GazetteerLayout.HeaderLength));
            Check(path, header, length, start);
            var gazetteer = new Gazetteer(file, view, start, header);
            file = null;
            return gazetteer;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GazetteerFormatException($"{path}: the gazetteer cannot be read. Install Dateline again, or compile it anew (tools/Dateline.Gazetteer).");
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<char> name, List<GazetteerPlace> places) => Find(PlaceKey.Of(name), places);

    /// <inheritdoc/>
    public void Find(ulong key, List<GazetteerPlace> places)
    {
        if (key == 0) return;
        var bucket = (int)(key >> (64 - layout.BucketBits));
        var tag = (uint)key;
        foreach (var entry in Entries[(int)Buckets[bucket]..(int)Buckets[bucket + 1]])
        {
            if (entry.Tag == tag) places.Add(At((int)(entry.Place & ~GazetteerLayout.Entry.Alternative), (entry.Place & GazetteerLayout.Entry.Alternative) != 0));
        }
    }

    /// <inheritdoc/>
    public GazetteerPlace? Country(string code) => countryByCode.TryGetValue(code, out var index) && CountryAt(index).Place is >= 0 and var place ? At(place, alternative: false) : null;

    /// <inheritdoc/>
    public string NameOf(GazetteerPlace place)
    {
        var at = (int)(Records[place.Index].Name & 0xFF_FFFF);
        var stored = new ReadOnlySpan<byte>(names, layout.NameBytes);
        return Encoding.UTF8.GetString(stored.Slice(at + 1, stored[at]));
    }

    /// <inheritdoc/>
    public string? CountryOf(int division) => DivisionAt(division).Country is >= 0 and var country ? codes[country] : null;

    /// <inheritdoc/>
    public string? DivisionName(int division) => DivisionAt(division).Place is >= 0 and var place ? NameOf(At(place, alternative: false)) : null;

    /// <summary>Gives the file back.</summary>
    public void Dispose()
    {
        bytes.SafeMemoryMappedViewHandle.ReleasePointer();
        bytes.Dispose();
        mapped.Dispose();
    }

    private GazetteerPlace At(int index, bool alternative)
    {
        var record = Records[index];
        return new GazetteerPlace(index, record.Division, DivisionAt(record.Division).Country, record.Lat / 1e5f, record.Lon / 1e5f, GazetteerLayout.Unpack(record.Population), (PlaceFeature)(record.Name >> 24), alternative);
    }

    private GazetteerLayout.CountryRecord CountryAt(int index) => new ReadOnlySpan<GazetteerLayout.CountryRecord>(countries, layout.Countries)[index];

    private GazetteerLayout.DivisionRecord DivisionAt(int index) => new ReadOnlySpan<GazetteerLayout.DivisionRecord>(divisions, layout.Divisions)[index];

    private static void Check(string path, GazetteerLayout.Header header, long length, byte* start)
    {
        if (header.Magic != GazetteerLayout.Magic) throw new GazetteerFormatException($"{path}: not a Dateline gazetteer, or damaged. Install Dateline again, or compile it anew (tools/Dateline.Gazetteer).");
        if (header.Version != GazetteerLayout.Version)
            throw new GazetteerFormatException($"{path}: the gazetteer has format {header.Version} and this program reads format {GazetteerLayout.Version}. Use files of the same release.");
        if (header.Countries < 0 || header.Divisions < 0 || header.Places < 0 || header.NameBytes < 0 || header.Entries < 0 || header.BucketBits is < 1 or > 28 || header.FileLength != length) throw Damaged(path);
        if (GazetteerLayout.Checksum(new ReadOnlySpan<byte>(start + GazetteerLayout.HeaderLength, (int)(length - GazetteerLayout.HeaderLength))) != header.Checksum) throw Damaged(path);
    }

    private static GazetteerFormatException Damaged(string path) => new($"{path}: the gazetteer is damaged or was cut short. Install Dateline again, or compile it anew (tools/Dateline.Gazetteer).");
}
