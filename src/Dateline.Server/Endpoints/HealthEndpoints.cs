using Dateline.Server.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>Is the process there, and does the record answer?</summary>
internal static class HealthEndpoints
{
    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder routes, OpenRecord record)
    {
        routes.MapGet("/healthz", static (HttpContext context) => SayAsync(context, "ok")).ExcludeFromDescription();
        routes.MapGet("/readyz", async (HttpContext context) =>
        {
            await record.AskAsync(static (file, _) => file.Number("SELECT count(*) FROM record.batches"), context.RequestAborted);
            await SayAsync(context, "ready");
        }).ExcludeFromDescription();
    }

    private static Task SayAsync(HttpContext context, string word)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(word + "\n", context.RequestAborted);
    }
}
