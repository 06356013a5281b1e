using Dateline.Server.Answers;
using Dateline.Server.Hosting;
using Dateline.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dateline.Server.Safety;

/// <summary>Where a browser gives the token; a form without script.</summary>
internal static class LoginPage
{
    /// <summary>Its address.</summary>
    internal const string Path = "/login";

    private const string Form =
        """
        <h1>Dateline</h1>
        <form method="post" action="/login">
        <p><label>The token that the server was started with<br><input type="password" name="token" autocomplete="current-password" required autofocus></label></p>
        <p><button>Log in</button></p>
        </form>
        """;

    /// <summary>Adds it.</summary>
    internal static void Map(IEndpointRouteBuilder routes, ServerOptions options, Token token)
    {
        if (options.Token is null) return;
        routes.MapGet(Path, static (HttpContext context) => PlainPage.WriteAsync(context, "Log in", Form)).ExcludeFromDescription();
        routes.MapPost(Path, async (HttpContext context) =>
        {
            if (!context.Request.HasFormContentType) throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, Messages.TokenNeeded);
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (!token.Is(form["token"].ToString())) throw new ProblemException(StatusCodes.Status401Unauthorized, Messages.WrongToken);
            token.Admit(context);
            context.Response.Redirect("/");
        }).ExcludeFromDescription();
    }
}
