using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Pages;

/// <summary>The one style sheet of pages that the server makes itself: a file, because the policy allows no style inside a page.</summary>
internal static class PlainStyle
{
    /// <summary>Its address.</summary>
    internal const string Path = "/plain.css";

    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder routes)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("plain.css")!;
        using var reader = new StreamReader(stream);
        var style = reader.ReadToEnd();
        routes.MapGet(Path, (HttpContext context) =>
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            context.Response.Headers.CacheControl = "public, max-age=3600";
            return context.Response.WriteAsync(style, context.RequestAborted);
        }).ExcludeFromDescription();
    }
}
