using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Pages;

/// <summary>A page without script, in HTML that the server writes itself.</summary>
internal static class PlainPage
{
    /// <summary>Words from outside as text of a page: never as marks of it.</summary>
    internal static string Text(string? words) => HtmlEncoder.Default.Encode(words ?? "");

    /// <summary>Answers with a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">Its title, as words.</param>
    /// <param name="body">Its body, as HTML.</param>
    internal static Task WriteAsync(HttpContext context, string title, string body)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text(title)}</title><link rel="stylesheet" href="{PlainStyle.Path}"></head>
            <body><main>
            {body}
            </main></body>
            </html>

            """,
            context.RequestAborted);
    }
}
