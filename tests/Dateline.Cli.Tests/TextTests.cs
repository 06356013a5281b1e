using CsCheck;

namespace Dateline.Cli.Tests;

/// <summary>Words from outside on a terminal.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("  two\n words\t", "two words")]
    [InlineData("red \u001b[31malert\u001b[0m", "red [31malert[0m")]
    [InlineData("a\u202ecod.exe\u200f", "acod.exe")]
    [InlineData("Цхинвали \u0007ринг", "Цхинвали ринг")]
    public void What_could_write_to_the_terminal_is_left_out(string text, string line) => Assert.Equal(line, Text.OneLine(text));

    [Theory]
    [InlineData("one two three", 9, "one two…")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("abcdefghij", 5, "abcd…")]
    [InlineData("abc\U0001F600\U0001F600", 5, "abc…")]
    public void Long_words_are_cut_at_a_space_where_there_is_one_and_never_inside_a_character(string text, int limit, string cut) => Assert.Equal(cut, Text.Short(text, limit));

    [Fact]
    public void No_text_brings_a_control_character_or_a_second_line_through() =>
        Gen.String[Gen.Char['\0', '\u2100'], 0, 60].Sample(text => Text.OneLine(text).All(c => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u202e')));
}
