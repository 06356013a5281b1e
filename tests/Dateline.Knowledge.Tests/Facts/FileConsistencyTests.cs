namespace Dateline.Knowledge.Tests.Facts;

/// <summary>The shipped knowledge files agree with themselves and with each other.</summary>
public sealed class FileConsistencyTests
{
    private static readonly HashSet<string> Sectors = new(
        "GOV MIL LEG JUD COP SPY REB PTY PRM UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> OtherCodes = new(["IGO", "NGO", "MNC", "IMG", "ISM", "UNO", "EUR"], StringComparer.Ordinal);

    private static readonly FactFile States = FactFile.Read("states.tsv");
    private static readonly FactFile Territories = FactFile.Read("territories.tsv");
    private static readonly FactFile Claims = FactFile.Read("territory_claims.tsv");
    private static readonly FactFile Offices = FactFile.Read("offices.tsv");
    private static readonly FactFile Holders = FactFile.Read("holders.tsv");
    private static readonly FactFile Organizations = FactFile.Read("organizations.tsv");
    private static readonly FactFile Groups = FactFile.Read("groups.tsv");
    private static readonly FactFile Agents = FactFile.Read("agents.tsv");
    private static readonly FactFile Modifiers = FactFile.Read("modifiers.tsv");

    // Two people held these at once, by dispute or by rule: the Ivorian and Malagasy presidencies after contested elections, and the co-chairs of a party and of a movement.
    private static readonly HashSet<string> Shared = new(["president CIV", "president MDG", "party_leader afd", "rebel_leader icu"], StringComparer.Ordinal);

    // Offices of one holder at a time; every other may have several.
    private static readonly HashSet<string> SingleKinds = new(["head_of_state", "head_of_government", "minister"], StringComparer.Ordinal);
    private static readonly HashSet<string> NotSingle = new(["presidency_member", "captain_regent", "minister"], StringComparer.Ordinal);

    [Fact]
    public void Every_row_has_a_cell_for_every_column()
    {
        Assert.All([States, Territories, Claims, Offices, Holders, Organizations, Groups, Agents, Modifiers], file => Assert.Empty(file.Ragged()));
    }

    [Fact]
    public void The_loader_accepts_the_files()
    {
        var load = KnowledgeBase.Open(Repository.KnowledgeFolder);
        Assert.DoesNotContain(load.Problems, problem => problem.IsError);
    }

    [Fact]
    public void Every_row_says_where_it_comes_from()
    {
        Assert.All([States, Territories, Claims, Offices, Holders, Organizations, Groups, Agents, Modifiers], file => Assert.All(file.Values("source"), tag => Assert.Contains(tag, (string[])["iso3166", "own", "plover"])));
    }

    [Fact]
    public void Keys_are_unique()
    {
        Assert.Empty(Repeated(States.Column("code")));
        Assert.Empty(Repeated(Offices.Column("id")));
        Assert.Empty(Repeated(Agents.Column("noun")));
        Assert.Empty(Repeated(Modifiers.Column("word")));
        Assert.Empty(Repeated(States.Column("code").Concat(Territories.Column("id")).Concat(Organizations.Column("id")).Concat(Groups.Column("id"))));
        Assert.Empty(Repeated(Holders.Rows("person", "office", "of", "from").Select(row => string.Join(' ', row))));
    }

    [Fact]
    public void Every_iso_code_is_there() => Assert.Equal(249, States.Rows("code", "source").Count(row => row[1].StartsWith("iso3166", StringComparison.Ordinal) && row[0] is not ("SUN" or "YUG" or "SCG" or "CSK" or "DDR" or "YMD")));

    [Fact]
    public void The_files_are_as_wide_as_promised()
    {
        Assert.True(Holders.Count >= 2000);
        Assert.True(Groups.Count >= 600);
        Assert.True(Agents.Count >= 400);
    }

    [Fact]
    public void Sectors_are_those_of_the_codebook()
    {
        Assert.All([Territories, Offices, Holders, Organizations, Groups, Agents], file => Assert.Subset(Sectors, file.Values("sectors").ToHashSet(StringComparer.Ordinal)));
        Assert.Subset(Sectors, Modifiers.Values("sectors added").Concat(Modifiers.Values("sectors removed")).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_are_states_or_those_of_the_codebook()
    {
        var known = States.Column("code").Concat(OtherCodes).Append("").ToHashSet(StringComparer.Ordinal);
        Assert.All([Territories, Organizations, Groups], file => Assert.Subset(known, file.Column("code").ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_nine_partially_recognised_entities_have_the_codes_of_the_codebook()
    {
        Assert.Equal(
            ["abkhazia GEO", "donetsk_pr UKR", "luhansk_pr UKR", "nagorno_karabakh AZE", "northern_cyprus CYP", "somaliland SOM", "south_ossetia GEO", "transnistria MDA", "western_sahara MAR"],
            Territories.Rows("id", "code", "sectors").Where(row => row[2] == "PRE").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_row_refers_to_exists()
    {
        var bodies = Organizations.Column("id").Concat(Groups.Column("id")).ToHashSet(StringComparer.Ordinal);
        var lands = Territories.Column("id").ToHashSet(StringComparer.Ordinal);
        var all = States.Column("code").Concat(lands).Concat(bodies).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(Offices.Column("id").ToHashSet(StringComparer.Ordinal), Holders.Column("office").ToHashSet(StringComparer.Ordinal));
        Assert.Subset(all, Holders.Column("of").ToHashSet(StringComparer.Ordinal));
        Assert.Subset(bodies, Organizations.Column("parent").Where(parent => parent.Length > 0).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(States.Column("code").ToHashSet(StringComparer.Ordinal), Organizations.Values("members").Select(member => member.Split('@')[0]).ToHashSet(StringComparer.Ordinal));
        Assert.Subset(lands, Claims.Column("territory").ToHashSet(StringComparer.Ordinal));
        Assert.Subset(all, Claims.Column("holder").ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Dates_are_days_months_or_years_and_run_forward()
    {
        foreach (var file in (FactFile[])[States, Claims, Holders, Organizations, Groups])
        {
            foreach (var row in file.Rows("from", "to"))
            {
                Assert.True(row[0].Length == 0 || FactDate.Read(row[0]) is not null, $"{file.Name}: {row[0]}");
                Assert.True(row[1].Length == 0 || FactDate.Read(row[1]) is not null, $"{file.Name}: {row[1]}");
                if (FactDate.Read(row[0]) is { } from && FactDate.Read(row[1]) is { } to) Assert.True(from.Earliest <= to.Latest, $"{file.Name}: {row[0]} to {row[1]}");
            }
        }
    }

    [Fact]
    public void An_office_of_one_holder_has_one_at_a_time()
    {
        var single = Offices.Rows("id", "kind").Where(row => SingleKinds.Contains(row[1]) && !NotSingle.Contains(row[0])).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var terms = Holders.Rows("office", "of", "person", "from", "to").Where(row => single.Contains(row[0]) && !Shared.Contains($"{row[0]} {row[1]}")).GroupBy(row => $"{row[0]} {row[1]}", StringComparer.Ordinal);
        Assert.All(terms, office => Assert.Empty(Overlaps(office)));
    }

    [Fact]
    public void Every_territory_in_dispute_has_its_coordinates()
    {
        Assert.All(Territories.Rows("id", "lat", "lon"), row => Assert.All(row, cell => Assert.NotEmpty(cell)));
    }

    [Fact]
    public void No_name_belongs_to_two_states()
    {
        // Shared on purpose, the first row being the likelier reading: nothing yet; adjectives and demonyms may be shared (Congolese, Dominican).
        Assert.Empty(Repeated(States.Rows("name", "official", "aliases").SelectMany(row => row.SelectMany(cell => cell.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))));
    }

    [Fact]
    public void No_alias_belongs_to_two_people()
    {
        var names = Holders.Rows("person", "aliases").GroupBy(row => row[0], StringComparer.Ordinal)
            .SelectMany(person => person.SelectMany(row => row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)).Append(person.Key).Distinct(StringComparer.Ordinal));
        Assert.Empty(Repeated(names));
    }

    private static IEnumerable<string> Overlaps(IEnumerable<string[]> terms)
    {
        var sorted = terms.Select(row => (Person: row[2], From: FactDate.Read(row[3]), To: FactDate.Read(row[4]))).OrderBy(term => term.From?.Earliest).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            // A year or a month leaves open which of its days is meant: only a certain overlap counts. The day of the change may be both's.
            var certainEnd = sorted[i - 1].To?.Earliest ?? DateOnly.MaxValue;
            if (sorted[i].From?.Latest < certainEnd) yield return $"{sorted[i - 1].Person} and {sorted[i].Person}";
        }
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> keys) => keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
