using System.Text;

namespace Dateline.Sources.Tests;

/// <summary>Short forms for tests: bytes in, results out.</summary>
internal static class Reading
{
    /// <summary>Everything read from a text given as UTF-8.</summary>
    public static ReadResult[] All(string content, string name = "reports.jsonl", ReadOptions? options = null) =>
        All(Encoding.UTF8.GetBytes(content), name, options);

    /// <summary>Everything read from bytes.</summary>
    public static ReadResult[] All(byte[] content, string name = "reports.jsonl", ReadOptions? options = null)
    {
        using var stream = new MemoryStream(content);
        return [.. ReportSource.Read(stream, name, options, TestContext.Current.CancellationToken)];
    }

    /// <summary>The one thing read from a text.</summary>
    public static ReadResult One(string content, string name = "reports.jsonl", ReadOptions? options = null) => Assert.Single(All(content, name, options));

    /// <summary>The one report read from a text.</summary>
    public static Model.Report Report(string content, string name = "reports.jsonl", ReadOptions? options = null)
    {
        var result = One(content, name, options);
        Assert.True(result.IsReport, result.Refusal?.ToString());
        return result.Report!;
    }

    /// <summary>The message with which the one thing in a text is refused.</summary>
    public static string Refused(string content, string name = "reports.jsonl", ReadOptions? options = null)
    {
        var result = One(content, name, options);
        Assert.NotNull(result.Refusal);
        return result.Refusal.ToString();
    }
}
