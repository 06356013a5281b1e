using Microsoft.Data.Sqlite;

namespace Dateline.Store.Search;

/// <summary>The words of a record's reports, in an index beside it. It holds nothing of its own: whatever is missing or of another record is made anew from the record.</summary>
/// <remarks>SQLite's FTS5 without content: words by stem and without accents, no text. It follows the record's changes by their numbers, each time that it is opened.</remarks>
internal sealed class TextIndex : IDisposable
{
    /// <summary>The file in a project folder.</summary>
    internal const string Name = "dateline.words.sqlite";

    /// <summary>How words are read, here and where passages are cut.</summary>
    internal const string Tokens = "tokenize=\"porter unicode61 remove_diacritics 2\"";

    // Raised when the tables below change: an index of another version is made anew.
    private const int Version = 1;
    private const int Damaged = 11;
    private const int NotADatabase = 26;

    private readonly SqliteConnection connection;
    private readonly string folder;

    private TextIndex(SqliteConnection connection, string folder)
    {
        this.connection = connection;
        this.folder = folder;
    }

    /// <summary>Opens the index of a record and brings it up to date.</summary>
    /// <param name="record">The record, open.</param>
    /// <exception cref="RecordException">The folder cannot be written.</exception>
    internal static TextIndex Open(RecordFile record)
    {
        var file = Path.Combine(record.Folder, Name);
        try
        {
            return OpenFile(record, file);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Damaged or NotADatabase)
        {
            Delete(record.Folder);
            return Guard(record.Folder, () => OpenFile(record, file));
        }
        catch (SqliteException exception)
        {
            throw new RecordException(RecordTrouble.NotWritable, record.Folder, cause: exception);
        }
    }

    /// <summary>Takes the index away; the next search makes it anew.</summary>
    internal static void Delete(string folder)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"]) File.Delete(Path.Combine(folder, Name + suffix));
    }

    /// <summary>The reports that fit, the best first.</summary>
    /// <param name="expression">From <see cref="SearchWords.Expression"/>.</param>
    /// <param name="limit">Reports at most.</param>
    internal List<TextHit> Find(string expression, int limit) => Guard(folder, () =>
    {
        using var command = Command("SELECT rowid, -bm25(texts, 3.0, 1.0) FROM texts WHERE texts MATCH $words ORDER BY bm25(texts, 3.0, 1.0), rowid LIMIT $limit");
        command.Parameters.AddWithValue("$words", expression);
        command.Parameters.AddWithValue("$limit", limit);
        using var reader = command.ExecuteReader();
        var hits = new List<TextHit>();
        while (reader.Read()) hits.Add(new TextHit(reader.GetInt64(0), reader.GetDouble(1)));
        return hits;
    });

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private static TextIndex OpenFile(RecordFile record, string file)
    {
        // No pool: a file that is deleted must not live on in one.
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 60 }.ToString());
        try
        {
            opened.Open();
            var index = new TextIndex(opened, record.Folder);
            index.Follow(record);
            return index;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private void Follow(RecordFile record)
    {
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON");
        var last = Last(record);
        if (last == record.Number("SELECT max(change_key) FROM record.changes")) return;

        // One process at a time: the second waits, and finds that there is nothing left to do.
        using var transaction = connection.BeginTransaction(deferred: false);
        last = Last(record);
        if (last is null) MakeAnew();
        var from = last ?? 0;
        using (var remove = Command("DELETE FROM texts WHERE rowid = $key"))
        {
            var key = remove.Parameters.Add("$key", SqliteType.Integer);
            const string Gone = "SELECT DISTINCT CASE WHEN change = 'removed' THEN report_key ELSE replaces END::VARCHAR FROM record.changes WHERE change_key > $1 AND (change = 'removed' OR replaces IS NOT NULL)";
            foreach (var gone in record.Words(Gone, from))
            {
                key.Value = long.Parse(gone);
                remove.ExecuteNonQuery();
            }
        }

        Add(record, from);
        var to = record.Number("SELECT max(change_key) FROM record.changes");
        Execute($"DELETE FROM place; INSERT INTO place VALUES ({Version}, {to}, '{Stamp(record, to)}')");
        transaction.Commit();
    }

    private void Add(RecordFile record, long from)
    {
        // What was removed or replaced since is no longer newest, or no longer there.
        var question = new RecordQuestion(
            "SELECT report_key, coalesce(title, ''), coalesce(text, '') FROM record.reports WHERE newest AND report_key IN (SELECT report_key FROM record.changes WHERE change_key > $1 AND change <> 'corrected')", from);
        using var answer = RecordAnswer.Ask(record, question, CancellationToken.None);
        using var add = Command("INSERT OR REPLACE INTO texts (rowid, title, text) VALUES ($key, $title, $text)");
        foreach (var row in answer.Rows())
        {
            add.Parameters.Clear();
            add.Parameters.AddWithValue("$key", row[0]);
            add.Parameters.AddWithValue("$title", row[1]);
            add.Parameters.AddWithValue("$text", row[2]);
            add.ExecuteNonQuery();
        }
    }

    /// <summary>The last change that the index has followed; null where it is new, of another version, or of another record.</summary>
    private long? Last(RecordFile record)
    {
        using (var there = Command("SELECT count(*) FROM sqlite_master WHERE name = 'place'"))
        {
            if ((long)there.ExecuteScalar()! == 0) return null;
        }

        using var command = Command("SELECT version, change_key, stamp FROM place");
        using var reader = command.ExecuteReader();
        if (!reader.Read() || reader.GetInt32(0) != Version) return null;
        var last = reader.GetInt64(1);
        return reader.GetString(2) == Stamp(record, last) ? last : null;
    }

    // A record that was brought back from a backup has other changes under the same numbers, made at other times.
    private static string Stamp(RecordFile record, long change) =>
        record.Words($"SELECT coalesce(made::VARCHAR, '') || ' ' || report_key FROM changes WHERE change_key = {change}") is [var stamp] ? stamp : "";

    private void MakeAnew() => Execute(
        $"""
        DROP TABLE IF EXISTS texts; DROP TABLE IF EXISTS place;
        CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', contentless_delete=1, {Tokens});
        CREATE TABLE place (version INTEGER NOT NULL, change_key INTEGER NOT NULL, stamp TEXT NOT NULL);
        """);

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private static T Guard<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException exception)
        {
            throw new RecordException(RecordTrouble.NotWritable, folder, cause: exception);
        }
    }
}
