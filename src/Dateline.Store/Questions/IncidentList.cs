using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of incidents, by day.</summary>
internal static class IncidentList
{
    private const string Day = "coalesce(date_start, first_report)";

    // What an incident takes over from the event that tells it most fully.
    private static readonly string[] OfFullestVersion =
    [
        "event", "mode", "context", "cameo", "quad_code", "event_scale", "status", "historical", "actor", "actor_code", "recipient", "recipient_code",
        "date_start", "date_end", "date_granularity", "place", "country", "adm1", "lat", "lon", "sentence",
    ];

    internal static readonly ListDefinition Definition = new("incidents", "One happening, however many reports tell it; told as its fullest version tells it.")
    {
        Columns =
        [
            new("incident_key", ColumnType.Key, "counted", "Key of the incident."),
            new("event_key", ColumnType.Key, "counted", "Key of the event that tells it most fully."),
            new("day", ColumnType.Day, "events[].date.start, else the first report's date", "Its first day, or that of the first report where it has none."),
            .. EventList.Definition.Columns.Where(static column => OfFullestVersion.Contains(column.Name)),
            new("events", ColumnType.Whole, "counted", "Events that tell it."),
            new("reports", ColumnType.Whole, "counted", "Reports that tell it; copies of one text count once."),
            new("publications", ColumnType.Whole, "counted", "Prints that tell it, copies among them."),
            new("sources", ColumnType.Whole, "counted", "Sources that tell it independently."),
            new("denials", ColumnType.Whole, "counted", "Independent sources that deny it."),
            new("first_report", ColumnType.Day, "date", "Day of the first report of it."),
            new("last_report", ColumnType.Day, "date", "Day of the last report of it."),
            new("dead_least", ColumnType.Whole, "events[].size.dead", "Fewest dead that a version tells.") { Unit = "persons" },
            new("dead_most", ColumnType.Whole, "events[].size.dead", "Most dead that a version tells.") { Unit = "persons" },
            new("injured_least", ColumnType.Whole, "events[].size.injured", "Fewest injured that a version tells.") { Unit = "persons" },
            new("injured_most", ColumnType.Whole, "events[].size.injured", "Most injured that a version tells.") { Unit = "persons" },
            new("score", ColumnType.Number, "reckoned", "How alike the least alike of its versions is.") { Unit = "0 to 1" },
            new("reason", ColumnType.Text, "reckoned", "Why that version belongs to it."),
        ],
        Filters =
        [
            new NameFilter("actor", "Code of an actor (RUS), or whole words of its name.", QuestionConditions.Among("actor", "actor_code")),
            new NameFilter("recipient", "Code of a recipient, or whole words of its name.", QuestionConditions.Among("recipient", "recipient_code")),
            new ChoiceFilter("type", "TYPE", "PLOVER type.", [.. ModelNames<EventType>.All], "event = {0}"),
            new NumberFilter("quad", "Quad code: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", 1, 4, Whole: true, "quad_code = {0}"),
            new ChoiceFilter("status", "STATUS", "Whether it happened.", [.. ModelNames<EventStatus>.All], "status = {0}"),
            .. CommonColumns.Period(Day, "coalesce(date_end, last_report)"),
            new CodeFilter("country", "CODE", "Code of the country where it happened.", "country = {0}"),
            new NearFilter(),
            new NumberFilter("min_reports", "Least number of reports that tell it.", 1, int.MaxValue, Whole: true, "reports >= {0}"),
            new NumberFilter("min_sources", "Least number of sources that tell it independently.", 1, int.MaxValue, Whole: true, "sources >= {0}"),
            new WordsFilter("text", "Words of the sentence, in any case.", "contains(lower(sentence), lower({0}))"),
        ],
        Order = [new("day", ColumnType.Day), new("incident_key", ColumnType.Key)],
        Rows = static source => $"SELECT *, {Day} AS day FROM {source.View("incidents")}{source.Where}",
    };
}
