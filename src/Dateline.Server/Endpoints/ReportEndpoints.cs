using Dateline.Server.Answers;
using Dateline.Server.Pages;
using Dateline.Server.Record;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>One report: as JSON, and as a page that can be read without script.</summary>
internal static class ReportEndpoints
{
    /// <summary>Adds the answer.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk) => api.MapGet("/reports/{key}", (HttpContext context, string key) =>
    {
        Parameters.Check(context.Request);
        return desk.SendAsync(context, (record, json, stop) => StoredReport.Find(record, key, stop).Write(json, record, stop));
    });

    /// <summary>Adds the page.</summary>
    internal static void MapPage(IEndpointRouteBuilder routes, OpenRecord record, PageFiles pages) => routes.MapGet("/reports/{key}", async (HttpContext context, string key) =>
    {
        // What the script asks of the page is the script's to check.
        var coded = await record.AskAsync((file, stop) => StoredReport.Find(file, key, stop).Read(), context.RequestAborted);
        await pages.WriteAsync(context, coded.Title ?? coded.Id, ReportPage.Html(coded));
    }).ExcludeFromDescription();
}
