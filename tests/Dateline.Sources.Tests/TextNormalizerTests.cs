using System.Text;
using CsCheck;
using Dateline.Model;
using Dateline.Sources.Normalization;

namespace Dateline.Sources.Tests;

public sealed class TextNormalizerTests
{
    private const string Special =
        " \n\r\t\u00a0\u00ad\u200b\u2019\u201c\u2013\u2026\ufb01\u0301\u0308\u0085\u0092eu\0\ufeff\ud83d\ude00";

    // Characters that the normaliser treats each in its own way, among ordinary ones.
    private static readonly Gen<string> AnyText = Gen.OneOf(
            Gen.Char.AlphaNumeric,
            Gen.Int[0, Special.Length - 1].Select(i => Special[i]),
            Gen.Char)
        .Array[0, 60].Select(characters => new string(characters));

    [Theory]
    [InlineData("one\r\ntwo\rthree\n", "one\ntwo\nthree\n")]
    [InlineData("page\ftwo\u2028three", "page\ntwo\nthree")]
    [InlineData("3\u00a0000\u2009men\u3000left\u202f.", "3 000 men left .")]
    [InlineData("agree\u00adment\u200b\u200e\ufeff", "agreement")]
    [InlineData("\u201cWe\u2019ll sign,\u201d he said", "\"We'll sign,\" he said")]
    [InlineData("\u2018no\u2019 \u00abda\u00bb \u201enein\u201c", "'no' \"da\" \"nein\"")]
    [InlineData("2014\u20132017 \u2014 three years\u2026", "2014\u20132017 \u2014 three years\u2026")]
    [InlineData("long\u2010range \u2212 5", "long-range - 5")]
    [InlineData("tail \t \nnext \n", "tail\nnext\n")]
    [InlineData("a\0b\u0007c\u007f", "abc")]
    [InlineData("\ud83d\ude00 stays", "\ud83d\ude00 stays")]
    [InlineData("Erdog\u0306an met Zu\u0308rich's E\u0301lyse\u0301e", "Erdo\u011fan met Z\u00fcrich's \u00c9lys\u00e9e")]
    [InlineData("\ufb01rst o\ufb03ce", "first office")]
    [InlineData("Ukraine\u0092s \u0093move\u0094 \u0096 \u0085", "Ukraine's \"move\" \u2013 \u2026")]
    [InlineData("wrapped\nlines  stay\n\n\nas they are", "wrapped\nlines  stay\n\n\nas they are")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void A_text_takes_the_one_form_that_offsets_point_into(string given, string expected)
    {
        Assert.Equal(expected, TextNormalizer.Normalize(given).Text);
    }

    [Theory]
    [InlineData("Russian President Vladimir Putin has ordered \"any agreement\".\n\nThe order [of March 14] – said Erdoğan…\n")]
    [InlineData("😀 plain")]
    public void A_text_with_nothing_to_do_is_returned_itself(string text)
    {
        Assert.Same(text, TextNormalizer.Normalize(text).Text);
    }

    [Theory]
    [InlineData("a \r\n\u201cTbi\u00adlisi\u201d left", "\u201cTbi\u00adlisi\u201d", "\"Tbilisi\"")]
    [InlineData("\ufeff\u200bo\ufb03ce of Erdog\u0306an", "Erdog\u0306an", "Erdo\u011fan")]
    [InlineData("\ufeff\u200bo\ufb03ce of Erdog\u0306an", "o\ufb03ce", "office")]
    [InlineData("x\0\0\0y Moscow", "Moscow", "Moscow")]
    [InlineData("one  \n  two", "two", "two")]
    public void Offsets_follow_their_words(string given, string words, string expected)
    {
        var (text, offsets) = TextNormalizer.Normalize(given);
        var start = given.IndexOf(words, StringComparison.Ordinal);
        var span = offsets.Of(new Span(start, start + words.Length));
        Assert.Equal(expected, text[span.Start..span.End]);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_one_replacement_character()
    {
        // Not in a table: attributes are stored as UTF-8, which has no such halves.
        var (text, offsets) = TextNormalizer.Normalize("a\ud800 and \udc00\ud800");
        Assert.Equal("a\ufffd and \ufffd\ufffd", text);
        Assert.Equal(new Span(1, 2), offsets.Of(new Span(1, 2)));
    }

    [Fact]
    public void Normalising_twice_changes_nothing_more()
    {
        AnyText.Sample(given =>
        {
            var once = TextNormalizer.Normalize(given).Text;
            return ReferenceEquals(once, TextNormalizer.Normalize(once).Text);
        });
    }

    [Fact]
    public void Offsets_are_monotone_and_stay_within_the_text()
    {
        AnyText.Sample(given =>
        {
            var (text, offsets) = TextNormalizer.Normalize(given);
            var last = 0;
            for (var i = 0; i <= given.Length; i++)
            {
                var at = offsets.At(i);
                if (at < last || at > text.Length) return false;
                last = at;
            }

            return last == text.Length;
        });
    }

    [Fact]
    public void Every_letter_and_digit_stands_where_its_offset_says()
    {
        AnyText.Sample(given =>
        {
            var (text, offsets) = TextNormalizer.Normalize(given);
            for (var i = 0; i < given.Length; i++)
            {
                if (!char.IsAsciiLetterOrDigit(given[i])) continue;
                if (!FollowedByMark(given, i) && text[offsets.At(i)] != given[i]) return false;
            }

            return true;
        });
    }

    [Fact]
    public void The_result_is_well_formed_and_holds_nothing_invisible()
    {
        AnyText.Sample(given =>
        {
            var text = TextNormalizer.Normalize(given).Text;
            return text.IndexOfAny(['\r', '\t', '\0', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u2019', '\u201c']) < 0
                && !text.Contains(" \n", StringComparison.Ordinal) && !text.EndsWith(' ')
                && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
        });
    }

    // Characters that are left out may stand between a letter and its accent.
    private static bool FollowedByMark(string text, int letter)
    {
        for (var i = letter + 1; i < text.Length; i++)
        {
            if (text[i] is >= '\u0300' and <= '\u036f') return true;
            if (CharacterFolding.Fold(text[i]) != CharacterFolding.Removed) return false;
        }

        return false;
    }
}
