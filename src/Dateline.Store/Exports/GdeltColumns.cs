using Dateline.Store.Questions;

namespace Dateline.Store.Exports;

/// <summary>The columns of the GDELT 2.0 event table (GDELT Event Database codebook V2.0), and what Dateline puts into them.</summary>
internal static class GdeltColumns
{
    private const string Nothing = "none";

    internal static readonly ExportedTable Table = new("gdelt", "An event between one actor and one recipient, in the order of columns of GDELT 2.0; only what occurred or goes on and its source does not deny.",
    [
        Text("GLOBALEVENTID", "id and events[].id", "Id of the report and ordinal of the row in it, joined by a hyphen; GDELT has a number."),
        Text("SQLDATE", "events[].date.start, else date", "First day, YYYYMMDD."), Text("MonthYear", "events[].date.start, else date", "YYYYMM."), Text("Year", "events[].date.start, else date", "YYYY."),
        new("FractionDate", ColumnType.Number, "events[].date.start, else date", "Year and the part of it that has passed: day of the year / 365, at most .9999."),
        .. Actor("Actor1", "actor"), .. Actor("Actor2", "recipient"),
        Text("IsRootEvent", "reckoned", "1 where the report tells it as its news, 0 where it is background."),
        Text("EventCode", "events[].cameo", "CAMEO code."), Text("EventBaseCode", "events[].cameo", "Its first three digits."), Text("EventRootCode", "events[].cameo", "Its first two digits."),
        Text("QuadClass", "events[].quad_code", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
        new("GoldsteinScale", ColumnType.Number, "events[].cameo", "Goldstein's (1992) score of the CAMEO root code.") { Unit = "points, -10 to 10" },
        new("NumMentions", ColumnType.Whole, "events[].event_text", "Mentions of the event in the report."),
        new("NumSources", ColumnType.Whole, "reckoned", "1: a row is one report's."), new("NumArticles", ColumnType.Whole, "reckoned", "1: a row is one report's."),
        Text("AvgTone", Nothing, "Empty: Dateline reckons no tone."),
        .. Place("Actor1Geo", Nothing), .. Place("Actor2Geo", Nothing), .. Place("ActionGeo", "events[].event_loc"),
        Text("DATEADDED", "date", "Day on which the report was published, YYYYMMDD000000."), Text("SOURCEURL", "url", "Where the report was published; its id where that is not known."),
    ]);

    private static IEnumerable<ListColumn> Actor(string name, string side)
    {
        yield return Text(name + "Code", $"entities[] of events[].{side}", "Code of state or group, with PLOVER sectors.");
        yield return Text(name + "Name", $"entities[].name of events[].{side}", "Name.");
        yield return Text(name + "CountryCode", $"entities[].code of events[].{side}", "Code of state or group.");
        foreach (var part in (string[])["KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"]) yield return Text(name + part, Nothing, "Empty: not in Dateline's codebook.");
        for (var i = 1; i <= 3; i++) yield return Text($"{name}Type{i}Code", $"entities[].sector of events[].{side}", $"PLOVER sector {i}.");
    }

    private static IEnumerable<ListColumn> Place(string name, string source)
    {
        var empty = source == Nothing;
        yield return Text(name + "_Type", source, empty ? "Empty: places of actors are not coded." : "1 country, 4 place, 5 region.");
        foreach (var part in (string[])["Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"])
        {
            var known = !empty && part is not ("ADM2Code" or "FeatureID");
            yield return Text($"{name}_{part}", known ? source : Nothing, known ? "As events[].event_loc; countries are ISO 3166-1 alpha-3." : "Empty.");
        }
    }

    private static ListColumn Text(string name, string source, string meaning) => new(name, ColumnType.Text, source, meaning);
}
