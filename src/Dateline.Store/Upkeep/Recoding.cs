using System.Collections.Immutable;
using Dateline.Model;
using DuckDB.NET.Data;

namespace Dateline.Store.Upkeep;

/// <summary>The reports of a record that a version of the coder has not coded, for it to code.</summary>
internal static class Recoding
{
    private const int Portion = 256;

    /// <summary>Shows again what this coder made of reports before another did: nothing is coded twice by one coder.</summary>
    /// <param name="record">The record, open for writing.</param>
    /// <param name="coder">The coder.</param>
    /// <param name="clock">When.</param>
    /// <returns>How many reports there are.</returns>
    internal static long ShowAgain(RecordFile record, CoderVersion coder, TimeProvider clock)
    {
        const string Hidden =
            """
            SELECT o.report_key AS old, n.report_key AS new, o.id FROM record.reports o JOIN record.reports n ON o.id = n.id AND o.hash = n.hash AND o.newest AND NOT n.newest
            JOIN record.coders c ON c.coder_key = n.coder_key AND c.name = $1 AND c.version = $2 AND c.lexicon = $3 AND c.model = $4
            """;
        object?[] version = [coder.Name, coder.Version, coder.Lexicon, coder.Model];
        var number = record.Number($"SELECT count(*) FROM ({Hidden})", version);
        if (number == 0) return 0;
        record.InTransaction(() =>
        {
            record.Execute($"CREATE OR REPLACE TEMP TABLE shown AS {Hidden}", version);
            var batch = RecordBatch.Begin(record, "recode", clock.GetUtcNow().UtcDateTime);
            record.Execute(
                """
                INSERT INTO record.changes BY NAME
                SELECT $1 + row_number() OVER (ORDER BY old) - 1 AS change_key, $2 AS batch, 'recoded' AS change, id AS report, new AS report_key, old AS replaces FROM shown
                """,
                RecordBatch.NextChange(record), batch);
            record.Execute("UPDATE record.reports SET newest = report_key IN (SELECT new FROM shown) WHERE report_key IN (SELECT old FROM shown UNION ALL SELECT new FROM shown)");
            record.Execute("DROP TABLE shown");
            Corrections.CarriedCorrections.Carry(record, batch);
        });
        return number;
    }

    /// <summary>Keys of the reports that the coder has yet to code.</summary>
    internal static long[] Keys(RecordFile record, CoderVersion coder)
    {
        var keys = record.Words(
            """
            SELECT report_key::VARCHAR FROM record.reports JOIN record.coders c USING (coder_key)
            WHERE newest AND (c.name, c.version, c.lexicon, c.model) IS DISTINCT FROM ($1, $2, $3, $4) ORDER BY report_key
            """,
            coder.Name, coder.Version, coder.Lexicon, coder.Model);
        return [.. keys.Select(long.Parse)];
    }

    /// <summary>Reads reports, in portions: while one thread reads, another may write.</summary>
    internal static IEnumerable<Report> Read(RecordFile record, long[] keys)
    {
        foreach (var portion in keys.Chunk(Portion))
        {
            foreach (var report in RecordErrors.Guard(record.Folder, () => ReadPortion(record, portion))) yield return report;
        }
    }

    private static List<Report> ReadPortion(RecordFile record, long[] keys)
    {
        // A connection of its own: the record's one is in the middle of a transaction.
        using var connection = new DuckDBConnection(record.Connection.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT id, date, title, url, publisher, language, credits, text FROM record.reports WHERE report_key IN ({string.Join(',', keys)}) ORDER BY report_key";
        using var reader = command.ExecuteReader();
        var reports = new List<Report>();
        while (reader.Read())
        {
            reports.Add(new Report
            {
                Id = reader.GetString(0),
                Date = reader.GetFieldValue<DateOnly>(1),
                Title = Words(reader, 2),
                Url = Words(reader, 3),
                Publisher = Words(reader, 4),
                Language = Words(reader, 5),
                Credits = reader.IsDBNull(6) ? [] : reader.GetFieldValue<List<string>>(6).ToImmutableArray(),
                Text = Words(reader, 7) ?? "",
            });
        }

        return reports;
    }

    private static string? Words(System.Data.Common.DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
