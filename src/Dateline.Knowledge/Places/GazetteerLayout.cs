using System.Runtime.InteropServices;
using Dateline.Language.Models;

namespace Dateline.Knowledge.Places;

/// <summary>How the compiled gazetteer lies in its file.</summary>
/// <remarks>
/// Little-endian. The header; then countries, divisions, places (all fixed records), name bytes (UTF-8, one length byte before each name), the table of
/// buckets (where each bucket's entries begin, one more for the end), and entries. A name's bucket is the top bits of its <see cref="PlaceKey"/>, its entries
/// are those whose tag is the key's low 32 bits. Other names are not stored, only their keys.
/// </remarks>
internal static class GazetteerLayout
{
    /// <summary>"DLPLACES".</summary>
    internal const ulong Magic = 0x53454341_4C504C44;

    /// <summary>Version of this layout.</summary>
    internal const int Version = 1;

    /// <summary>Size of the header in bytes.</summary>
    internal const int HeaderLength = 64;

    // Steps of population per factor of ten: each is about one in a hundred.
    private const float PopulationSteps = 250;

    /// <summary>The header, padded to <see cref="HeaderLength"/>.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal readonly record struct Header(ulong Magic, int Version, ulong Checksum, int Countries, int Divisions, int Places, int NameBytes, int BucketBits, int Entries)
    {
        /// <summary>Length of the whole file.</summary>
        internal long FileLength => HeaderLength + (8L * Countries) + (8L * Divisions) + (16L * Places) + NameBytes + (((1L << BucketBits) + 1) * 4) + (8L * Entries);
    }

    /// <summary>A country: three letters and the place that stands for it, or -1.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal readonly record struct CountryRecord(uint Code, int Place);

    /// <summary>A division: its country, or -1, and the place that stands for it, or -1.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal readonly record struct DivisionRecord(int Country, int Place);

    /// <summary>A place. Degrees are in hundred-thousandths, the top 8 bits of <paramref name="Name"/> are its feature.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal readonly record struct PlaceRecord(int Lat, int Lon, uint Name, ushort Division, ushort Population);

    /// <summary>A name of a place: the key's low bits, and the place; the top bit marks another name than the usual one.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    internal readonly record struct Entry(uint Tag, uint Place)
    {
        /// <summary>Marks another name.</summary>
        internal const uint Alternative = 0x8000_0000;
    }

    /// <summary>Population as it is stored.</summary>
    internal static ushort Pack(long population) => (ushort)Math.Round(Math.Log10(Math.Max(1, population)) * PopulationSteps);

    /// <summary>Logarithm of the population, to base ten, from how it is stored.</summary>
    internal static float Unpack(ushort population) => population / PopulationSteps;

    /// <summary>Checksum of all bytes after the header.</summary>
    internal static ulong Checksum(ReadOnlySpan<byte> bytes) => ModelFile.Checksum(bytes);
}
