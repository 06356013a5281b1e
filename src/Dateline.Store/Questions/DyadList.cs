namespace Dateline.Store.Questions;

/// <summary>Events counted by who did something to whom, most first.</summary>
internal static class DyadList
{
    internal static readonly ListDefinition Definition = new("dyads", "An actor and a recipient with at least one event between them, in this direction.")
    {
        Columns =
        [
            new("actor", ColumnType.Text, "entities[].code of events[].actor, else its name", "Who did it."),
            new("recipient", ColumnType.Text, "entities[].code of events[].recipient, else its name", "To whom."),
            new("events", ColumnType.Whole, "counted", "Events."),
            new("cooperation", ColumnType.Whole, "counted", "Events of quad codes 1 and 2."),
            new("conflict", ColumnType.Whole, "counted", "Events of quad codes 3 and 4."),
            new("scale", ColumnType.Number, "mean of events[].event_scale", "Mean PLOVER score.") { Unit = "points, -10 to 10" },
        ],
        Filters = EventFilters.All,
        Order = [new("events", ColumnType.Whole, Falling: true), new("actor", ColumnType.Text), new("recipient", ColumnType.Text)],
        Rows = static source =>
            $"""
            SELECT actor, recipient, count(*) AS events, count(*) FILTER (quad_code <= 2) AS cooperation, count(*) FILTER (quad_code > 2) AS conflict, avg(event_scale) AS scale
            FROM (SELECT actor, unnest(recipient) AS recipient, quad_code, event_scale FROM (
                SELECT unnest({Parties("actor")}) AS actor, {Parties("recipient")} AS recipient, quad_code, event_scale
                FROM (SELECT * FROM {source.View("events")}{source.Where}) AS chosen) AS acted) AS pairs
            GROUP BY actor, recipient
            """,
    };

    // Names stand in where no party of that side has a code.
    private static string Parties(string side) => $"list_distinct(CASE WHEN len({side}_code) > 0 THEN {side}_code ELSE {side} END)";
}
