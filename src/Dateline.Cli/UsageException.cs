namespace Dateline.Cli;

/// <summary>The command line asks for something impossible in a way that the parser cannot see: its message goes to the person as it stands, with exit code 2.</summary>
/// <param name="message">One of <see cref="Messages"/>.</param>
internal sealed class UsageException(string message) : Exception(message);
