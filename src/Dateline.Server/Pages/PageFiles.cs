using Dateline.Server.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;

namespace Dateline.Server.Pages;

/// <summary>The built pages: files of the folder <c>wwwroot</c>, and its <c>index.html</c> for every address of a page.</summary>
internal sealed class PageFiles
{
    // What the server writes between these stands in the page until the program in it has started.
    private const string Begin = "<!--page-->";
    private const string End = "<!--/page-->";

    private static readonly string[] Pages =
    [
        "/", "/reports", "/events", "/incidents", "/incidents/{key}", "/positions", "/instruments", "/instruments/{key}", "/statements", "/claims",
        "/actors", "/actors/{key}", "/places", "/dyads", "/dyads/{actor}/{recipient}", "/code", "/review", "/codebook", "/about",
    ];

    private readonly string folder;
    private readonly string? index;

    /// <summary>Reads the page from a folder.</summary>
    internal PageFiles(string? folder)
    {
        this.folder = folder ?? Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var file = Path.Combine(this.folder, "index.html");
        index = File.Exists(file) ? File.ReadAllText(file) : null;
    }

    /// <summary>Serves the files. Those whose name holds a hash of their content are kept by browsers for good.</summary>
    internal void Use(IApplicationBuilder app)
    {
        if (index is null) return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
            OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    /// <summary>Adds the addresses of pages.</summary>
    internal void Map(IEndpointRouteBuilder routes)
    {
        foreach (var page in Pages) routes.MapGet(page, (HttpContext context) => WriteAsync(context, null, null)).ExcludeFromDescription();
    }

    /// <summary>Answers with a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">Its title, as words; null for the usual one.</param>
    /// <param name="body">What stands in it until the script takes over, as HTML; null for what the page itself says.</param>
    internal Task WriteAsync(HttpContext context, string? title, string? body)
    {
        if (index is null) return PlainPage.WriteAsync(context, title ?? "Dateline", body ?? $"<h1>Dateline</h1><p>{PlainPage.Text(Messages.NoPages)}</p><p><a href=\"/scalar\">The API</a></p>");
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(Filled(title, body), context.RequestAborted);
    }

    private string Filled(string? title, string? body)
    {
        var page = index!;
        if (title is not null) page = Between(page, "<title>", "</title>", PlainPage.Text(title));
        if (body is not null) page = Between(page, Begin, End, body);
        return page;
    }

    private static string Between(string page, string begin, string end, string content)
    {
        var first = page.IndexOf(begin, StringComparison.Ordinal);
        var last = first < 0 ? -1 : page.IndexOf(end, first, StringComparison.Ordinal);
        return last < 0 ? page : string.Concat(page.AsSpan(0, first + begin.Length), content, page.AsSpan(last));
    }
}
