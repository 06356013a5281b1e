using Dateline.Store.Questions;

namespace Dateline.Store.Tests.Questions;

/// <summary>Every list answers under its columns, page by page, and says what is wrong with a question.</summary>
public sealed class ListTests
{
    public static TheoryData<string> Lists => [.. RecordLists.All.Select(static list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_list_answers_every_filter_choice_and_column_now_and_as_of_a_day(string name)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        var list = RecordLists.Find(name);
        var fields = ("fields", string.Join(',', list.Columns.Select(static column => column.Name)));
        Assert.All(project.Rows(name, fields), row => Assert.Equal(list.Columns.Length, row.Length));
        Assert.All(project.Rows(name, fields, ("as_of", "2017-03-14")), row => Assert.Equal(list.Columns.Length, row.Length));
        using var record = RecordFile.OpenToRead(project.Folder);
        foreach (var filter in list.Filters) Project.Rows(record, name, (filter.Name, Sample(filter)), (filter.Name, Sample(filter)));
        foreach (var choice in list.Choices) Assert.All(choice.Values, value => Project.Rows(record, name, (choice.Name, value)));
        Assert.Empty(Project.Rows(record, name, ("as_of", "2017-03-13")));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Pages_put_together_are_the_list_in_either_direction(string name)
    {
        using var project = new Project();
        project.Store([.. Enumerable.Range(1, 7).Select(static i => CodedReports.Attack($"r{i}", 10 + (i % 3), $"Freedonia shelled town {i}.", actor: $"Freedonia {i % 4}"))]);
        foreach (var order in (string[])["forwards", "backwards"])
        {
            using var record = RecordFile.OpenToRead(project.Folder);
            string[] whole = [.. Project.Rows(record, name, ("order", order)).Select(Project.Line)];
            var paged = new List<string>();
            string? after = null;
            do
            {
                var page = Project.Page(record, name, [("order", order), ("limit", "2"), ("count", "true"), .. after is null ? Array.Empty<(string, string)>() : [("after", after)]]);
                Assert.InRange(page.Rows.Length, 0, 2);
                Assert.Equal(whole.Length, page.Total);
                paged.AddRange(page.Rows.Select(Project.Line));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(whole, paged);
        }
    }

    [Theory]
    [InlineData("event", "type", "DANCE", "There is no list \"event\". Did you mean events?")]
    [InlineData("events", "typ", "ASSAULT", "events cannot be asked by \"typ\". Did you mean type?")]
    [InlineData("events", "type", "ASAULT", "type \"ASAULT\" is not known. Did you mean ASSAULT?")]
    [InlineData("events", "from", "yesterday", "from \"yesterday\" is not a day. Use YYYY-MM-DD, as in 2017-03-14.")]
    [InlineData("events", "quad", "5", "quad \"5\" is not a number from 1 to 4.")]
    [InlineData("events", "historical", "perhaps", "historical \"perhaps\" is neither true nor false.")]
    [InlineData("events", "near", "91,0,5", "near \"91,0,5\" is not a place. Use latitude, longitude and kilometres, as in 42.23,43.97,50.")]
    [InlineData("events", "near", "NaN,0,5", "near \"NaN,0,5\" is not a place. Use latitude, longitude and kilometres, as in 42.23,43.97,50.")]
    [InlineData("events", "fields", "report,sentense", "events have no column \"sentense\". Did you mean sentence?")]
    [InlineData("events", "after", "bm9uZQ", "after is not a place in this list. Pass what \"next\" of the page before said, with the same question.")]
    [InlineData("events", "limit", "0", "limit \"0\" is not a number from 1 to 2147483647.")]
    [InlineData("events", "actor", " ", "actor is empty. Leave it out, or say what to look for.")]
    [InlineData("timeline", "by", "decade", "by \"decade\" is not known. Use day, week, month, year.")]
    public void What_is_wrong_with_a_question_is_said_with_the_nearest_that_is_right(string list, string name, string value, string expected) =>
        Assert.Equal(expected, Assert.Throws<QuestionException>(() => ListQueryReader.Read(list, [KeyValuePair.Create(name, value)])).Message);

    [Fact]
    public void A_place_in_one_list_is_none_in_another_question()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2"));
        var next = project.Page("events", ("limit", "1")).Next!;
        Assert.Throws<QuestionException>(() => project.Page("events", ("limit", "1"), ("after", next), ("type", "ASSAULT")));
        Assert.Throws<QuestionException>(() => project.Page("claims", ("after", next)));
    }

    [Theory]
    [InlineData("near", "42.5,43.5,5", "near")]
    [InlineData("near", "42.5,43.5,1200", "near,far")]
    [InlineData("country", "geo,ARM", "near,far")]
    [InlineData("country", "GEO", "near")]
    [InlineData("place", "Gori", "near")]
    [InlineData("according_to", "SYL", "near,far")]
    [InlineData("according_to", "Sylvania", "near,far")]
    [InlineData("according_to", "FRE", "")]
    [InlineData("either", "SYL", "near,far")]
    [InlineData("mode", "Heavy-Weapons", "near,far")]
    [InlineData("min_confidence", "0.6", "")]
    public void Events_are_chosen_by_place_and_by_whom_they_are_told(string name, string value, string expected)
    {
        using var project = new Project();
        project.Store(CodedReports.At("near", "Gori", "GEO", 42.51, 43.5), CodedReports.At("far", "Yerevan", "ARM", 40.18, 44.51));
        Assert.Equal(expected, string.Join(',', project.Rows("events", (name, value), ("fields", "report")).Select(static row => row[0])));
    }

    [Fact]
    public void Periods_dyads_and_values_are_counted()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1", 14), CodedReports.Attack("r2", 14), CodedReports.Attack("r3", 21));
        Assert.Equal(["03/14/2017 - 2 2 -9", "03/21/2017 - 1 1 -9"], project.List("timeline"));
        Assert.Equal(["03/01/2017 ASSAULT 3 3 -9"], project.List("timeline", ("by", "month"), ("split", "type")));
        Assert.Equal(["FRE SYL 3 0 3 -9"], project.List("dyads"));
        Assert.Equal(["2017-03 3 3"], project.List("facets", ("by", "month")));
        Assert.Equal(["Freedonia FRE country 3 3 0 3", "Sylvania SYL country 3 0 3 3"], project.List("actors", ("fields", "name,code,kind,events,as_actor,as_recipient,reports")));
    }

    [Fact]
    public void Claims_that_deny_each_other_are_a_conflict_whichever_side_is_asked_for()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2") with { Claims = [CodedReports.Attack("r2").Claims[0] with { Polarity = false }] });
        Assert.Equal(["denial r1 r2"], project.List("conflicts", ("fields", "ground,first_report,second_report")));
        Assert.Single(project.List("conflicts", ("polarity", "false")));
        Assert.Single(project.List("conflicts", ("polarity", "true")));
        Assert.Empty(project.List("conflicts", ("relation", "part_of")));
    }

    private static string Sample(ListFilter filter) => filter switch
    {
        DayFilter => "2017-03-14",
        NumberFilter => "1",
        NearFilter => "42.23,43.97,50",
        { Known: [var known, ..] } => known,
        _ => "Freedonia",
    };
}
