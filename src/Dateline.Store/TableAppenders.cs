using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>One appender a table, opened when first asked for: rows go in by column, without SQL, so that no word of a report is ever read as a statement.</summary>
internal sealed class TableAppenders(DuckDBConnection connection) : IDisposable
{
    private readonly Dictionary<string, DuckDBAppender> appenders = new(StringComparer.Ordinal);

    /// <summary>The appender of a table of the schema "record".</summary>
    internal DuckDBAppender this[string table]
    {
        get
        {
            if (!appenders.TryGetValue(table, out var appender)) appenders[table] = appender = connection.CreateAppender("record", table);
            return appender;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var appender in appenders.Values) appender.Dispose();
    }
}
