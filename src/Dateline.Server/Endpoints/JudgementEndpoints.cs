using System.Globalization;
using System.Text.Json;
using Dateline.Server.Answers;
using Dateline.Server.Record;
using Dateline.Store;
using Dateline.Store.Corrections;
using Dateline.Store.Exports;
using Dateline.Store.Upkeep;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>What analysts judged, what they should judge next, and what has changed.</summary>
internal static class JudgementEndpoints
{
    private const int UsualRows = 50;
    private const int MostRows = 1000;

    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk, OpenRecord record, TimeProvider clock)
    {
        api.MapGet("/review", (HttpContext context) =>
        {
            Parameters.Check(context.Request, "limit", "type", "report");
            var question = ReviewQueue.Question(Rows(context.Request), Word(context.Request, "type"), Word(context.Request, "report"));
            return desk.SendAsync(context, (file, json, stop) => WriteItems(file, json, question, stop));
        });
        api.MapGet("/corrections", (HttpContext context) =>
        {
            Parameters.Check(context.Request, "limit", "target");
            var rows = Rows(context.Request);
            var question = Word(context.Request, "target") is { } target
                ? new RecordQuestion($"SELECT * FROM corrections WHERE target = $1 ORDER BY correction_key LIMIT {rows}", target)
                : new RecordQuestion($"SELECT * FROM corrections ORDER BY correction_key DESC LIMIT {rows}");
            return desk.SendAsync(context, (file, json, stop) => WriteItems(file, json, question, stop));
        });
        api.MapGet("/changes", (HttpContext context) =>
        {
            Parameters.Check(context.Request, "limit", "since");
            var since = Word(context.Request, "since") is { } word ? Number("since", word, 0, long.MaxValue) : 0;
            return desk.SendAsync(context, (file, json, stop) => WriteItems(file, json, ChangeFeed.After(since, Rows(context.Request)), stop));
        });
        api.MapPost("/corrections", async (HttpContext context) =>
        {
            var correction = Read(await JsonBody.ReadAsync(context));
            var outcome = await record.ChangeAsync(file => new CorrectionWriter(file, clock).Store(correction));
            if (outcome.Problem is { } problem) throw ProblemException.Bad(problem);
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsync($"{{\"correction_key\":{outcome.Key},\"batch\":{outcome.Batch}}}", context.RequestAborted);
        });
    }

    private static Correction Read(byte[] body)
    {
        using var json = JsonBody.Parse(body);
        if (json.RootElement.ValueKind != JsonValueKind.Object) throw ProblemException.Bad(Messages.NotJson);
        KeyValuePair<string, string>[] changes = Member("field") is { } field ? [KeyValuePair.Create(field, Member("value") ?? "")] : [];
        return new Correction(Member("target") ?? "", Member("verdict") ?? "", changes, Member("who") ?? "", Member("why") ?? "");

        string? Member(string name) => json.RootElement.TryGetProperty(name, out var member) ? member.ValueKind switch
        {
            JsonValueKind.String => member.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => member.GetRawText(),
            _ => null,
        } : null;
    }

    private static void WriteItems(RecordFile file, Utf8JsonWriter json, RecordQuestion question, CancellationToken stop)
    {
        using var answer = RecordAnswer.Ask(file, question, stop);
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var row in answer.Rows()) AnswerJson.Write(json, answer.Columns, row);
        json.WriteEndArray();
        json.WriteNull("next");
        json.WriteNull("total");
        json.WriteEndObject();
    }

    private static int Rows(HttpRequest request) => Word(request, "limit") is { } limit ? (int)Number("limit", limit, 1, MostRows) : UsualRows;

    private static long Number(string name, string word, long least, long most) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number : throw ProblemException.Bad(Messages.NotANumber(name, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture)));

    private static string? Word(HttpRequest request, string name) => request.Query[name].FirstOrDefault() is { Length: > 0 } word ? word : null;
}
