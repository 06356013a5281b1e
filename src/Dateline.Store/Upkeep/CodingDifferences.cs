namespace Dateline.Store.Upkeep;

/// <summary>What a new version of the coder sees otherwise: records that were added, are gone, or are told otherwise at the same words.</summary>
internal static class CodingDifferences
{
    /// <summary>The question for all differences of recodings after a batch: <c>report</c>, <c>kind</c>, <c>difference</c>, <c>before</c>, <c>after</c>, by report.</summary>
    internal static RecordQuestion Each(int afterBatch) => new(
        $"SELECT report, kind, difference, before, after FROM ({All}) ORDER BY report, kind, coalesce(old_key, new_key), new_key", afterBatch);

    /// <summary>The question for their numbers: <c>kind</c>, <c>added</c>, <c>gone</c>, <c>changed</c>, <c>same</c>.</summary>
    internal static RecordQuestion Sum(int afterBatch) => new(
        $"""
        SELECT kind, count(*) FILTER (difference = 'added') AS added, count(*) FILTER (difference = 'gone') AS gone,
            count(*) FILTER (difference = 'changed') AS changed, (SELECT count(*) FROM ({Replaced})) AS reports
        FROM ({All}) GROUP BY kind ORDER BY kind
        """, afterBatch);

    private const string Replaced = "SELECT report, replaces AS old, report_key AS new FROM record.changes WHERE change = 'recoded' AND batch > $1";

    private static string All => string.Join(" UNION ALL ", CodingKinds.All.Select(static kind =>
        $"""
        SELECT report, '{kind.Kind}' AS kind, old_key, new_key, before, after,
            CASE WHEN old_key IS NULL THEN 'added' WHEN new_key IS NULL THEN 'gone' ELSE 'changed' END AS difference
        FROM ({kind.Pairs(Replaced)}) WHERE old_key IS NULL OR new_key IS NULL OR before <> after
        """));
}
