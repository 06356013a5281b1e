using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Dateline.Server.Answers;

/// <summary>Trouble as RFC 9457 says: <c>application/problem+json</c> with type, title, status, detail and instance.</summary>
internal static class Problem
{
    private const string ContentType = "application/problem+json";

    /// <summary>Answers with a problem.</summary>
    internal static async Task WriteAsync(HttpContext context, int status, string detail, int? retryAfter = null)
    {
        var response = context.Response;
        response.Clear();
        response.StatusCode = status;
        response.ContentType = ContentType;
        response.Headers.CacheControl = "no-store";
        if (retryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString();
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await using var json = new Utf8JsonWriter(response.BodyWriter, RowJson.Options);
        json.WriteStartObject();
        json.WriteString("type", "about:blank");
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status", status);
        json.WriteString("detail", detail);
        json.WriteString("instance", context.Request.Path + context.Request.QueryString);
        json.WriteEndObject();
    }
}
