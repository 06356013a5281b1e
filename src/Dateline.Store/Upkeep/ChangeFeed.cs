namespace Dateline.Store.Upkeep;

/// <summary>What has changed in a record, in order, for those who follow it: they remember the last batch and ask for what came after.</summary>
internal static class ChangeFeed
{
    private const string Columns = "change_key, batch, made, change, report, report_key, replaces, target, who, why";

    /// <summary>Changes after a batch.</summary>
    internal static RecordQuestion After(long batch, int? limit = null) => new($"SELECT {Columns} FROM changes WHERE batch > $1 ORDER BY change_key{Limit(limit)}", batch);

    /// <summary>Changes from a day on, by the clock of the machine that made them (UTC).</summary>
    internal static RecordQuestion From(DateOnly day, int? limit = null) => new($"SELECT {Columns} FROM changes WHERE made >= $1 ORDER BY change_key{Limit(limit)}", day);

    private static string Limit(int? rows) => rows is { } most ? $" LIMIT {most}" : "";
}
