using System.Globalization;
using System.Reflection;

namespace Dateline.Store;

/// <summary>The steps by which an empty file becomes a record, and an older record one of today. docs/store.md explains every table and column.</summary>
/// <remarks>
/// A step is a file of SQL in <c>Migrations</c>, named by its number. It is never changed once a release has it; a change of tables or views is a new file. A record holds
/// the numbers of the steps that it has been through (<c>record.version</c>), so that steps which were written at the same time need no order among themselves.
/// </remarks>
internal static class RecordSchema
{
    /// <summary>Numbers of all steps, in order.</summary>
    internal static IReadOnlyList<int> Steps { get; } = [.. Files().Select(static file => file.Number)];

    /// <summary>The highest step: what is called the version of a record.</summary>
    internal static int Version => Steps[^1];

    /// <summary>The SQL of a step, which also notes that it was taken.</summary>
    internal static string Sql(int step)
    {
        var name = Files().First(file => file.Number == step).Name;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd() + $"\nINSERT INTO record.version VALUES ({step});\n";
    }

    private static IEnumerable<(int Number, string Name)> Files() =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.EndsWith(".sql", StringComparison.Ordinal)
        let number = int.Parse(name.AsSpan(0, name.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture)
        orderby number
        select (number, name);
}
