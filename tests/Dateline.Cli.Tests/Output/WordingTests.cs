using Dateline.Cli.Output;
using Dateline.Model;

namespace Dateline.Cli.Tests.Output;

public sealed class WordingTests
{
    [Theory]
    [InlineData("soldiers", ClaimRelation.StationedIn, true, "are stationed in")]
    [InlineData("Russian troops", ClaimRelation.Violates, true, "violate")]
    [InlineData("the islands", ClaimRelation.Independent, true, "are independent states")]
    [InlineData("Western governments", ClaimRelation.Occupies, true, "occupy")]
    [InlineData("the rebels", ClaimRelation.Controls, false, "do not control")]
    [InlineData("the provinces", ClaimRelation.BreakawayFrom, true, "have broken away from")]
    [InlineData("United States", ClaimRelation.Controls, true, "controls")]
    [InlineData("a peace process", ClaimRelation.Legitimate, true, "is legitimate")]
    [InlineData("the crisis", ClaimRelation.Legitimate, true, "is legitimate")]
    public void The_verb_of_a_claim_agrees_with_its_subject(string subject, ClaimRelation relation, bool polarity, string expected)
    {
        var verb = Wording.Verb(relation, polarity);
        Assert.Equal(expected, Wording.IsPlural(subject) ? Wording.Plural(verb) : verb);
    }
}
