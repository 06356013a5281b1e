using System.Globalization;
using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;

namespace Dateline.Knowledge.Tests.Facts;

/// <summary>Dated look-ups in the shipped knowledge. The answers were written from the calendar of events, not copied from the files.</summary>
public sealed class LookupTests
{
    private static readonly string[][] Lookups =
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Dateline.Knowledge.Tests", "Facts", "lookups.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToArray();

    public static TheoryData<string, string, string> Holders => Of("holder");

    public static TheoryData<string, string, string> Vacancies => Of("nobody");

    public static TheoryData<string, string, string> Members => Of("member");

    public static TheoryData<string, string, string, string> Claims
    {
        get
        {
            TheoryData<string, string, string, string> data = [];
            foreach (var row in Lookups.Where(row => row[0] is "claims" or "controls" or "recognises")) data.Add(row[0], row[1], row[2], row[3]);
            return data;
        }
    }

    public static TheoryData<string, string, string> Codes => Of("code");

    [Fact]
    public void There_are_at_least_three_hundred_dated_lookups() => Assert.True(Lookups.Count(row => row[2].Length > 0) >= 300);

    [Theory]
    [MemberData(nameof(Holders))]
    public void An_office_has_its_holder_on_the_day(string office, string date, string person)
    {
        var tenure = Tenure(office, date);
        Assert.NotNull(tenure);
        var target = tenure.Person;
        Assert.Contains(Shipped.Knowledge.Find(person) ?? [], sense => sense.Kind == NameKind.Person && sense.Target == target);
    }

    [Theory]
    [MemberData(nameof(Vacancies))]
    public void An_office_that_nobody_held_has_no_holder(string office, string date, string person)
    {
        Assert.Empty(person);
        Assert.Null(Tenure(office, date));
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void A_body_has_its_members_on_the_day(string membership, string date, string expected)
    {
        var (body, state) = Pair(membership);
        Assert.Equal(expected is "yes", Shipped.Knowledge.IsMember(body, state, Day(date)));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void A_holder_has_its_relation_to_a_territory_on_the_day(string relation, string pair, string date, string expected)
    {
        var (territory, holder) = Pair(pair);
        var holds = Shipped.Knowledge.Claims.Any(claim => claim.Territory == territory && claim.Relation == relation && claim.Holder == holder && claim.Holds.Contains(Day(date)));
        Assert.Equal(expected is "yes", holds);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_name_stands_for_its_code(string name, string date, string code)
    {
        Assert.Empty(date);
        Assert.Contains(code, (Shipped.Knowledge.Find(name) ?? []).Select(Code));
    }

    private static string? Code(NameSense sense) => sense.Kind switch
    {
        NameKind.State or NameKind.StateAdjective or NameKind.StateDemonym or NameKind.Capital or NameKind.Seat => Shipped.Knowledge.States[sense.Target].Code,
        NameKind.Territory or NameKind.TerritoryAdjective or NameKind.TerritoryDemonym or NameKind.TerritorySeat => Shipped.Knowledge.Territories[sense.Target].Code,
        NameKind.Organization or NameKind.OrganizationAdjective => Shipped.Knowledge.Organizations[sense.Target].Code,
        _ => null,
    };

    private static Tenure? Tenure(string office, string date)
    {
        var (id, of) = Pair(office);
        var index = Shipped.Knowledge.Offices.ToList().FindIndex(known => known.Id == id);
        Assert.True(index >= 0, $"There is no office {id}.");
        return Shipped.Knowledge.HolderOn(index, of, Day(date));
    }

    private static (string First, string Second) Pair(string text) => (text[..text.IndexOf(' ', StringComparison.Ordinal)], text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TheoryData<string, string, string> Of(string kind)
    {
        TheoryData<string, string, string> data = [];
        foreach (var row in Lookups.Where(row => row[0] == kind)) data.Add(row[1], row[2], row[3]);
        return data;
    }
}
