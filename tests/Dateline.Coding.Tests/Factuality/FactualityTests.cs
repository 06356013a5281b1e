using Dateline.Model;

namespace Dateline.Coding.Tests.Factuality;

/// <summary>How certain the coder is that what a clause says happened.</summary>
public sealed class FactualityTests
{
    [Theory]
    [InlineData("Russia signed the treaty in May.", "Russia did not sign the treaty in May.", "sign")]
    [InlineData("The army withdrew its troops.", "The army will withdraw its troops.", "with")]
    [InlineData("The rebels released the hostages.", "The rebels refused to release the hostages.", "release")]
    [InlineData("The minister resigned on Monday.", "If the minister resigns on Monday, the party will split.", "resign")]
    [InlineData("Police arrested the students.", "Police may arrest the students.", "arrest")]
    public void What_is_said_plainly_is_graded_higher_than_what_is_denied_planned_or_supposed(string plain, string weaker, string word)
    {
        Assert.True(Grade(plain, word) > Grade(weaker, word), $"{plain} {Grade(plain, word)}; {weaker} {Grade(weaker, word)}");
    }

    [Theory]
    [InlineData("Russia signed the treaty in May.", "sign", 1.5, 3)]
    [InlineData("The army has not withdrawn from the city.", "withdrawn", -3, 1)]
    [InlineData("The rebels refused to release the hostages.", "release", -3, 1)]
    public void Grades_lie_on_the_scale_of_the_annotators(string sentence, string word, double least, double most)
    {
        Assert.InRange(Grade(sentence, word), least, most);
    }

    [Theory]
    [InlineData("The treaty is valid.", "valid")]
    [InlineData("The army said that the road was a trap.", "said was|trap")]
    public void Every_clause_has_one_grade(string sentence, string expected)
    {
        var layer = Code(sentence).Predicates;
        Assert.Equal(layer.Length, layer.Select(grade => grade.Start).Distinct().Count());
        foreach (var word in expected.Split(' '))
            Assert.Contains(layer, grade => word.Split('|').Contains(grade.Text));
    }

    private static double Grade(string sentence, string word) => Code(sentence).Predicates.First(grade => grade.Text.StartsWith(word, StringComparison.Ordinal)).Factuality;

    private static CodedReport Code(string sentence) => DataFolders.Coder.Code(new Report { Id = "t", Date = new DateOnly(2017, 6, 1), Text = sentence });
}
