using Dateline.Server.Answers;
using Dateline.Store.Questions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>Every list of the record, in pages or whole.</summary>
internal static class ListEndpoints
{
    /// <summary>Adds them, and the addresses of pages that lead to them: <c>/events.csv</c>.</summary>
    internal static void Map(IEndpointRouteBuilder routes, IEndpointRouteBuilder api, ListDesk desk)
    {
        foreach (var list in RecordLists.All)
        {
            var name = list.Name;
            var path = name == "facets" ? "/facets/events" : $"/{name}";
            api.MapGet(path, (HttpContext context) => desk.SendAsync(context, name, null)).WithMetadata(list);
            api.MapGet(path + ".{extension}", (HttpContext context, string extension) => desk.SendAsync(context, name, extension)).ExcludeFromDescription();
            if (name != "facets") routes.MapGet(path + ".{extension:regex(^(json|ndjson|csv|parquet|geojson)$)}", Redirect).ExcludeFromDescription();
        }

        var timeline = RecordLists.Find("timeline");
        api.MapGet("/dyads/{actor}/{recipient}/series", (HttpContext context, string actor, string recipient) =>
            desk.SendAsync(context, timeline.Name, null, KeyValuePair.Create("actor", actor), KeyValuePair.Create("recipient", recipient))).WithMetadata(timeline);
        routes.MapGet("/reports/{key}.json", (HttpContext context, string key) => RedirectTo(context, $"/api/v1/reports/{Uri.EscapeDataString(key)}")).ExcludeFromDescription();
        foreach (var page in (string[])["overview", "codebook", "positions", "review"])
        {
            routes.MapGet($"/{page}.json", (HttpContext context) => RedirectTo(context, $"/api/v1/{page}{context.Request.QueryString}")).ExcludeFromDescription();
        }

        foreach (var page in (string[])["incidents", "instruments", "actors"])
        {
            routes.MapGet($"/{page}/{{key}}.json", (HttpContext context, string key) => RedirectTo(context, $"/api/v1/{page}/{Uri.EscapeDataString(key)}")).ExcludeFromDescription();
        }
    }

    private static Task Redirect(HttpContext context) => RedirectTo(context, $"/api/v1{context.Request.Path.ToUriComponent()}{context.Request.QueryString}");

    private static Task RedirectTo(HttpContext context, string address)
    {
        context.Response.Redirect(address, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    }
}
