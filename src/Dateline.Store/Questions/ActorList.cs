using Dateline.Model;

namespace Dateline.Store.Questions;

/// <summary>The list of actors, those with most events first.</summary>
internal static class ActorList
{
    private static readonly string[] Kinds = [.. ModelNames<EntityKind>.All];

    internal static readonly ListDefinition Definition = new("actors", "Somebody who is named in reports: one row a name and code.")
    {
        Columns =
        [
            new("name", ColumnType.Text, "entities[].name", "Name."),
            new("code", ColumnType.Text, "entities[].code", "Code of the state or group it belongs to."),
            new("kind", ColumnType.Text, "entities[].kind", "What it is, as most reports have it."),
            new("events", ColumnType.Whole, "counted", "Events in which it has a part."),
            new("as_actor", ColumnType.Whole, "counted", "Events in which it acts."),
            new("as_recipient", ColumnType.Whole, "counted", "Events in which something is done to it."),
            new("reports", ColumnType.Whole, "counted", "Reports that name it."),
            new("first_day", ColumnType.Day, "reckoned", "Day of the first report that names it."),
            new("last_day", ColumnType.Day, "reckoned", "Day of the last report that names it."),
        ],
        Filters =
        [
            new NameFilter("q", "Code, or whole words of the name.", $"(code = upper({{0}}) OR {QuestionConditions.Has("name")})"),
            new CodeFilter("code", "CODE", "Code of the state or group it belongs to.", "code = {0}"),
            new ChoiceFilter("kind", "KIND", "What it is.", Kinds, "kind = {0}"),
            new CodeFilter("sector", "SECTOR", "PLOVER sector.", "list_contains(sector, {0})"),
            .. CommonColumns.Period("report_date", "report_date"),
        ],
        Order = [new("events", ColumnType.Whole, Falling: true), new("name", ColumnType.Text), new("any_code", ColumnType.Text)],
        Rows = static source =>
            $"""
            SELECT name, code, mode(kind) AS kind, sum(parts.events)::BIGINT AS events, sum(parts.as_actor)::BIGINT AS as_actor, sum(parts.as_recipient)::BIGINT AS as_recipient,
                count(DISTINCT report_key) AS reports, min(report_date) AS first_day, max(report_date) AS last_day, coalesce(code, '') AS any_code
            FROM (SELECT * FROM {source.View("entities")}{source.Where}) AS named LEFT JOIN (
                SELECT entity_key, count(DISTINCT event_key) AS events, count(DISTINCT event_key) FILTER (side = 'actor') AS as_actor, count(DISTINCT event_key) FILTER (side = 'recipient') AS as_recipient
                FROM record.event_parties GROUP BY entity_key) AS parts USING (entity_key)
            GROUP BY name, code HAVING sum(parts.events) > 0
            """,
    };
}
