namespace Dateline.Store.Questions;

/// <summary>The list of places where events happened, those with most events first.</summary>
internal static class PlaceList
{
    internal static readonly ListDefinition Definition = new("places", "A place where events happened.")
    {
        Columns =
        [
            new("place", ColumnType.Text, "events[].event_loc.name", "Name."),
            new("country", ColumnType.Text, "events[].event_loc.country", "Code of its country."),
            new("adm1", ColumnType.Text, "events[].event_loc.adm1", "Its region."),
            new("lat", ColumnType.Number, "events[].event_loc.lat", "Latitude.") { Unit = "degrees north, WGS 84" },
            new("lon", ColumnType.Number, "events[].event_loc.lon", "Longitude.") { Unit = "degrees east, WGS 84" },
            new("events", ColumnType.Whole, "counted", "Events there."),
            new("reports", ColumnType.Whole, "counted", "Reports that tell them."),
            new("first_day", ColumnType.Day, "reckoned", "Day of the first event."),
            new("last_day", ColumnType.Day, "reckoned", "Day of the last event."),
        ],
        Filters =
        [
            new NameFilter("q", "Whole words of the place's or its region's name.", $"({QuestionConditions.Has("place")} OR {QuestionConditions.Has("adm1")})"),
            .. EventFilters.All,
        ],
        Order = [new("events", ColumnType.Whole, Falling: true), new("place_id", ColumnType.Text)],
        Rows = static source =>
            $"""
            SELECT place, country, adm1, lat, lon, count(*) AS events, count(DISTINCT report_key) AS reports, min({EventFilters.Day}) AS first_day, max({EventFilters.Day}) AS last_day,
                concat_ws('|', place, country, adm1, lat, lon) AS place_id
            FROM (SELECT * FROM {source.View("events")}{source.Where}) AS located WHERE place IS NOT NULL GROUP BY place, country, adm1, lat, lon
            """,
    };
}
