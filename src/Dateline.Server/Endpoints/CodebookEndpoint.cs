using Dateline.Server.Answers;
using Dateline.Server.Codebook;
using Dateline.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Endpoints;

/// <summary>What the codes mean.</summary>
internal static class CodebookEndpoint
{
    /// <summary>Adds it. The document is made when it is first asked for.</summary>
    internal static void Map(IEndpointRouteBuilder api, AnswerDesk desk, ServerOptions options)
    {
        var document = new Lazy<byte[]>(() => CodebookDocument.Write(options.Coder.Lexicons));
        api.MapGet("/codebook", (HttpContext context) =>
        {
            Parameters.Check(context.Request);
            return desk.SendAsync(context, (_, json, _) => json.WriteRawValue(document.Value));
        });
    }
}
