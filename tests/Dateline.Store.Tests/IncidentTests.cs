using System.Globalization;
using CsCheck;
using Dateline.Model;
using Dateline.Store.Incidents;

namespace Dateline.Store.Tests;

/// <summary>Reports that are one text and events that are one happening are found, whatever came first; nothing else is.</summary>
public sealed class IncidentTests
{
    private const string Long =
        "Soldiers of Freedonia shelled the village of Bankoula in Sylvania before dawn, killing three people who had come to the market with their harvest, the mayor said. "
        + "A bridge over the river was hit as well and could not be crossed until noon, when engineers laid planks over the hole. Freedonia had no comment.";

    [Fact]
    public void Copies_are_publications_of_one_report_and_corroborate_nothing()
    {
        using var project = new Project();
        Group(project, Told("r1", Long, "Freedonian Post"), Told("r2", Long, "The Daily Marx"), Told("r3", Long.Replace("Freedonia had no comment.", "", StringComparison.Ordinal), "Groucho Weekly"));
        Assert.Equal(["r1 r1 first", "r1 r2 copy", "r1 r3 copy"], project.Ask("SELECT report, id, kind FROM publications ORDER BY id"));
        Assert.Equal(["3 1 3 1"], project.Ask("SELECT events, reports, publications, sources FROM incidents"));
    }

    [Fact]
    public void Two_outlets_in_their_own_words_are_two_sources_of_one_incident()
    {
        using var project = new Project();
        Group(
            project,
            InItsOwnVoice(Told("r1", "Freedonia shelled the border village of Bankoula on Tuesday, killing three villagers at the market.", "Freedonian Post")),
            InItsOwnVoice(Told("r2", "Three villagers at the Bankoula market were killed when Freedonia shelled it.", "Sylvania Today")),
            Told("r3", "Freedonia shelled a barracks in the harbour town while the president was abroad.", "Sylvania Today"));
        Assert.Equal(["2 2 2", "1 1 1"], project.Ask("SELECT events, reports, sources FROM incidents ORDER BY events DESC"));
        Assert.Equal(["same actor, same recipient, same day, same toll (3), 85 % of the words, same story"], project.Ask("SELECT DISTINCT reason FROM incident_events WHERE reason <> 'alone'"));
    }

    [Fact]
    public void Who_denies_it_tells_of_the_same_incident()
    {
        using var project = new Project();
        var denial = Told("r2", "Freedonia denied that it had shelled the village of Bankoula and killed villagers at the market.", "Freedonian Post");
        Group(
            project,
            Told("r1", "Freedonia shelled the village of Bankoula, killing three villagers at the market.", "Sylvania Today"),
            denial with { Events = [denial.Events[0] with { Status = EventStatus.Negated, Size = null }] });
        Assert.Equal(["2 1 1"], project.Ask("SELECT events, sources, denials FROM incidents"));
        Assert.Equal(["r1 False", "r2 True"], project.Ask("SELECT report, denies FROM incident_events ORDER BY report"));
    }

    [Theory]
    [InlineData("another day", "2 incidents")]
    [InlineData("another place", "2 incidents")]
    [InlineData("another recipient", "2 incidents")]
    [InlineData("another toll", "2 incidents")]
    [InlineData("still to come", "2 incidents")]
    [InlineData("another type", "2 incidents")]
    [InlineData("nothing", "1 incidents")]
    public void Wrong_merges_are_worse_than_missed_ones(string other, string expected)
    {
        using var project = new Project();
        var first = Placed(Told("r1", "Freedonia shelled the village near the market in the morning.", "A"), "Bankoula", 14, 5);
        var second = Placed(Told("r2", "In the morning Freedonia shelled the village, near the market.", "B"), "Bankoula", 14, 5);
        var item = second.Events[0];
        item = other switch
        {
            "another day" => item with { Date = new DateRange(new(2017, 3, 17), new(2017, 3, 17), Granularity.Day, null) },
            "another place" => item with { EventLoc = new Location("Tillia", "SYL", null, 16, 5, LocationPrecision.City) },
            "another recipient" => item with { Recipient = [Reference.ToEntity("a", null)], Actor = [Reference.ToEntity("b", null)] },
            "another toll" => item with { Size = new() { Dead = new(300, 300, false, false) } },
            "still to come" => item with { Status = EventStatus.Future },
            "another type" => item with { Type = EventType.Consult },
            _ => item,
        };
        Group(project, first, second with { Events = [item] });
        Assert.Equal(expected, $"{project.Ask("SELECT count(*) FROM incidents")[0]} incidents");
    }

