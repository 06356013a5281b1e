using Dateline.Model;

namespace Dateline.Coding.Tests;

/// <summary>Text that is no report: whatever stands in it, it is coded without an exception.</summary>
public sealed class HostileTextTests
{
    private const string Story =
        "Russia controls Abkhazia, the minister said. \"No doubts about it,\" he added: Georgia's parliament rejected the accord. According to police, dozens no longer protest.";

    [Theory]
    [InlineData("no doubts about")]
    [InlineData("longer claims the")]
    [InlineData("said")]
    [InlineData("Resolution")]
    [InlineData("\" ' \" according to ( : —")]
    [InlineData("of of of the the signed , , and and")]
    public void Scraps_are_coded(string text) => Assert.NotNull(Code(text));

    [Fact]
    public void A_report_cut_anywhere_is_coded()
    {
        for (var start = 0; start < Story.Length; start += 3)
        {
            Assert.NotNull(Code(Story[start..]));
            Assert.NotNull(Code(Story[..start]));
        }
    }

    private static CodedReport Code(string text) => DataFolders.Coder.Code(new Report { Id = "t", Date = new DateOnly(2017, 6, 1), Text = text });
}
