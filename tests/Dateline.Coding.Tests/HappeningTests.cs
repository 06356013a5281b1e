using Dateline.Coding.Happenings;

namespace Dateline.Coding.Tests;

/// <summary>Words that tell of one happening are found across word classes; reports of one story are found by their words.</summary>
public sealed class HappeningTests
{
    [Theory]
    [InlineData("arrest", "arresting")]
    [InlineData("kill", "killing")]
    [InlineData("resign", "resignation")]
    public void Regular_nouns_fall_together_with_their_verb(string verb, string noun) => Assert.Equal(HappeningStem.Of(verb), HappeningStem.Of(noun));

    [Theory]
    [InlineData("arrest", "release")]
    [InlineData("sign", "suspend")]
    public void Other_words_stay_apart(string one, string other) => Assert.NotEqual(HappeningStem.Of(one), HappeningStem.Of(other));

    [Fact]
    public void Reports_of_one_story_are_found_and_others_left_alone()
    {
        string[][] reports =
        [
            ["bank", "robber", "harbour", "gold", "police", "mask"],
            ["herring", "quota", "minister", "sylvania", "talk"],
            ["gold", "robber", "bank", "harbour", "witness"],
            ["minister", "sylvania", "herring", "quota", "boat"],
            ["police", "bicycle"],
        ];
        Assert.Equal([0, 1, 0, 1, 4], StoryFinder.Find(reports));
    }

    [Fact]
    public void No_report_and_empty_reports_make_no_story()
    {
        Assert.Empty(StoryFinder.Find([]));
        Assert.Equal([0, 1], StoryFinder.Find([[], []]));
    }
}