    [Fact]
    public void A_raid_a_day_does_not_become_one_long_incident()
    {
        using var project = new Project();
        Group(project, [.. Enumerable.Range(1, 12).Select(day => Placed(Told($"r{day}", $"Freedonia shelled the village near the market in raid {day}.", $"P{day}", day), "Bankoula", 14, 5))]);
        Assert.All(project.Ask("SELECT date_diff('day', min(date_start), max(date_start)) FROM incident_events GROUP BY incident_key"), static days => Assert.InRange(int.Parse(days, CultureInfo.InvariantCulture), 0, 1));
    }

    [Fact]
    public void Any_order_of_adding_gives_the_same_incidents()
    {
        string[] places = ["Bankoula", "Tillia"];
        string[] deeds = ["shelled the village near the market", "struck the market and the village with shells", "fired on a bridge over the river", "shelled the village near the old market and the bridge"];
        var report =
            from day in Gen.Int[12, 15]
            from place in Gen.Int[0, 1]
            from deed in Gen.Int[0, 3]
            from outlet in Gen.Int[1, 3]
            from dead in Gen.Int[1, 9]
            select (day, place, deed, outlet, dead);
        Gen.Select(report.Array[3, 6], Gen.Int[0, int.MaxValue]).Sample(
            (drawn, seed) =>
            {
                CodedReport[] reports = [.. drawn.Select((one, number) => Placed(
                    Told($"r{number}", $"Freedonia {deeds[one.deed]} on that day, killing {one.dead} people.", $"P{one.outlet}", one.day), places[one.place], 14 + one.place, 5, one.dead))];
                CodedReport[] shuffled = [.. reports];
                new Random(seed).Shuffle(shuffled);
                Assert.Equal(InOneGo(reports), OneByOne(shuffled));
            },
            iter: 4,
            threads: 1,
            seed: "0000KOIkNxa0");
    }

