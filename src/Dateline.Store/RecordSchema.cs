using System.Reflection;

namespace Dateline.Store;

/// <summary>The tables and views of a record. <c>Schema.sql</c> holds them as SQL, docs/store.md explains every column.</summary>
internal static class RecordSchema
{
    /// <summary>Version of the tables. Raised with every change that an older program could not read.</summary>
    internal const int Version = 1;

    /// <summary>Every table, in the order of reference.</summary>
    internal static readonly string[] Tables =
        ["batches", "coders", "reports", "entities", "events", "event_parties", "event_sizes", "statements", "claims", "instruments", "stages", "lines"];

    /// <summary>Statements that make an empty record.</summary>
    internal static string Sql()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd() + $"\nINSERT INTO record.version VALUES ({Version});\n";
    }
}
