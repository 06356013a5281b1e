namespace Dateline.Store.Questions;

/// <summary>The list of events, by day.</summary>
internal static class EventList
{
    internal static readonly ListDefinition Definition = new("events", "An event: who did what to whom.")
    {
        Columns =
        [
            .. CommonColumns.OfReport,
            new("event_key", ColumnType.Key, "counted", "Key of the event."),
            CommonColumns.ReportKey,
            new("id", ColumnType.Text, "events[].id", "Id of the event in its report."),
            new("day", ColumnType.Day, "events[].date.start, else date", "Its first day, or that of its report where it has none."),
            new("event", ColumnType.Text, "events[].event", "PLOVER type."),
            new("mode", ColumnType.Texts, "events[].mode", "PLOVER modes."),
            new("context", ColumnType.Texts, "events[].context", "PLOVER contexts."),
            new("cameo", ColumnType.Text, "events[].cameo", "CAMEO code."),
            new("quad_code", ColumnType.Whole, "events[].quad_code", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."),
            new("event_scale", ColumnType.Number, "events[].event_scale", "PLOVER score of type and mode, conflict below zero.") { Unit = "points, -10 to 10" },
            new("status", ColumnType.Text, "events[].status", "Whether it happened: occurred, ongoing, future, hypothetical, negated."),
            new("historical", ColumnType.Truth, "events[].historical", "Told as the past of the story, not as its news."),
            new("actor", ColumnType.Texts, "events[].actor", "Names of those who did it."),
            new("actor_code", ColumnType.Texts, "entities[].code of events[].actor", "Codes of those who did it."),
            new("recipient", ColumnType.Texts, "events[].recipient", "Names of those to whom it was done."),
            new("recipient_code", ColumnType.Texts, "entities[].code of events[].recipient", "Codes of those to whom it was done."),
            new("according_to", ColumnType.Texts, "events[].according_to", "Chain of sources, outermost first; empty for the report's own voice."),
            new("date_start", ColumnType.Day, "events[].date.start", "First day."),
            new("date_end", ColumnType.Day, "events[].date.end", "Last day, inclusive."),
            new("date_granularity", ColumnType.Text, "events[].date.granularity", "How exact the day is."),
            new("place", ColumnType.Text, "events[].event_loc.name", "Where it happened."),
            new("country", ColumnType.Text, "events[].event_loc.country", "Code of the country where it happened."),
            new("adm1", ColumnType.Text, "events[].event_loc.adm1", "Region where it happened."),
            new("lat", ColumnType.Number, "events[].event_loc.lat", "Latitude of the place.") { Unit = "degrees north, WGS 84" },
            new("lon", ColumnType.Number, "events[].event_loc.lon", "Longitude of the place.") { Unit = "degrees east, WGS 84" },
            new("place_precision", ColumnType.Text, "events[].event_loc.precision", "What the point stands for."),
            new("event_text", ColumnType.Text, "events[].event_text[0].text", "Words that tell it, at its first mention."),
            new("sentence", ColumnType.Text, "events[].sentence.text", "The sentence of its first mention."),
            new("sentence_start", ColumnType.Whole, "events[].sentence.start", "Where the sentence begins in the report's text.") { Unit = "UTF-16 code units" },
            new("rule", ColumnType.Text, "events[].why.rule", "The rule that found it."),
            new("confidence", ColumnType.Number, "events[].confidence", "How sure the coder is.") { Unit = "probability, 0 to 1" },
        ],
        Filters = EventFilters.All,
        Order = [new("day", ColumnType.Day), new("event_key", ColumnType.Key)],
        Rows = static source => $"SELECT *, {EventFilters.Day} AS day FROM {source.View("events")}{source.Where}",
    };
}
