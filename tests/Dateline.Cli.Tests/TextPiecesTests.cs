using System.Text;
using CsCheck;
using Dateline.Cli.Parsing;
using Dateline.Sources;

namespace Dateline.Cli.Tests;

/// <summary>Plain text as <c>dateline parse</c> takes it.</summary>
public sealed class TextPiecesTests
{
    [Fact]
    public void Pieces_joined_are_the_text_as_it_stands()
    {
        var texts = Gen.Select(Gen.Int[0, 200_000], Gen.Int[1, 5000], Gen.OneOf(Gen.Const("\n\n"), Gen.Const("\r\n\r\n"), Gen.Const("\n"), Gen.Const(" "), Gen.Const("é")), (length, stride, between) =>
        {
            var text = new StringBuilder("start");
            while (text.Length < length) text.Append('w', stride).Append(between);
            return text.ToString();
        });
        texts.Sample(
            text =>
            {
                var pieces = Pieces(Encoding.UTF8.GetBytes(text)).Select(static it => it.Report!.Text).ToArray();
                return string.Concat(pieces) == text && pieces.All(static piece => piece.Length <= TextPieces.Longest);
            },
            iter: 50);
    }

    [Fact]
    public void Half_a_character_is_never_cut_off()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F600", TextPieces.Longest));
        Assert.All(Pieces(Encoding.UTF8.GetBytes(text)), static piece => Assert.DoesNotContain('\ufffd', piece.Report!.Text));
    }

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal(RefusalReason.Empty, Assert.Single(Pieces([])).Refusal!.Reason);

    [Fact]
    public void A_binary_file_is_refused() => Assert.Equal(RefusalReason.UnknownFormat, Assert.Single(Pieces([1, 0, 2])).Refusal!.Reason);

    [Fact]
    public void A_missing_file_is_refused() => Assert.False(Assert.Single(TextPieces.Read(["no such file.txt"], Stream.Null, static _ => { })).IsReport);

    private static ReadResult[] Pieces(byte[] bytes)
    {
        using var input = new MemoryStream(bytes);
        return [.. TextPieces.Read(["-"], input, static _ => { })];
    }
}
