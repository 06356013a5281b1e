using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Tests.Lexicon;

/// <summary>PLOVER's scores and quad codes (codebook 3.1).</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData(EventType.Agree, "", 1, 2.5)]
    [InlineData(EventType.Consult, "visit", 1, 4)]
    [InlineData(EventType.Aid, "", 2, 10)]
    [InlineData(EventType.Reject, "meet", 3, -2)]
    [InlineData(EventType.Coerce, "martial-law", 4, -7.5)]
    [InlineData(EventType.Assault, "drone", 4, -9.5)]
    public void A_type_with_its_mode_has_the_score_of_the_codebook(EventType type, string mode, int quad, double score)
    {
        Assert.Equal(quad, Scale.Quad(type));
        Assert.Equal(score, Scale.Score(type, mode.Length == 0 ? [] : [mode]));
    }

    [Fact]
    public void Every_type_has_a_quad_code()
    {
        Assert.All(Enum.GetValues<EventType>(), type => Assert.InRange(Scale.Quad(type), 1, 4));
    }
}
