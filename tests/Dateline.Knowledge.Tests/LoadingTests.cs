using Dateline.Knowledge.Facts;

namespace Dateline.Knowledge.Tests;

/// <summary>Broken knowledge files are told with file, line and remedy, and nothing is half-loaded; overlays change what they name.</summary>
public sealed class LoadingTests
{
    private const string AgentHeader = "noun\tsectors\tkind\tanimate\tcollective\tsource";
    private const string HolderHeader = "person\taliases\tgender\toffice\tof\tsectors\tfrom\tto\tsource";
    private const string OfficeHeader = "id\ttitle\tvariants\tsectors\tkind\tbody\tsource";
    private const string BodyHeader = "id\tname\tkind\tparent\tsource";

    [Theory]
    [InlineData("agents.tsv", AgentHeader, "piper\tXYZ\tperson\tyes\tno\town", 2, "has the sector \"XYZ\"")]
    [InlineData("agents.tsv", AgentHeader, "piper\tCVL\tperson\tmaybe\tno\town", 2, "where yes or no belongs")]
    [InlineData("agents.tsv", AgentHeader, "piper\tCVL\twizard\tyes\tno\town", 2, "has the kind \"wizard\"")]
    [InlineData("agents.tsv", AgentHeader, "piper\tCVL", 2, "has 2 cells where the header has 6")]
    [InlineData("agents.tsv", AgentHeader, "piper\tCVL\tperson\tyes\tno\t", 2, "has no source")]
    [InlineData("agents.tsv", AgentHeader, "\tCVL\tperson\tyes\tno\town", 2, "has no \"noun\"")]
    [InlineData("agents.tsv", AgentHeader, "---\tCVL\tperson\tyes\tno\town", 2, "holds no letter or digit")]
    [InlineData("agents.tsv", "noun\tcolour\tsource", "piper\tred\town", 1, "has an unknown column \"colour\"")]
    [InlineData("agents.tsv", "noun\tsectors", "piper\tCVL", 1, "lacks the column \"source\"")]
    [InlineData("holders.tsv", HolderHeader, "Ada Byron\t\tf\tking\tGBR\t\t1992-13-01\t\town", 2, "names the office \"king\"")]
    [InlineData("states.tsv", "code\tname\tfrom\tto\tsource", "RUR\tRuritania\t1992-13\t\town", 2, "has the date \"1992-13\"")]
    [InlineData("states.tsv", "code\tname\tfrom\tto\tsource", "RUR\tRuritania\t1999\t1992\town", 2, "ends on 1992, before it begins on 1999")]
    [InlineData("states.tsv", "code\tname\tfrom\tto\tsource", "RURI\tRuritania\t\t\town", 2, "has the code \"RURI\"")]
    [InlineData("territories.tsv", "id\tname\tlat\tlon\tsource", "zenda\tZenda\t91\t10\town", 2, "has the coordinate \"91\"")]
    [InlineData("territory_claims.tsv", "territory\trelation\tholder\tsource", "zenda\tclaims\tRUR\town", 2, "names the territory \"zenda\"")]
    [InlineData("organizations.tsv", BodyHeader, "a\tLeague A\torganization\ta\town", 2, "its own ancestor")]
    [InlineData("organizations.tsv", "id\tname\tmembers\tsource", "a\tLeague A\tRUR@1999..soon\town", 2, "has the member \"RUR@1999..soon\"")]
    public void A_bad_row_is_refused_with_its_line(string file, string header, string row, int line, string message)
    {
        using var folder = new KnowledgeFolder().With(file, header, row);
        var load = KnowledgeBase.Open(folder.Path);
        Assert.Null(load.Base);
        var problem = Assert.Single(load.Problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
        Assert.Equal(line, problem.Line);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void The_same_key_twice_in_one_folder_is_an_error_that_names_both_lines()
    {
        using var folder = new KnowledgeFolder().With("agents.tsv", AgentHeader, "piper\tCVL\tperson\tyes\tno\town", "piper\tLAB\tperson\tyes\tno\town");
        var problem = Assert.Single(KnowledgeBase.Open(folder.Path).Problems);
        Assert.Equal(3, problem.Line);
        Assert.Contains("of line 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused()
    {
        using var folder = new KnowledgeFolder().WithLatin1("agents.tsv", AgentHeader + "\nattaché\tGOV\tperson\tyes\tno\town\n");
        Assert.Contains("not UTF-8", Assert.Single(KnowledgeBase.Open(folder.Path).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused()
    {
        var load = KnowledgeBase.Open(Path.Combine(Path.GetTempPath(), "dateline-no-such-folder"));
        Assert.Null(load.Base);
        Assert.Contains("is not a folder", Assert.Single(load.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nothing_but_errors_stops_at_a_bounded_number_of_messages()
    {
        using var folder = new KnowledgeFolder().With("agents.tsv", [AgentHeader, .. Enumerable.Repeat("piper", 1000)]);
        Assert.InRange(KnowledgeBase.Open(folder.Path).Problems.Length, 1, 60);
    }

    [Fact]
    public void An_overlay_adds_changes_and_retires_rows()
    {
        using var first = new KnowledgeFolder().With("agents.tsv", AgentHeader, "piper\tCVL\tperson\tyes\tno\town", "drummer\tCVL\tperson\tyes\tno\town");
        using var second = new KnowledgeFolder().With("agents.tsv", AgentHeader, "piper\tMIL\tperson\tyes\tno\town", "drummer\t\t\t\t\tretired", "fifer\tLAB\tperson\tyes\tno\town");
        var knowledge = KnowledgeBase.Open(first.Path, second.Path).Base;
        Assert.NotNull(knowledge);
        Assert.Equal(["piper MIL", "fifer LAB"], knowledge.Agents.Select(agent => $"{agent.Noun} {agent.Sectors[0]}"));
        Assert.Null(knowledge.Find("drummer"));
    }

    [Fact]
    public void Offices_are_held_from_the_first_to_the_last_day_inclusive()
    {
        using var folder = new KnowledgeFolder()
            .With("states.tsv", "code\tname\tsource", "RUR\tRuritania\town")
            .With("offices.tsv", OfficeHeader, "president\tPresident\t\tGOV\thead_of_state\t\town")
            .With("holders.tsv", HolderHeader, "Rudolf Elphberg\t\tm\tpresident\tRUR\t\t1994-05-02\t1998-05-01\town", "Antonia Mauban\t\tf\tpresident\tRUR\t\t1998-05-02\t\town");
        var knowledge = KnowledgeBase.Open(folder.Path).Base;
        Assert.NotNull(knowledge);
        string? On(string date) => knowledge.HolderOn(0, "RUR", DateOnly.Parse(date)) is { } tenure ? knowledge.Persons[tenure.Person].Name : null;
        Assert.Equal([null, "Rudolf Elphberg", "Rudolf Elphberg", "Antonia Mauban", "Antonia Mauban"], new[] { "1994-05-01", "1994-05-02", "1998-05-01", "1998-05-02", "2024-01-01" }.Select(On));
    }

    [Theory]
    [InlineData("1992", false, "1992-01-01")]
    [InlineData("1992", true, "1992-12-31")]
    [InlineData("1992-02", true, "1992-02-29")]
    [InlineData("1992-02-03", true, "1992-02-03")]
    [InlineData("1992-02-30", false, null)]
    [InlineData("92", false, null)]
    [InlineData("1992/02", false, null)]
    public void A_coarse_date_is_its_first_or_last_day(string text, bool last, string? expected)
    {
        Assert.Equal(expected, Validity.TryParse(text, last, out var date) ? date.ToString("yyyy-MM-dd") : null);
    }

    [Fact]
    public void The_shipped_files_load_without_a_problem()
    {
        var load = KnowledgeBase.Open(Repository.KnowledgeFolder);
        Assert.Empty(load.Problems);
        Assert.NotNull(load.Base);
    }
}
