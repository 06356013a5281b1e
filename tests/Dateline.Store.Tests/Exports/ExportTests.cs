using System.Text.Json;
using System.Xml.Linq;
using Dateline.Model;
using Dateline.Store.Exports;

namespace Dateline.Store.Tests.Exports;

/// <summary>What is written out holds what the record holds, and is safe to open.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly XNamespace Graph = "http://graphml.graphdrawing.org/xmlns";

    private readonly Project project = new();
    private readonly string folder = Directory.CreateTempSubdirectory("dateline-export's ").FullName;

    public void Dispose()
    {
        project.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_table_is_a_csv_file_whose_columns_are_those_of_the_dictionary()
    {
        project.Store(CodedReports.Attack("r1", actor: "=cmd|' /C calc'!A1"), CodedReports.Attack("r2", words: "Freedonia, \"again\"\nshelled."));
        var tables = Export(new(), static (export, folder) => export.Csv(folder, CancellationToken.None).ToArray());
        Assert.Equal(ExportTables.Lists.Length, tables.Length);
        foreach (var table in tables)
        {
            var lines = File.ReadAllText(Path.Combine(folder, table.Name + ".csv"));
            Assert.StartsWith(string.Join(',', table.Columns.Select(static column => column.Name)) + "\n", lines, StringComparison.Ordinal);
            Assert.True(lines.Count(static c => c == '\n') > 1, table.Name);
            Assert.DoesNotContain(",=", lines, StringComparison.Ordinal);
        }

        Assert.Contains(",'=cmd|' /C calc'!A1,", File.ReadAllText(Path.Combine(folder, "events.csv")), StringComparison.Ordinal);
        Assert.Contains(",\"Freedonia, \"\"again\"\"\nshelled.\",", File.ReadAllText(Path.Combine(folder, "events.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_is_a_parquet_file_with_the_same_rows()
    {
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2"));
        var tables = Export(new(), static (export, folder) => export.Parquet(folder, CancellationToken.None).ToArray());
        using var connection = new DuckDB.NET.Data.DuckDBConnection("Data Source=:memory:");
        connection.Open();
        foreach (var table in tables)
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM '{Path.Combine(folder, table.Name + ".parquet").Replace("'", "''", StringComparison.Ordinal)}'";
            using var reader = command.ExecuteReader();
            Assert.Equal(table.Columns.Select(static column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
            var rows = 0;
            while (reader.Read()) rows++;
            Assert.Equal(project.Rows(table.Name).Length, rows);
        }
    }

    [Fact]
    public void A_wide_row_has_its_parties_and_counts_in_columns_of_their_own()
    {
        project.Store(CodedReports.Attack("r1"));
        Export(new(), static (export, folder) => export.Wide(Path.Combine(folder, "wide.csv"), CancellationToken.None));
        var lines = File.ReadAllLines(Path.Combine(folder, "wide.csv"));
        var row = lines[0].Split(',').Zip(lines[1].Split(','), KeyValuePair.Create).ToDictionary(StringComparer.Ordinal);
        Assert.Equal(("Freedonia", "FRE", "GOV MIL", "1"), (row["actor1_name"], row["actor1_code"], row["actor1_sector"], row["actors"]));
        Assert.Equal(("Sylvania", "", "3", "3"), (row["recipient1_name"], row["recipient2_name"], row["dead_min"], row["dead_max"]));
    }

    [Fact]
    public void Points_are_features_and_events_without_one_are_left_out()
    {
        project.Store(CodedReports.Attack("nowhere"), CodedReports.At("gori", "Gori", "GEO", 41.98, 44.11), CodedReports.At("baku", "Baku", "AZE", 40.4, 49.87));
        Export(new(), static (export, folder) => export.GeoJson(Path.Combine(folder, "events.geojson"), CancellationToken.None));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "events.geojson")));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToArray();
        Assert.Equal(["gori", "baku"], features.Select(static feature => feature.GetProperty("properties").GetProperty("report").GetString()!));
        Assert.Equal([44.11, 41.98], features[0].GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(static number => number.GetDouble()));
    }

    [Fact]
    public void Every_edge_of_the_network_ends_at_nodes()
    {
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2"), WithoutCode("A & \u0001 <B>"));
        Export(new(), static (export, folder) => export.GraphMl(Path.Combine(folder, "dyads.graphml"), CancellationToken.None));
        var xml = XDocument.Load(Path.Combine(folder, "dyads.graphml"));
        var nodes = xml.Descendants(Graph + "node").ToDictionary(static node => node.Attribute("id")!.Value, static node => node.Value, StringComparer.Ordinal);
        Assert.Equal(["A & \uFFFD <B>>SYL 1", "FRE>SYL 2"], xml.Descendants(Graph + "edge").Select(edge => $"{nodes[edge.Attribute("source")!.Value]}>{nodes[edge.Attribute("target")!.Value]} {edge.Element(Graph + "data")!.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reports_are_chosen_by_day_publisher_and_what_was_known()
    {
        project.Store(CodedReports.Attack("r1", 14), CodedReports.Attack("r2", 15) with { Publisher = "Mercury" });
        project.Store(CodedReports.Attack("r1", 17, "Freedonia did nothing."));
        Assert.Equal(["r1", "r2"], Ids(new()));
        Assert.Equal(["r2"], Ids(new(To: new(2017, 3, 16))));
        Assert.Equal(["r2"], Ids(new(Publisher: "mercury")));
        Assert.Equal(["Freedonia shelled Sylvania.", "Freedonia shelled Sylvania."], Read(new(AsOf: new(2017, 3, 16))).Select(static report => report.Text!));
        Assert.Equal("r1", Assert.Single(Read(new(AsOf: new(2017, 3, 14)))).Id);
    }

    [Fact]
    public void Coded_reports_come_back_as_they_were()
    {
        var report = CodedReports.Attack("r1");
        project.Store(report);
        Assert.Equal(DatelineJson.Serialize(report), DatelineJson.Serialize(Assert.Single(Read(new()))));
    }

    [Fact]
    public void The_dictionary_page_of_the_docs_is_the_programs()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Dateline.slnx"))) root = root.Parent;
        Assert.True(File.ReadAllText(Path.Combine(root!.FullName, "docs", "dictionary.md")) == DataDictionary.Page(), "docs/dictionary.md is out of date: dateline dictionary > docs/dictionary.md");
    }

    private static CodedReport WithoutCode(string name)
    {
        var report = CodedReports.Attack("r3", actor: name);
        return report with { Entities = [report.Entities[0] with { Code = null }, report.Entities[1]] };
    }

    private string[] Ids(ReportChoice reports) => [.. Read(reports).Select(static report => report.Id).Order(StringComparer.Ordinal)];

    private List<CodedReport> Read(ReportChoice reports)
    {
        using var record = RecordFile.OpenToRead(project.Folder);
        return [.. Store.Exports.CodedReports.Read(record, reports, null, CancellationToken.None)];
    }

    private T Export<T>(ReportChoice reports, Func<ExportTables, string, T> write)
    {
        using var record = RecordFile.OpenToRead(project.Folder, folder);
        return write(new ExportTables(record, reports), folder);
    }
}
