using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Dateline.Language.Models;

/// <summary>The container of a trained model: named sections of numbers or text behind a checked header.</summary>
/// <remarks>
/// Layout, little-endian: "DATELINE", kind (4 ASCII letters), version (int32), checksum of all that follows (uint64), number of sections (int32),
/// padding to 32 bytes; then for each section its name (4 ASCII letters), padding to 8, length in bytes (int64) and its bytes, padded to 8.
/// A model is read once, whole: one read of ten megabytes costs less than the page faults of mapping it.
/// </remarks>
internal sealed class ModelFile
{
    /// <summary>Version of the layout; a file of another version is refused.</summary>
    internal const int Version = 1;

    private const int HeaderLength = 32;
    private static readonly byte[] Magic = "DATELINE"u8.ToArray();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> sections = new(StringComparer.Ordinal);
    private readonly string source;

    private ModelFile(string source) => this.source = source;

    /// <summary>Reads a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">Kind that the caller expects, four letters.</param>
    /// <exception cref="ModelFileException">The file is missing, cut short, damaged, or another kind or version.</exception>
    internal static ModelFile Read(string path, string kind)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path, kind);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException($"{path}: the model cannot be read. Install Dateline again, or point it at its models folder.", e);
        }
    }

    /// <summary>Reads a model from a stream, to its end.</summary>
    /// <exception cref="ModelFileException">The content is cut short, damaged, or another kind or version.</exception>
    internal static ModelFile Read(Stream stream, string kind)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return Parse(buffer.ToArray(), "model stream", kind);
    }

    /// <summary>Writes a model.</summary>
    internal static void Write(Stream stream, string kind, IReadOnlyList<(string Name, byte[] Bytes)> sections)
    {
        using var body = new MemoryStream();
        Span<byte> head = stackalloc byte[16];
        foreach (var (name, bytes) in sections)
        {
            head.Clear();
            Encoding.ASCII.GetBytes(name, head);
            BinaryPrimitives.WriteInt64LittleEndian(head[8..], bytes.Length);
            body.Write(head);
            body.Write(bytes);
            body.Write(new byte[-bytes.Length & 7]);
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        Magic.CopyTo(header);
        Encoding.ASCII.GetBytes(kind, header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header[16..], Checksum(body.GetBuffer().AsSpan(0, (int)body.Length)));
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], sections.Count);
        stream.Write(header);
        body.WriteTo(stream);
    }

    /// <summary>The numbers of a section, copied.</summary>
    internal T[] Array<T>(string name)
        where T : unmanaged
    {
        var bytes = Section(name).Span;
        if (bytes.Length % System.Runtime.CompilerServices.Unsafe.SizeOf<T>() != 0) throw Damaged();
        return MemoryMarshal.Cast<byte, T>(bytes).ToArray();
    }

    /// <summary>The lines of a text section.</summary>
    internal string[] Lines(string name) => Encoding.UTF8.GetString(Section(name).Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private ReadOnlyMemory<byte> Section(string name) => sections.TryGetValue(name, out var bytes) ? bytes : throw Damaged();

    /// <summary>Bytes of an array, for <see cref="Write"/>.</summary>
    internal static byte[] Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values).ToArray();

    /// <summary>Bytes of lines of text, for <see cref="Write"/>.</summary>
    internal static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    /// <summary>The exception for a file whose sections contradict each other.</summary>
    internal ModelFileException Damaged() =>
        new($"{source}: the model file is damaged or was cut short. Install Dateline again, or train the models anew.");

    private static ModelFile Parse(byte[] bytes, string source, string kind)
    {
        var file = new ModelFile(source);
        if (bytes.Length < HeaderLength || !bytes.AsSpan(0, 8).SequenceEqual(Magic))
            throw new ModelFileException($"{source}: not a Dateline model file, or cut short. Install Dateline again.");
        var found = Encoding.ASCII.GetString(bytes, 8, 4);
        if (!string.Equals(found, kind, StringComparison.Ordinal))
            throw new ModelFileException($"{source}: this is a model of kind {found}, and one of kind {kind} is needed. Check the models folder.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        if (version != Version)
            throw new ModelFileException($"{source}: the model has format {version} and this program reads format {Version}. Use models of the same release.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(16)) != Checksum(bytes.AsSpan(HeaderLength))) throw file.Damaged();
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(24));
        var at = HeaderLength;
        for (var i = 0; i < count; i++)
        {
            if (at + 16 > bytes.Length) throw file.Damaged();
            var name = Encoding.ASCII.GetString(bytes, at, 4);
            var length = BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(at + 8));
            at += 16;
            if (length < 0 || length > bytes.Length - at) throw file.Damaged();
            file.sections[name] = bytes.AsMemory(at, (int)length);
            at = (int)Math.Min(bytes.Length, (at + length + 7) & ~7L);
        }

        return file;
    }

    /// <summary>Checksum of bytes.</summary>
    /// <remarks>Four multiply-rotate lanes over 32 bytes at a time (the manner of xxHash64): catches cut, swapped and flipped bytes at memory speed.</remarks>
    internal static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong K1 = 0x9E3779B185EBCA87, K2 = 0xC2B2AE3D27D4EB4F;
        ulong a = K1, b = K2, c = 0, d = ~K1;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = System.Numerics.BitOperations.RotateLeft(a + (words[i] * K2), 31) * K1;
            b = System.Numerics.BitOperations.RotateLeft(b + (words[i + 1] * K2), 31) * K1;
            c = System.Numerics.BitOperations.RotateLeft(c + (words[i + 2] * K2), 31) * K1;
            d = System.Numerics.BitOperations.RotateLeft(d + (words[i + 3] * K2), 31) * K1;
        }

        var hash = a ^ System.Numerics.BitOperations.RotateLeft(b, 7) ^ System.Numerics.BitOperations.RotateLeft(c, 12)
            ^ System.Numerics.BitOperations.RotateLeft(d, 18);
        foreach (var tail in bytes[(i * 8)..]) hash = System.Numerics.BitOperations.RotateLeft(hash ^ (tail * K1), 11) * K2;
        return hash ^ (ulong)bytes.Length;
    }
}
