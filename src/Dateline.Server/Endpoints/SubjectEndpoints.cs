using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Store;
using Dateline.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>What the record knows of one actor or place.</summary>
internal static class SubjectEndpoints
{
    // An actor by its code, or by its name.
    private const string Acts = "(list_contains(actor_code, upper($1)) OR list_contains(list_transform(actor, lambda name: lower(name)), lower($1)))";
    private const string Suffers = "(list_contains(recipient_code, upper($1)) OR list_contains(list_transform(recipient, lambda name: lower(name)), lower($1)))";
    private const string There = "lower(place) = lower($1)";

    private static readonly (string Name, string Sql)[] OfActor =
    [
        ("names", "SELECT name, code, mode(kind) AS kind, count(DISTINCT report_key) AS reports FROM entities WHERE code = upper($1) OR lower(name) = lower($1) GROUP BY name, code ORDER BY reports DESC, name LIMIT 30"),
        ("sectors", "SELECT sector AS value, count(*) AS count FROM (SELECT unnest(sector) AS sector FROM entities WHERE code = upper($1) OR lower(name) = lower($1)) GROUP BY 1 ORDER BY 2 DESC, 1"),
        ("by_type", $"SELECT event AS value, count(*) FILTER ({Acts}) AS as_actor, count(*) FILTER ({Suffers}) AS as_recipient FROM events WHERE {Acts} OR {Suffers} GROUP BY 1 ORDER BY count(*) DESC, 1"),
        ("recipients", $"SELECT recipient AS value, count(*) AS count, avg(event_scale) AS scale FROM (SELECT unnest(recipient_code) AS recipient, event_scale FROM events WHERE {Acts}) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"),
        ("actors", $"SELECT actor AS value, count(*) AS count, avg(event_scale) AS scale FROM (SELECT unnest(actor_code) AS actor, event_scale FROM events WHERE {Suffers}) GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"),
    ];

    private const string ActorCounts =
        $"""
        SELECT count(*) AS events, count(*) FILTER ({Acts}) AS as_actor, count(*) FILTER ({Suffers}) AS as_recipient, count(DISTINCT report_key) AS reports,
            min(coalesce(date_start, report_date)) AS first_day, max(coalesce(date_end, report_date)) AS last_day
        FROM events WHERE {Acts} OR {Suffers}
        """;

    private const string PlaceCounts =
        $"""
        SELECT any_value(place) AS place, any_value(country) AS country, any_value(adm1) AS adm1, any_value(lat) AS lat, any_value(lon) AS lon, count(*) AS events, count(DISTINCT report_key) AS reports,
            min(coalesce(date_start, report_date)) AS first_day, max(coalesce(date_end, report_date)) AS last_day
        FROM events WHERE {There}
        """;

    private static readonly (string Name, string Sql)[] OfPlace =
    [
        ("by_type", $"SELECT event AS value, count(*) AS count FROM events WHERE {There} GROUP BY 1 ORDER BY 2 DESC, 1"),
        ("latest", $"SELECT event_key, report_key, report_date, event, mode, status, actor, recipient, date_start, sentence FROM events WHERE {There} ORDER BY report_date DESC, event_key DESC LIMIT 10"),
    ];

    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk)
    {
        api.MapGet("/actors/{key}", (HttpContext context, string key) => SendAsync(context, desk, "actor", key, ActorCounts, OfActor));
        api.MapGet("/places/{key}", (HttpContext context, string key) => SendAsync(context, desk, "place", key, PlaceCounts, OfPlace));
    }

    private static Task SendAsync(HttpContext context, AnswerDesk desk, string kind, string key, string counts, (string Name, string Sql)[] lists)
    {
        Parameters.Check(context.Request);
        if (key.Length > 200) throw ProblemException.Bad(Messages.TooLong(kind, 200));
        return desk.SendAsync(context, (record, json, stop) => Write(record, json, kind, key, counts, lists, stop));
    }

    private static void Write(RecordFile record, Utf8JsonWriter json, string kind, string key, string counts, (string Name, string Sql)[] lists, CancellationToken stop)
    {
        json.WriteStartObject();
        json.WriteString("asked", key);
        using (var answer = RecordAnswer.Ask(record, new RecordQuestion(counts, key), stop))
        {
            foreach (var row in answer.Rows())
            {
                // Who is named and takes part in nothing has a page too.
                if (row[Array.IndexOf(answer.Columns, "events")] is 0L && (kind == "place" || !IsNamed(record, key, stop))) throw ProblemException.Missing(Messages.NoSuch(kind, key));
                for (var i = 0; i < row.Length; i++)
                {
                    json.WritePropertyName(answer.Columns[i]);
                    AnswerJson.Write(json, row[i]);
                }
            }
        }

        foreach (var (name, sql) in lists)
        {
            using var answer = RecordAnswer.Ask(record, new RecordQuestion(sql, key), stop);
            json.WriteStartArray(name);
            foreach (var row in answer.Rows()) AnswerJson.Write(json, answer.Columns, row);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static bool IsNamed(RecordFile record, string key, CancellationToken stop)
    {
        using var other = record.Another();
        using var answer = RecordAnswer.Ask(other, new RecordQuestion("SELECT 1 FROM entities WHERE code = upper($1) OR lower(name) = lower($1) LIMIT 1", key), stop);
        return answer.Rows().Any();
    }
}
