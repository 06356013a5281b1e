namespace Dateline.Store.Search;

/// <summary>Searches the texts of a record's reports.</summary>
internal static class TextSearch
{
    /// <summary>Columns of <see cref="Find"/>.</summary>
    internal static readonly string[] Columns = ["report_key", "report", "date", "publisher", "title", "score", "passage"];

    /// <summary>The reports that fit, the best first.</summary>
    /// <param name="record">The record, open.</param>
    /// <param name="words">What is looked for, see <see cref="SearchWords.Expression"/>.</param>
    /// <param name="limit">Reports at most.</param>
    /// <returns>Rows of <see cref="Columns"/>; null where the words hold nothing to look for.</returns>
    /// <exception cref="RecordException">The index beside the record cannot be written.</exception>
    internal static List<object?[]>? Find(RecordFile record, string words, int limit)
    {
        if (SearchWords.Expression(words) is not { } expression) return null;
        using var index = TextIndex.Open(record);
        var hits = index.Find(expression, limit);
        var reports = new Dictionary<long, object?[]>();
        if (hits.Count > 0)
        {
            var question = new RecordQuestion(
                $"SELECT report_key, id, date, publisher, title, coalesce(text, '') FROM record.reports WHERE report_key IN ({string.Join(',', hits.Select(static hit => hit.ReportKey))})");
            using var answer = RecordAnswer.Ask(record, question, CancellationToken.None);
            foreach (var row in answer.Rows()) reports[(long)row[0]!] = row;
        }

        var passages = Passages.Of(expression, reports.Values.Select(static row => ((long)row[0]!, row[4] as string ?? "", (string)row[5]!)));
        return [.. hits.Where(hit => reports.ContainsKey(hit.ReportKey)).Select(hit => (object?[])
            [hit.ReportKey, .. reports[hit.ReportKey][1..5], Math.Round(hit.Score, 3), passages.GetValueOrDefault(hit.ReportKey)])];
    }

    /// <summary>Keys of all reports that fit, for those who ask for more about them.</summary>
    /// <returns>Null where the words hold nothing to look for.</returns>
    /// <exception cref="RecordException">The index beside the record cannot be written.</exception>
    internal static List<long>? Keys(RecordFile record, string words)
    {
        if (SearchWords.Expression(words) is not { } expression) return null;
        using var index = TextIndex.Open(record);
        return [.. index.Find(expression, int.MaxValue).Select(static hit => hit.ReportKey)];
    }
}
