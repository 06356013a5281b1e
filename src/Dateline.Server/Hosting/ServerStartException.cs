namespace Dateline.Server.Hosting;

/// <summary>A server cannot start as it was told to; the message is for people: what, and what to do.</summary>
/// <param name="message">One of <see cref="Messages"/>.</param>
/// <param name="cause">What the system threw, or null.</param>
internal sealed class ServerStartException(string message, Exception? cause = null) : Exception(message, cause);
