using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Dateline.Sources.Json;

/// <summary>The characters of a JSON string.</summary>
internal static class JsonText
{
    /// <summary>Decodes the string token that the reader stands on.</summary>
    /// <remarks>
    /// Unlike <see cref="Utf8JsonReader.GetString"/> this takes unpaired surrogates (<c>"\ud83d"</c>, which JSON allows and truncating
    /// programs write) as they are: one bad character must not cost the report, nor move the offsets after it.
    /// </remarks>
    public static string Decode(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (!reader.ValueIsEscaped) return Encoding.UTF8.GetString(bytes);
        // Escaped or not, a byte becomes at most one UTF-16 code unit.
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var text = new string(buffer, 0, Unescape(bytes, buffer));
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static int Unescape(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        var written = 0;
        while (true)
        {
            var escape = bytes.IndexOf((byte)'\\');
            var plain = escape < 0 ? bytes : bytes[..escape];
            written += Encoding.UTF8.GetChars(plain, text[written..]);
            if (escape < 0) return written;
            var mark = bytes[escape + 1];
            if (mark == 'u')
            {
                text[written++] = (char)(ushort)Hexadecimal(bytes.Slice(escape + 2, 4));
                bytes = bytes[(escape + 6)..];
                continue;
            }

            text[written++] = mark switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                _ => (char)mark, // quotation mark, solidus, reverse solidus: the reader has let nothing else pass
            };
            bytes = bytes[(escape + 2)..];
        }
    }

    private static int Hexadecimal(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = (value << 4) | HexadecimalDigit(digit);
        return value;
    }

    private static int HexadecimalDigit(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
