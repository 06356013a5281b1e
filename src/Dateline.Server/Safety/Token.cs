using System.Security.Cryptography;
using System.Text;
using Dateline.Server.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dateline.Server.Safety;

/// <summary>What callers must know: sent with every request by programs, by browsers as the cookie that a login gave them.</summary>
internal sealed class Token(ServerOptions options)
{
    private const string Cookie = "dateline";
    private const string Scheme = "Bearer ";

    // The cookie does not hold the token, and is worth nothing once the server has ended.
    private readonly string session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Does the caller know the token?</summary>
    internal bool IsKnownBy(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return Is(header[Scheme.Length..].Trim());
        return request.Cookies[Cookie] is { } cookie && Equal(cookie, session);
    }

    /// <summary>Is this the token?</summary>
    internal bool Is(string word) => options.Token is { } token && Equal(word, token);

    /// <summary>Gives a browser its cookie.</summary>
    internal void Admit(HttpContext context) => context.Response.Cookies.Append(
        Cookie, session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", Secure = context.Request.IsHttps });

    // Hashed first, so that neither time nor length tells how much of a guess was right.
    private static bool Equal(string a, string b) => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(a)), SHA256.HashData(Encoding.UTF8.GetBytes(b)));
}
