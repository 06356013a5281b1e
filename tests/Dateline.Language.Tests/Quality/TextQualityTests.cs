using Dateline.Language.Quality;
using Dateline.Language.Tests.Tokens;

namespace Dateline.Language.Tests.Quality;

public sealed class TextQualityTests
{
    private const string News =
        "The foreign ministers of Georgia and Russia met in Geneva on Tuesday to discuss the release of prisoners, officials said. It was their first meeting since the war of August, and both sides called it useful.";

    [Theory]
    [InlineData(News, "")]
    [InlineData(
        "Les ministres des Affaires étrangères de la Géorgie et de la Russie se sont rencontrés mardi à Genève afin de discuter de la libération des prisonniers, selon des responsables des deux pays, réunis depuis lundi.",
        "not_english_prose")]
    [InlineData("Brent crude 71.20 Gold 1,312.5 Euro 1.18 Yen 109 Dow Jones 24,101 Nasdaq 7,350 Nikkei 22,410 Shanghai 3,021 Frankfurt DAX 12,400 Paris CAC 5,420 London FTSE 7,600 Madrid IBEX 9,800 Milan MIB 21,800 Zurich SMI 8,500 Moscow RTS 1,150 Athens ASE 780", "not_english_prose")]
    [InlineData("Fire at plant.", "")]
    public void Text_that_is_no_English_prose_carries_a_warning(string text, string codes) => Assert.Equal(codes, Codes(text));

    [Fact]
    public void Capitals_throughout_carry_a_warning() => Assert.Equal("all_capitals", Codes(News.ToUpperInvariant()));

    [Fact]
    public void Small_letters_throughout_carry_a_warning() => Assert.Equal("no_capitals", Codes(News.ToLowerInvariant()));

    private static string Codes(string text)
    {
        var analyzed = Tokenized.Text(text);
        new TextQuality().Annotate(analyzed);
        return string.Join(' ', analyzed.Warnings.Select(w => w.Code));
    }
}
