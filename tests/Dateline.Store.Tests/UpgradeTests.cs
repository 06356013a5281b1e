using DuckDB.NET.Data;

namespace Dateline.Store.Tests;

/// <summary>A record that an earlier version made is brought up to date as a whole, with a copy beside it, or left as it was.</summary>
public sealed class UpgradeTests
{
    private const string OneReport =
        """
        INSERT INTO record.coders VALUES (1, 'dateline', '0.1.0', 'a', 'b');
        INSERT INTO record.batches VALUES (1, 2, 0), (2, 2, 0);
        INSERT INTO record.reports VALUES
            (1, 1, 1, false, 'r1', 'x', '2017-03-14', NULL, NULL, NULL, NULL, [], 'Words.'),
            (2, 1, 1, true, 'r2', 'y', '2017-03-14', NULL, NULL, NULL, NULL, [], 'Words.'),
            (3, 2, 1, false, 'r1', 'z', '2017-03-14', NULL, NULL, NULL, NULL, [], 'Other words.'),
            (4, 2, 2, true, 'r1', 'z', '2017-03-14', NULL, NULL, NULL, NULL, [], 'Other words.');
        INSERT INTO record.coders VALUES (2, 'dateline', '0.2.0', 'a', 'b');
        INSERT INTO record.lines SELECT report_key, '{}' FROM record.reports;
        """;

    [Fact]
    public void An_old_record_is_read_only_once_it_was_brought_up_to_date()
    {
        using var project = new Project();
        MakeFirstVersion(project, OneReport);
        Assert.Equal(RecordTrouble.OlderSchema, Assert.Throws<RecordException>(() => RecordFile.OpenToRead(project.Folder)).Trouble);
        var told = new List<Upkeep.RecordUpgrade>();
        RecordFile.OpenToWrite(project.Folder, told.Add).Dispose();
        RecordFile.OpenToWrite(project.Folder, told.Add).Dispose();
        var upgrade = Assert.Single(told);
        Assert.Equal((1, RecordSchema.Version), (upgrade.From, upgrade.To));
        Assert.Equal(
            ["1 1 added r1 1 -", "2 1 added r2 2 -", "3 2 revised r1 3 1", "4 2 recoded r1 4 3"],
            project.Ask("SELECT change_key, batch, change, report, report_key, replaces FROM changes ORDER BY change_key"));
        Assert.Empty(project.Check());
    }

    [Fact]
    public void The_copy_holds_the_record_as_it_was()
    {
        using var project = new Project();
        MakeFirstVersion(project, OneReport);
        Upkeep.RecordUpgrade? upgrade = null;
        RecordFile.OpenToWrite(project.Folder, it => upgrade = it).Dispose();
        using var connection = new DuckDBConnection($"Data Source={upgrade!.Copy}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT max(version) FROM record.version), (SELECT count(*) FROM record.reports), (SELECT count(*) FROM reports)";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal((1, 4L, 2L), (reader.GetInt32(0), reader.GetInt64(1), reader.GetInt64(2)));
    }

    [Fact]
    public void An_upgrade_that_breaks_off_leaves_the_record_as_it_was()
    {
        using var project = new Project();
        MakeFirstVersion(project, OneReport + "CREATE TABLE record.changes (stray INTEGER);");
        Assert.Throws<RecordException>(() => RecordFile.OpenToWrite(project.Folder));
        Assert.Equal(RecordTrouble.OlderSchema, Assert.Throws<RecordException>(() => RecordFile.OpenToRead(project.Folder)).Trouble);
        using var connection = new DuckDBConnection($"Data Source={project.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM duckdb_columns() WHERE schema_name = 'record' AND table_name = 'batches'";
        Assert.Equal(3L, command.ExecuteScalar());
    }

    [Fact]
    public void Steps_are_numbered_once_each()
    {
        Assert.Equal(RecordSchema.Steps.Distinct().Order(), RecordSchema.Steps);
        Assert.Equal(1, RecordSchema.Steps[0]);
    }

    // The first step of today is the whole schema of version 1.
    private static void MakeFirstVersion(Project project, string rows)
    {
        File.Delete(project.File);
        using var connection = new DuckDBConnection($"Data Source={project.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = RecordSchema.Sql(1) + rows;
        command.ExecuteNonQuery();
    }
}
