using System.Buffers;
using System.Text.Json;
using Dateline.Model;
using Dateline.Server.Answers;
using Dateline.Server.Coding;
using Dateline.Server.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>Coding a text that is not stored, and saying why.</summary>
internal static class CodingEndpoints
{
    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder api, OpenRecord record, CodingDesk desk)
    {
        api.MapPost("/code", async (HttpContext context) =>
        {
            var report = desk.Read(await JsonBody.ReadAsync(context));
            var coded = await desk.UseAsync((coder, stop) => coder.Code(report, stop), context.RequestAborted);
            await SendAsync(context, json => DatelineJson.Serialize(json, coded));
        });

        api.MapPost("/explain", async (HttpContext context) =>
        {
            var body = await JsonBody.ReadAsync(context);
            var id = JsonBody.Word(body, "event");
            var report = desk.Read(body);
            var buffer = await desk.UseAsync((coder, stop) => Render(json => Explanation.Write(json, coder.Code(report, stop), id, coder, stop)), context.RequestAborted);
            await SendAsync(context, buffer);
        });

        api.MapGet("/reports/{key}/explain", async (HttpContext context, string key) =>
        {
            Parameters.Check(context.Request, "event");
            var id = context.Request.Query["event"].FirstOrDefault();
            var coded = await record.AskAsync((file, stop) => StoredReport.Find(file, key, stop).Read(), context.RequestAborted);
            var buffer = await desk.UseAsync((coder, stop) => Render(json => Explanation.Write(json, coded, id, coder, stop)), context.RequestAborted);
            await SendAsync(context, buffer);
        });
    }

    private static ArrayBufferWriter<byte> Render(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, RowJson.Options);
        write(json);
        json.Flush();
        return buffer;
    }

    private static Task SendAsync(HttpContext context, Action<Utf8JsonWriter> write) => SendAsync(context, Render(write));

    private static async Task SendAsync(HttpContext context, ArrayBufferWriter<byte> buffer)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = buffer.WrittenCount;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
    }
}
