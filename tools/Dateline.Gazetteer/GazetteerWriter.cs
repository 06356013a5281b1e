using System.Runtime.InteropServices;
using System.Text;
using Dateline.Knowledge.Places;
using Dateline.Language.Models;

namespace Dateline.Gazetteers;

/// <summary>Writes what a builder put together as a compiled gazetteer.</summary>
/// <remarks>The same sources give the same bytes: places lie in the order of country, division, size and name.</remarks>
internal static class GazetteerWriter
{
    /// <summary>Writes the file and tells in one line what is in it.</summary>
    internal static string Write(GazetteerBuilder builder, Stream stream)
    {
        var drafts = builder.Countries.Select(country => country.Place)
            .Concat(builder.Divisions.Where(division => division.Place is not null).Select(division => division.Place!))
            .Concat(builder.Places.OrderBy(place => place.Division).ThenByDescending(place => place.Population).ThenBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Lat).ThenBy(place => place.Lon))
            .Where(place => place.Feature is not (PlaceFeature.Country or PlaceFeature.Division) || place.Lat != 0 || place.Lon != 0)
            .ToArray();
        var index = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < drafts.Length; i++) index[drafts[i]] = i;
        var names = new NameBytes();
        var places = drafts.Select(draft => new GazetteerLayout.PlaceRecord(
            (int)Math.Round(draft.Lat * 1e5), (int)Math.Round(draft.Lon * 1e5), names.Add(draft.Name) | ((uint)draft.Feature << 24), checked((ushort)draft.Division), GazetteerLayout.Pack(draft.Population))).ToArray();
        var countries = builder.Countries.Select(country => new GazetteerLayout.CountryRecord(Code(country.Code), index.GetValueOrDefault(country.Place, -1))).ToArray();
        var divisions = builder.Divisions.Select(division => new GazetteerLayout.DivisionRecord(division.Country, division.Place is { } place ? index.GetValueOrDefault(place, -1) : -1)).ToArray();
        var (bits, buckets, entries) = Index(drafts);

        using var body = new MemoryStream();
        body.Write(MemoryMarshal.AsBytes(countries.AsSpan()));
        body.Write(MemoryMarshal.AsBytes(divisions.AsSpan()));
        body.Write(MemoryMarshal.AsBytes(places.AsSpan()));
        body.Write(names.ToArray());
        body.Write(MemoryMarshal.AsBytes(buckets.AsSpan()));
        body.Write(MemoryMarshal.AsBytes(entries.AsSpan()));
        var checksum = GazetteerLayout.Checksum(body.GetBuffer().AsSpan(0, (int)body.Length));
        Span<byte> head = stackalloc byte[GazetteerLayout.HeaderLength];
        head.Clear();
        MemoryMarshal.Write(head, new GazetteerLayout.Header(GazetteerLayout.Magic, GazetteerLayout.Version, checksum, countries.Length, divisions.Length, places.Length, names.Length, bits, entries.Length));
        stream.Write(head);
        body.WriteTo(stream);
        return $"{countries.Length} countries, {divisions.Length} divisions, {places.Length} places, {entries.Length} names, {body.Length + head.Length} bytes";
    }

    private static (int Bits, uint[] Buckets, GazetteerLayout.Entry[] Entries) Index(Draft[] drafts)
    {
        var keyed = new List<(ulong Key, uint Place)>();
        var seen = new HashSet<ulong>();
        for (var i = 0; i < drafts.Length; i++)
        {
            seen.Clear();
            if (PlaceKey.Of(drafts[i].Name) is not 0 and var key && seen.Add(key)) keyed.Add((key, (uint)i));
            foreach (var name in drafts[i].ShortNames)
            {
                if (PlaceKey.Of(name) is not 0 and var shortKey && seen.Add(shortKey)) keyed.Add((shortKey, (uint)i));
            }

            foreach (var other in drafts[i].OtherNames)
            {
                if (PlaceKey.Of(other) is not 0 and var otherKey && seen.Add(otherKey)) keyed.Add((otherKey, (uint)i | GazetteerLayout.Entry.Alternative));
            }
        }

        var bits = 1;
        while (bits < 24 && (2 << bits) < keyed.Count) bits++;
        var ordered = keyed.OrderBy(item => item.Key).ThenBy(item => item.Place & ~GazetteerLayout.Entry.Alternative).ToArray();
        var buckets = new uint[(1 << bits) + 1];
        foreach (var (key, _) in ordered) buckets[(int)(key >> (64 - bits)) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return (bits, buckets, [.. ordered.Select(item => new GazetteerLayout.Entry((uint)item.Key, item.Place))]);
    }

    private static uint Code(string code) => code[0] | ((uint)code[1] << 8) | ((uint)code[2] << 16);

    /// <summary>The names, each once.</summary>
    private sealed class NameBytes
    {
        private readonly List<byte> bytes = [];
        private readonly Dictionary<string, uint> at = new(StringComparer.Ordinal);

        internal int Length => bytes.Count;

        internal uint Add(string name)
        {
            if (at.TryGetValue(name, out var known)) return known;
            var encoded = Encoding.UTF8.GetBytes(name);
            if (encoded.Length > 255) throw new InvalidDataException($"\"{name}\": a name longer than 255 bytes.");
            var position = (uint)bytes.Count;
            bytes.Add((byte)encoded.Length);
            bytes.AddRange(encoded);
            at[name] = position;
            return position;
        }

        internal byte[] ToArray() => [.. bytes];
    }
}
