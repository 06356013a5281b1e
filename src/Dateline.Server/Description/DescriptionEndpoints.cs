using System.Text.Json;
using Dateline.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;

namespace Dateline.Server.Description;

/// <summary>The description of the API, and a page to try it on.</summary>
internal static class DescriptionEndpoints
{
    // The page is Scalar's own and shows nothing of the record until somebody asks for it there; it sets styles and its own start inline.
    private const string Policy =
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Adds them.</summary>
    internal static void Map(IEndpointRouteBuilder routes, ServerOptions options)
    {
        var document = ApiDocument.Make(options.AllowSql).ToJsonString(Indented);
        routes.MapGet(ApiDocument.Path, (HttpContext context) =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(document, context.RequestAborted);
        });
        routes.MapScalarApiReference("/scalar", static scalar => scalar.WithTitle("Dateline API").WithOpenApiRoutePattern(ApiDocument.Path).DisableDefaultFonts()).AddEndpointFilter(static (context, next) =>
        {
            context.HttpContext.Response.Headers.ContentSecurityPolicy = Policy;
            return next(context);
        });
    }
}
