using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Server.Record;
using Dateline.Store;
using Dateline.Store.Exports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>One event, statement, claim or instrument; an instrument with its life over all reports that name it.</summary>
internal static class RecordEndpoints
{
    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk)
    {
        foreach (var kind in (string[])["event", "statement", "claim", "instrument"])
        {
            api.MapGet($"/{kind}s/{{key}}", (HttpContext context, string key) =>
            {
                Parameters.Check(context.Request);
                return desk.SendAsync(context, (record, json, stop) => Write(record, json, kind, key, stop));
            });
        }
    }

    private static void Write(RecordFile record, Utf8JsonWriter json, string kind, string key, CancellationToken stop)
    {
        var row = StoredRow.Find(record, kind, key, stop);
        json.WriteStartObject();
        row.WriteMembers(json);
        row.WriteCoded(json, record, kind, stop);
        if (kind == "instrument") WriteLife(record, json, row, stop);
        json.WriteEndObject();
    }

    private static void WriteLife(RecordFile record, Utf8JsonWriter json, StoredRow row, CancellationToken stop)
    {
        var name = (string)row["name"]!;

        // "The agreement" of one report is not that of another; "the Minsk agreements" are.
        var own = IsName(name) ? "lower(name) = lower($1) AND kind = $2" : "instrument_key = $3 AND $1 = $1 AND $2 = $2";
        var values = new[] { name, row["kind"]!, row["instrument_key"]! };
        var same = $"SELECT instrument_key FROM instruments WHERE ({own}) AND $3 = $3";
        Rows("told_by", $"SELECT report_key, report, report_date, publisher, instrument_key, id, name FROM instruments WHERE instrument_key IN ({same}) ORDER BY report_date, instrument_key");
        Rows("stages", $"SELECT * FROM stages WHERE instrument_key IN ({same}) ORDER BY coalesce(date_start, report_date), stage_key");

        void Rows(string member, string sql)
        {
            using var answer = RecordAnswer.Ask(record, new RecordQuestion(sql, values), stop);
            json.WriteStartArray(member);
            foreach (var item in answer.Rows()) AnswerJson.Write(json, answer.Columns, item);
            json.WriteEndArray();
        }
    }

    private static bool IsName(string name) => name.Split(' ').Skip(1).Any(static word => word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0])));
}
