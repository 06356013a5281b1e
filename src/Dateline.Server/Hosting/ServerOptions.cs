using System.Net;
using Dateline.Coding;

namespace Dateline.Server.Hosting;

/// <summary>What a server is told when it starts. Immutable.</summary>
internal sealed record ServerOptions
{
    /// <summary>The port that the command takes when it is told none.</summary>
    internal const int UsualPort = 4747;

    /// <summary>Shortest token: a short one can be guessed by trying.</summary>
    internal const int ShortestToken = 16;

    /// <summary>The project folder.</summary>
    internal required string Project { get; init; }

    /// <summary>The address listened on.</summary>
    internal IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for any that is free.</summary>
    internal int Port { get; init; } = UsualPort;

    /// <summary>What a caller must know, or null: then only this machine is served.</summary>
    internal string? Token { get; init; }

    /// <summary>May callers ask in SQL?</summary>
    internal bool AllowSql { get; init; }

    /// <summary>Where the coder finds its data.</summary>
    internal CoderOptions Coder { get; init; } = new();

    /// <summary>The built pages; null for the folder <c>wwwroot</c> beside the program.</summary>
    internal string? PagesFolder { get; init; }

    /// <summary>Bounds.</summary>
    internal ServerLimits Limits { get; init; } = new();
}
