using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dateline.Server.Record;
using Dateline.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Dateline.Server.Answers;

/// <summary>Answers from the record in JSON: tagged with the record's state, so that who has the answer is told so, and kept for the next who asks.</summary>
internal sealed class AnswerDesk(OpenRecord record, AnswerCache kept)
{
    // Answers of another version of the program may be shaped otherwise.
    private static readonly string Version = typeof(AnswerDesk).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>Answers with one JSON value.</summary>
    /// <param name="context">The request.</param>
    /// <param name="write">Asks the record and writes the value.</param>
    /// <param name="contentType">The form of the answer.</param>
    internal async Task SendAsync(HttpContext context, Action<RecordFile, Utf8JsonWriter, CancellationToken> write, string contentType = "application/json")
    {
        var tag = Tag(context, contentType);
        if (IsKnown(context, tag)) return;
        var answer = kept.Find(tag);
        if (answer is null)
        {
            answer = await record.AskAsync((file, stop) => Render(file, write, stop), context.RequestAborted);
            kept.Keep(tag, answer);
        }

        context.Response.ContentType = contentType;
        context.Response.ContentLength = answer.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(answer, context.RequestAborted);
    }

    /// <summary>Says which state of the record is shown, and ends the request with 304 where the caller has just that.</summary>
    internal bool IsKnown(HttpContext context, string form)
    {
        var tag = form.StartsWith("W/", StringComparison.Ordinal) ? form : Tag(context, form);
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        foreach (var known in context.Request.Headers.IfNoneMatch)
        {
            if (known is null || !known.Split(',', StringSplitOptions.TrimEntries).Contains(tag, StringComparer.Ordinal)) continue;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        return false;
    }

    // Weak: the same answer may be sent compressed and not.
    private string Tag(HttpContext context, string form)
    {
        var asked = Encoding.UTF8.GetBytes($"{context.Request.Path}{context.Request.QueryString} {form}");
        return $"W/\"{record.Mark}-{Version}-{Convert.ToHexStringLower(SHA256.HashData(asked).AsSpan(0, 12))}\"";
    }

    private static byte[] Render(RecordFile file, Action<RecordFile, Utf8JsonWriter, CancellationToken> write, CancellationToken stop)
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(buffer, RowJson.Options)) write(file, json, stop);
        return buffer.WrittenSpan.ToArray();
    }
}
