using Dateline.Model;
using Dateline.Store;
using Dateline.Store.Exports;

namespace Dateline.Cli.Recording;

/// <summary>Coded reports out of a project, for commands that else read them from files.</summary>
internal static class StoredReports
{
    /// <summary>Those that have something of a kind, in the order of storing.</summary>
    internal static IEnumerable<CodedReport> Read(string project, HoldingTable holding, CancellationToken stop)
    {
        using var record = RecordFile.OpenToRead(project);
        foreach (var report in CodedReports.Read(record, new ReportChoice(), holding, stop)) yield return report;
    }
}
