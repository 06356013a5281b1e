namespace Dateline.Gazetteers;

/// <summary>A row of the table of states.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="Iso2">ISO 3166-1 alpha-2.</param>
/// <param name="Names">Usual name first, then formal name and aliases.</param>
internal sealed record StateRow(string Code, string Iso2, string[] Names);

/// <summary>Reads the knowledge file of states.</summary>
internal static class StateTable
{
    /// <summary>States that exist now; former ones have no place of their own.</summary>
    internal static List<StateRow> Read(string path)
    {
        var rows = TabTable.Read(path, "code", "iso2", "name", "official", "aliases", "to");
        return [.. from row in rows
                   where row["to"].Length == 0 && row["iso2"].Length == 2
                   select new StateRow(row["code"], row["iso2"], [.. new[] { row["name"], row["official"] }.Concat(row["aliases"].Split('|')).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)])];
    }
}
