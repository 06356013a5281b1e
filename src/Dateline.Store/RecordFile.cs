using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>A project folder's record, open: one DuckDB file that one process writes, or several read.</summary>
internal sealed class RecordFile : IDisposable
{
    // Not named as the schema is: DuckDB calls a file's catalog after it and would not tell the two apart.
    /// <summary>The file in a project folder.</summary>
    internal const string Name = "dateline.duckdb";

    // What a record never needs: other files, and extensions that the database would fetch from the network.
    private const string Alone = "autoinstall_known_extensions=false;autoload_known_extensions=false";

    private RecordFile(string folder, DuckDBConnection connection)
    {
        Folder = folder;
        Connection = connection;
    }

    /// <summary>The project folder.</summary>
    internal string Folder { get; }

    /// <summary>The one connection.</summary>
    internal DuckDBConnection Connection { get; }

    /// <summary>Does the folder hold a record?</summary>
    internal static bool IsProject(string folder) => File.Exists(Path.Combine(folder, Name));

    /// <summary>Makes an empty record, and the folder where it does not exist.</summary>
    /// <returns>False where there is a record already; it is left as it is.</returns>
    /// <exception cref="RecordException">The folder cannot be written.</exception>
    internal static bool Create(string folder)
    {
        if (IsProject(folder)) return false;

        // Made under another name and then renamed: a process killed in between leaves no half of a record behind.
        var unfinished = Path.Combine(folder, Name + ".new");
        try
        {
            Directory.CreateDirectory(folder);
            File.Delete(unfinished);
            File.Delete(unfinished + ".wal");
            using (var connection = new DuckDBConnection($"Data Source={unfinished};{Alone}"))
            {
                connection.Open();
                Execute(connection, RecordSchema.Sql());
                Execute(connection, "CHECKPOINT");
            }

            File.Move(unfinished, Path.Combine(folder, Name));
            return true;
        }
        catch (Exception exception) when (exception is DuckDBException or IOException or UnauthorizedAccessException)
        {
            throw new RecordException(RecordTrouble.NotWritable, folder, cause: exception);
        }
    }

    /// <summary>Opens a record for writing; no other process can open it meanwhile.</summary>
    /// <exception cref="RecordException">It cannot be opened; the exception says why.</exception>
    internal static RecordFile OpenToWrite(string folder) => Open(folder, Alone);

    /// <summary>Opens a record for questions: nothing in it can be changed, and no question reaches a file or the network.</summary>
    /// <exception cref="RecordException">It cannot be opened; the exception says why.</exception>
    internal static RecordFile OpenToRead(string folder)
    {
        var record = Open(folder, $"ACCESS_MODE=READ_ONLY;{Alone}");
        try
        {
            record.Execute("SET enable_external_access=false");
            record.Execute("SET lock_configuration=true");
            return record;
        }
        catch
        {
            record.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements that return nothing.</summary>
    internal void Execute(string sql) => RecordErrors.Guard(Folder, () => Execute(Connection, sql));

    /// <summary>The first column of the first row as a number; 0 where it is null.</summary>
    internal long Number(string sql) => RecordErrors.Guard(Folder, () =>
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() switch
        {
            null or DBNull => 0,
            System.Numerics.BigInteger sum => (long)sum,
            var value => Convert.ToInt64(value),
        };
    });

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    private static RecordFile Open(string folder, string options)
    {
        if (!IsProject(folder)) throw new RecordException(RecordTrouble.NotAProject, folder);
        var connection = new DuckDBConnection($"Data Source={Path.Combine(folder, Name)};{options}");
        try
        {
            connection.Open();
            var record = new RecordFile(folder, connection);
            if (Version(connection) > RecordSchema.Version) throw new RecordException(RecordTrouble.NewerSchema, folder);
            return record;
        }
        catch (DuckDBException exception)
        {
            connection.Dispose();
            throw RecordErrors.OfOpening(folder, exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static int Version(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT max(version) FROM record.version";
        return command.ExecuteScalar() is int version ? version : 0;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
