using Microsoft.Data.Sqlite;

namespace Dateline.Store.Search;

/// <summary>Cuts from texts the passages that fit a search best, by the same reading of words as the index, which keeps no text.</summary>
internal static class Passages
{
    private const int Words = 24;

    /// <summary>A passage of each text, the words that fit between 【 and 】.</summary>
    /// <param name="expression">From <see cref="SearchWords.Expression"/>.</param>
    /// <param name="texts">Keys and texts.</param>
    internal static Dictionary<long, string> Of(string expression, IEnumerable<(long Key, string Title, string Text)> texts)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE VIRTUAL TABLE texts USING fts5(title, text, {TextIndex.Tokens})";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO texts (rowid, title, text) VALUES ($key, $title, $text)";
        foreach (var (key, title, text) in texts)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$key", key);
            command.Parameters.AddWithValue("$title", title);
            command.Parameters.AddWithValue("$text", text);
            command.ExecuteNonQuery();
        }

        command.Parameters.Clear();
        command.CommandText = $"SELECT rowid, snippet(texts, 1, '【', '】', '…', {Words}) FROM texts WHERE texts MATCH $words";
        command.Parameters.AddWithValue("$words", expression);
        using var reader = command.ExecuteReader();
        var passages = new Dictionary<long, string>();
        while (reader.Read()) passages[reader.GetInt64(0)] = reader.GetString(1);
        return passages;
    }
}
