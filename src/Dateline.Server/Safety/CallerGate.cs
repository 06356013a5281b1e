using System.Net;
using Dateline.Server.Answers;
using Dateline.Server.Hosting;
using Dateline.Server.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Dateline.Server.Safety;

/// <summary>Lets in who may ask: by the server's own name, with the token where there is one, and from no page of another site where something is done.</summary>
internal sealed class CallerGate(RequestDelegate next, ServerOptions options, Token token)
{
    // Without these a monitor and a person without a token yet could not get anywhere.
    private static readonly string[] Open = ["/healthz", "/readyz", LoginPage.Path, PlainStyle.Path];

    /// <summary>Checks the caller.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        // A page elsewhere could give its own name our address and read answers as its own (DNS rebinding). The token stops that too.
        if (options.Token is null && !IsOwnName(request.Host.Host)) return Problem.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, Messages.WrongHost);
        if (!IsSafe(request.Method) && !IsOwnPage(request)) return Problem.WriteAsync(context, StatusCodes.Status403Forbidden, Messages.Forbidden);
        if (options.Token is null || Open.Contains(request.Path.Value, StringComparer.Ordinal) || token.IsKnownBy(request)) return next(context);
        if (HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(LoginPage.Path);
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            return Task.CompletedTask;
        });
        return Problem.WriteAsync(context, StatusCodes.Status401Unauthorized, Messages.TokenNeeded);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    // Browsers say where a request comes from; programs say nothing, and have no cookies that could be misused.
    private static bool IsOwnPage(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        if (!StringValues.IsNullOrEmpty(site) && site != "same-origin" && site != "none") return false;
        var origin = request.Headers.Origin;
        return StringValues.IsNullOrEmpty(origin) || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsOwnName(string name) =>
        name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