    [Fact]
    public void An_analysts_judgement_stands_beside_and_can_be_taken_back()
    {
        using var project = new Project();
        Group(
            project,
            Told("r1", "Freedonia shelled the border village of Bankoula, killing three villagers at the market.", "A"),
            Told("r2", "Three villagers at the Bankoula market were killed when Freedonia shelled it.", "B"),
            Told("r3", "Freedonia shelled a barracks in the harbour town while the president was abroad.", "C"));
        Assert.Equal(["1", "2"], Sizes(project));
        Judge(project, "r1", "r2", together: false);
        Assert.Equal(["1", "1", "1"], Sizes(project));
        Judge(project, "r1", "r3", together: true);
        Assert.Equal(["1", "2"], Sizes(project));
        Assert.Equal(["r1", "r3"], project.Ask("SELECT report FROM incident_events WHERE reason = 'joined by an analyst' ORDER BY report"));
        Judge(project, "r1", "r3", together: false);
        Judge(project, "r1", "r2", together: true);
        Assert.Equal(["1", "2"], Sizes(project));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void A_revised_report_leaves_nothing_behind_in_incidents()
    {
        using var project = new Project();
        Group(project, Told("r1", Long, "A"), Told("r2", Long, "B"));
        Group(project, Told("r2", "Nothing of the kind happened, Freedonia only sent a letter about herring.", "B"));
        Assert.Equal(["1 1", "1 1"], project.Ask("SELECT events, publications FROM incidents"));
        Assert.Equal(["2"], project.Ask("SELECT count(*) FROM record.incident_events"));
        Assert.Equal(["r1 first", "r2 first"], project.Ask("SELECT id, kind FROM publications ORDER BY id"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void A_removed_report_leaves_its_copies_and_incidents_as_if_it_had_never_come()
    {
        using var project = new Project();
        Group(project, Told("r1", Long, "A"), Told("r2", Long, "B"), Told("r3", Long, "C"));
        using (var record = RecordFile.OpenToWrite(project.Folder))
        {
            Upkeep.ReportRemoval.Remove(record, ["r1"], null, null, TimeProvider.System);
            IncidentGrouping.Update(record, CancellationToken.None);
        }

        Assert.Equal(["r2 r2 first", "r2 r3 copy"], project.Ask("SELECT report, id, kind FROM publications ORDER BY id"));
        Assert.Equal(["2 1 2"], project.Ask("SELECT events, reports, publications FROM incidents"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void A_source_s_toll_is_followed_as_it_grows()
    {
        using var project = new Project();
        var first = Told("r1", "Freedonia shelled the village of Bankoula at the market.", "A");
        var second = Told("r2", "Freedonia shelled the village of Bankoula, at the market, more bodies found since.", "A", day: 15);
        second = second with { Events = [second.Events[0] with { Date = first.Events[0].Date, Size = new() { Dead = new(6, null, false, false) } }] };
        Group(project, first, second);
        Assert.Equal(["dead Sylvania 3 -", "dead Sylvania at least 6 3"], project.Ask("SELECT measure, source, said, before FROM tolls ORDER BY report_date"));
        Assert.Equal(["3 6"], project.Ask("SELECT dead_least, dead_most FROM incidents"));
    }

    private static void Group(Project project, params CodedReport[] reports)
    {
        using var record = RecordFile.OpenToWrite(project.Folder);
        new RecordWriter(record).Store(reports);
        IncidentGrouping.Update(record, CancellationToken.None);
    }

    private static string InOneGo(CodedReport[] reports)
    {
        using var project = new Project();
        Group(project, reports);
        return Incidents(project);
    }

    private static string OneByOne(CodedReport[] reports)
    {
        using var project = new Project();
        foreach (var report in reports) Group(project, report);
        return Incidents(project);
    }

    private static string Incidents(Project project)
    {
        var events = project.Ask("SELECT string_agg(report, ' ' ORDER BY report) FROM incident_events GROUP BY incident_key").Order(StringComparer.Ordinal);
        var heads = project.Ask("SELECT events, reports, publications, sources, dead_least, dead_most, sentence, round(score, 6), reason FROM incidents").Order(StringComparer.Ordinal);
        var texts = project.Ask("SELECT report, id, kind FROM publications ORDER BY id");
        return string.Join('\n', events.Concat(heads).Concat(texts));
    }

    private static string[] Sizes(Project project) => project.Ask("SELECT events FROM incidents ORDER BY events");

    private static void Judge(Project project, string first, string second, bool together)
    {
        using var record = RecordFile.OpenToWrite(project.Folder);
        record.Execute(
            $"""
            INSERT INTO record.incident_judgements SELECT a.event_key, b.event_key, {together}, 'ann', (SELECT TIMESTAMP '2020-01-01' + to_days(count(*)::INTEGER) FROM record.incident_judgements), 'seen'
            FROM events a, events b WHERE a.report = '{first}' AND b.report = '{second}'
            """);
        IncidentGrouping.Update(record, CancellationToken.None);
    }

    private static CodedReport Told(string id, string words, string publisher, int day = 14) => CodedReports.Attack(id, day, words) with { Publisher = publisher };

    private static CodedReport InItsOwnVoice(CodedReport report) => report with { Credits = [], Events = [report.Events[0] with { AccordingTo = [] }] };

    private static CodedReport Placed(CodedReport report, string place, double lat, double lon, int dead = 3) => report with
    {
        Events = [report.Events[0] with { EventLoc = new Location(place, "SYL", null, lat, lon, LocationPrecision.City), Size = new() { Dead = new(dead, dead, false, false) }, AccordingTo = [] }],
    };
}
