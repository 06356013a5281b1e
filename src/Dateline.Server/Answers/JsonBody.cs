using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Answers;

/// <summary>The body of a request that says something in JSON.</summary>
internal static class JsonBody
{
    /// <summary>Reads it. Kestrel ends what is too large.</summary>
    /// <exception cref="ProblemException">It is not announced as JSON: a form of another site could send anything else without asking.</exception>
    internal static async Task<byte[]> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType()) throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, Messages.NotJson);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    /// <summary>A member that is a string, or null.</summary>
    internal static string? Word(byte[] body, string name)
    {
        using var json = Parse(body);
        return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
    }

    /// <summary>The body as JSON.</summary>
    /// <exception cref="ProblemException">It is none.</exception>
    internal static JsonDocument Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException)
        {
            throw ProblemException.Bad(Messages.NotJson);
        }
    }
}
