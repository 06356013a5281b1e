using Dateline.Model;
using Microsoft.Extensions.Logging;

namespace Dateline.Server.Hosting;

/// <summary>Writes the server's troubles for the person who started it: a line each, with the id of a bug and nothing of what was asked.</summary>
internal sealed class LineLog(TextWriter tell) : ILoggerProvider
{
    private readonly Lock writing = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Lines(this);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Write(Exception? exception, string message)
    {
        var line = exception is null ? message : $"{message} [{ErrorId.Of(exception)} {exception.GetType().Name}]";
        lock (writing) tell.WriteLine(line.ReplaceLineEndings(" "));
    }

    private sealed class Lines(LineLog log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) log.Write(exception, formatter(state, exception));
        }
    }
}
