using Dateline.Model;

namespace Dateline.Store.Exports;

/// <summary>The coded reports of a record as the coder wrote them, their text put back in, one at a time.</summary>
internal static class CodedReports
{
    /// <summary>Reports that have events, statements, claims or instruments, or all.</summary>
    /// <param name="record">The record.</param>
    /// <param name="reports">Which reports.</param>
    /// <param name="holding">A table of which they must have a row, or null.</param>
    /// <param name="stop">Ends the reading.</param>
    internal static IEnumerable<CodedReport> Read(RecordFile record, ReportChoice reports, HoldingTable? holding, CancellationToken stop)
    {
        var conditions = new QuestionConditions();
        reports.Add(conditions);
        if (holding is { } table) conditions.Add($"report_key IN (SELECT report_key FROM record.{(table == HoldingTable.Claims ? "claims" : "instruments")})");
        var view = ReportsAsOf.View("reports", reports.AsOf, conditions);
        using var answer = RecordAnswer.Ask(record, new RecordQuestion($"SELECT coded, text FROM (SELECT report_key, text FROM {view}{conditions.Where}) AS chosen JOIN record.lines USING (report_key)", conditions.Values), stop);
        foreach (var row in answer.Rows()) yield return DatelineJson.Deserialize((string)row[0]!) with { Text = (string?)row[1] };
    }
}
