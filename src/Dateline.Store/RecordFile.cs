using Dateline.Store.Upkeep;
using DuckDB.NET.Data;

namespace Dateline.Store;

/// <summary>A project folder's record, open: one DuckDB file that one process writes, or several read.</summary>
internal sealed class RecordFile : IDisposable
{
    // Not named as the schema is: DuckDB calls a file's catalog after it and would not tell the two apart.
    /// <summary>The file in a project folder.</summary>
    internal const string Name = "dateline.duckdb";

    /// <summary>What the database calls the file once it is open.</summary>
    internal const string Catalog = "dateline";

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
                foreach (var step in RecordSchema.Steps) Execute(connection, RecordSchema.Sql(step));
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

    /// <summary>Opens a record for writing; no other process can open it meanwhile. One of an earlier version is brought up to date first.</summary>
    /// <param name="folder">The project folder.</param>
    /// <param name="upgraded">Hears that the record was brought up to date.</param>
    /// <exception cref="RecordException">It cannot be opened; the exception says why.</exception>
    internal static RecordFile OpenToWrite(string folder, Action<RecordUpgrade>? upgraded = null)
    {
        var record = Open(folder, Alone);
        try
        {
            var taken = record.StepsTaken();
            if (RecordSchema.Steps.Any(step => !taken.Contains(step)))
            {
                var upgrade = RecordUpgrade.Of(record, taken);
                upgraded?.Invoke(upgrade);
            }

            return record;
        }
        catch
        {
            record.Dispose();
            throw;
        }
    }

    /// <summary>Opens a record for questions: nothing in it can be changed, and no question reaches a file or the network.</summary>
    /// <exception cref="RecordException">It cannot be opened; the exception says why. One of an earlier version must first be opened for writing.</exception>
    /// <param name="folder">The project folder.</param>
    /// <param name="exports">Folders into which tables may be written all the same.</param>
    internal static RecordFile OpenToRead(string folder, params string[] exports)
    {
        var record = Open(folder, $"ACCESS_MODE=READ_ONLY;{Alone}");
        try
        {
            var taken = record.StepsTaken();
            if (RecordSchema.Steps.Any(step => !taken.Contains(step))) throw new RecordException(RecordTrouble.OlderSchema, folder);
            if (exports.Length > 0) record.Execute($"SET allowed_directories=[{string.Join(", ", exports.Select(static export => Quoted(Path.GetFullPath(export))))}]");
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

    /// <summary>Opens a record that is a file of any name, such as a backup, to read it or to try whether it could be written. Its version does not matter unless it is a later one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">What a message calls it.</param>
    /// <param name="toWrite">Nobody else may have it open.</param>
    /// <exception cref="RecordException">It cannot be opened; the exception says why.</exception>
    internal static RecordFile OpenCopy(string file, string place, bool toWrite = false)
    {
        if (!File.Exists(file)) throw new RecordException(RecordTrouble.NotAProject, place);
        var connection = new DuckDBConnection($"Data Source=:memory:;{Alone}");
        return Checked(place, connection, () =>
        {
            connection.Open();

            // Attached under the name that a record's own file gives it: a backup named "record" would hide the schema.
            Execute(connection, $"ATTACH {Quoted(file)} AS {Catalog}{(toWrite ? "" : " (READ_ONLY)")}");
            Execute(connection, $"USE {Catalog}");
        });
    }

    /// <summary>Words as SQL writes them.</summary>
    internal static string Quoted(string words) => $"'{words.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Has the record been through every step that there is?</summary>
    internal bool IsUpToDate => StepsTaken().Count == RecordSchema.Steps.Count;

    /// <summary>One more connection to the open file, for questions that this process asks at the same time. Closing it leaves the record open.</summary>
    internal RecordFile Another()
    {
        var connection = new DuckDBConnection(Connection.ConnectionString);
        connection.Open();
        return new RecordFile(Folder, connection);
    }

    /// <summary>Shuts the record off for as long as it is open: no question reaches a file outside the folders given, or the network, and no setting can be changed.</summary>
    /// <param name="folders">Where tables may be written to, for those who fetch them there.</param>
    internal void Enclose(params ReadOnlySpan<string> folders)
    {
        var allowed = new List<string>();
        foreach (var folder in folders) allowed.Add(Quoted(folder));
        Execute($"SET allowed_directories=[{string.Join(", ", allowed)}]");
        Execute("SET enable_external_access=false");
        Execute("SET lock_configuration=true");
    }

    /// <summary>Runs a statement that returns nothing; several, where there are no values.</summary>
    internal void Execute(string sql, params object?[] values) => RecordErrors.Guard(Folder, () =>
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    });

    /// <summary>Does several things as one: all of them are done, or none.</summary>
    internal void InTransaction(Action work)
    {
        using var transaction = RecordErrors.Guard(Folder, () => Connection.BeginTransaction());
        work();
        RecordErrors.Guard(Folder, transaction.Commit);
    }

    /// <summary>The first column of the first row as a number; 0 where it is null.</summary>
    internal long Number(string sql, params object?[] values) => RecordErrors.Guard(Folder, () =>
    {
        using var command = Command(sql, values);
        return command.ExecuteScalar() switch
        {
            null or DBNull => 0,
            System.Numerics.BigInteger sum => (long)sum,
            var value => Convert.ToInt64(value),
        };
    });

    /// <summary>The first column of all rows, as words.</summary>
    internal List<string> Words(string sql, params object?[] values) => RecordErrors.Guard(Folder, () =>
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var words = new List<string>();
        while (reader.Read()) words.Add(reader.GetString(0));
        return words;
    });

    /// <inheritdoc/>
    public void Dispose() => Connection.Dispose();

    private static RecordFile Open(string folder, string options)
    {
        if (!IsProject(folder)) throw new RecordException(RecordTrouble.NotAProject, folder);
        var connection = new DuckDBConnection($"Data Source={Path.Combine(folder, Name)};{options}");
        return Checked(folder, connection, connection.Open);
    }

    private static RecordFile Checked(string place, DuckDBConnection connection, Action open)
    {
        try
        {
            open();
            var record = new RecordFile(place, connection);
            if (record.StepsTaken().Any(static step => !RecordSchema.Steps.Contains(step))) throw new RecordException(RecordTrouble.NewerSchema, place);
            return record;
        }
        catch (DuckDBException exception)
        {
            connection.Dispose();
            throw RecordErrors.OfOpening(place, exception);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private DuckDBCommand Command(string sql, object?[] values)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values) command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }

    private List<int> StepsTaken()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT version FROM record.version";
        using var reader = command.ExecuteReader();
        var steps = new List<int>();
        while (reader.Read()) steps.Add(reader.GetInt32(0));
        return steps;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
