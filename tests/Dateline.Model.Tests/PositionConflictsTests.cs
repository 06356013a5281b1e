using Dateline.Model.Positions;

namespace Dateline.Model.Tests;

/// <summary>Which claims cannot both hold (codebook 5), whoever holds them.</summary>
public sealed class PositionConflictsTests
{
    private static readonly PositionParty Ossetia = new("land:south ossetia", "South Ossetia", "GEO");
    private static readonly PositionParty Georgia = new("state:GEO", "Georgia", "GEO");
    private static readonly PositionParty Russia = new("state:RUS", "Russia", "RUS");

    [Fact]
    public void A_claim_and_its_denial_conflict() =>
        Assert.Equal(ConflictGround.Denial, PositionConflicts.Between(Claim(ClaimRelation.PartOf, Georgia), Claim(ClaimRelation.PartOf, Georgia) with { Polarity = false }));

    [Fact]
    public void Being_part_of_a_state_and_being_one_conflict_in_either_order()
    {
        Assert.Equal(ConflictGround.PartOrState, PositionConflicts.Between(Claim(ClaimRelation.PartOf, Georgia), Claim(ClaimRelation.Independent, null)));
        Assert.Equal(ConflictGround.PartOrState, PositionConflicts.Between(Claim(ClaimRelation.Independent, null), Claim(ClaimRelation.PartOf, Georgia)));
    }

    [Fact]
    public void Being_no_part_of_one_state_does_not_conflict_with_being_a_state() =>
        Assert.Null(PositionConflicts.Between(Claim(ClaimRelation.PartOf, Russia) with { Polarity = false }, Claim(ClaimRelation.Independent, null)));

    [Fact]
    public void Control_by_two_powers_is_no_contradiction_of_the_codebook() =>
        Assert.Null(PositionConflicts.Between(Claim(ClaimRelation.Controls, Georgia), Claim(ClaimRelation.Controls, Russia)));

    [Fact]
    public void Legitimate_and_not_legitimate_conflict() =>
        Assert.Equal(ConflictGround.Denial, PositionConflicts.Between(Claim(ClaimRelation.Legitimate, null), Claim(ClaimRelation.Legitimate, null) with { Polarity = false }));

    [Fact]
    public void Claims_on_times_that_do_not_meet_both_hold()
    {
        var until1991 = Claim(ClaimRelation.PartOf, Georgia) with { Until = Year(1990) };
        var since2008 = Claim(ClaimRelation.Independent, null) with { Since = Year(2008) };
        Assert.Null(PositionConflicts.Between(until1991, since2008));
        Assert.NotNull(PositionConflicts.Between(until1991 with { Until = Year(2008) }, since2008));
    }

    [Fact]
    public void Every_conflict_among_many_is_found_once_with_the_earlier_claim_first()
    {
        Position[] positions = [Claim(ClaimRelation.Independent, null), Claim(ClaimRelation.Controls, Russia), Claim(ClaimRelation.PartOf, Georgia)];
        var conflict = Assert.Single(PositionConflicts.Among(positions));
        Assert.Same(positions[0], conflict.First);
        Assert.Same(positions[2], conflict.Second);
    }

    private static DateRange Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Granularity.Year, null);

    private static Position Claim(ClaimRelation relation, PositionParty? target) =>
        new(Ossetia, relation, target, Polarity: true, Basis: null, Holders: [], Since: null, Until: null, "r1", new DateOnly(2017, 3, 14), "c1", Evidence: []);
}
