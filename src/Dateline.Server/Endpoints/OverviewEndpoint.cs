using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Store;
using Dateline.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>The whole record at a glance.</summary>
internal static class OverviewEndpoint
{
    private const string Counts =
        """
        SELECT (SELECT count(*) FROM reports) AS reports, (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM incidents) AS incidents, (SELECT count(*) FROM statements) AS statements,
            (SELECT count(*) FROM claims) AS claims, (SELECT count(*) FROM instruments) AS instruments,
            (SELECT min(date) FROM reports) AS first_day, (SELECT max(date) FROM reports) AS last_day
        """;

    // Name of the list, and its rows.
    private static readonly (string Name, string Sql)[] Lists =
    [
        ("by_day", "SELECT start, sum(events)::BIGINT AS events, sum(reports)::BIGINT AS reports FROM (SELECT report_date AS start, count(*) AS events, 0 AS reports FROM events GROUP BY 1 UNION ALL SELECT date, 0, count(*) FROM reports GROUP BY 1) GROUP BY 1 ORDER BY 1 DESC LIMIT 1000"),
        ("by_type", "SELECT event AS value, count(*) AS count, count(DISTINCT report_key) AS reports FROM events GROUP BY 1 ORDER BY 2 DESC, 1"),
        ("top_dyads",
            """
            SELECT actor, recipient, count(*) AS events, count(*) FILTER (quad_code <= 2) AS cooperation, count(*) FILTER (quad_code >= 3) AS conflict, avg(event_scale) AS scale
            FROM (SELECT actor, unnest(recipient_code) AS recipient, quad_code, event_scale FROM (SELECT unnest(actor_code) AS actor, recipient_code, quad_code, event_scale FROM events))
            WHERE actor <> recipient GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 20
            """),
        ("map", "SELECT place, country, lat, lon, count(*) AS events, count(DISTINCT report_key) AS reports FROM events WHERE lat IS NOT NULL GROUP BY ALL ORDER BY 5 DESC, 1, 2, 3, 4 LIMIT 500"),
        ("latest",
            """
            SELECT event_key, report_key, report, report_date, publisher, event, mode, status, actor, actor_code, recipient, recipient_code, date_start, date_end, place, country, sentence
            FROM events ORDER BY report_date DESC, event_key DESC LIMIT 10
            """),
    ];

    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk) => api.MapGet("/overview", (HttpContext context) =>
    {
        Parameters.Check(context.Request);
        return desk.SendAsync(context, Write);
    });

    private static void Write(RecordFile record, Utf8JsonWriter json, CancellationToken stop)
    {
        json.WriteStartObject();
        using (var answer = RecordAnswer.Ask(record, new RecordQuestion(Counts), stop))
        {
            foreach (var row in answer.Rows())
            {
                for (var i = 0; i < row.Length; i++)
                {
                    json.WritePropertyName(answer.Columns[i]);
                    AnswerJson.Write(json, row[i]);
                }
            }
        }

        foreach (var (name, sql) in Lists)
        {
            using var answer = RecordAnswer.Ask(record, new RecordQuestion(sql), stop);
            json.WriteStartArray(name);
            var rows = answer.Rows();

            // The newest days, in the order in which they are drawn.
            foreach (var row in name == "by_day" ? rows.Reverse() : rows) AnswerJson.Write(json, answer.Columns, row);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
