using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Server.Record;
using Dateline.Store;
using Dateline.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>One incident with every report's version of it, and what each source put each count at.</summary>
internal static class IncidentEndpoint
{
    private static readonly (string Member, string Sql)[] Lists =
    [
        ("versions", "SELECT * EXCLUDE (incident_key) FROM incident_events WHERE incident_key = $1 ORDER BY report_date, event_key"),
        ("tolls", "SELECT * EXCLUDE (incident_key) FROM tolls WHERE incident_key = $1 ORDER BY measure, report_date, event_key"),
    ];

    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk) => api.MapGet("/incidents/{key}", (HttpContext context, string key) =>
    {
        Parameters.Check(context.Request);
        return desk.SendAsync(context, (record, json, stop) => Write(record, json, key, stop));
    });

    private static void Write(RecordFile record, Utf8JsonWriter json, string key, CancellationToken stop)
    {
        var row = StoredRow.Find(record, "incident", key, stop);
        json.WriteStartObject();
        row.WriteMembers(json);
        foreach (var (member, sql) in Lists)
        {
            using var answer = RecordAnswer.Ask(record, new RecordQuestion(sql, row["incident_key"]!), stop);
            json.WriteStartArray(member);
            foreach (var item in answer.Rows()) AnswerJson.Write(json, answer.Columns, item);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
