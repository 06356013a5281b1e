using System.Globalization;

namespace Dateline.Coding.Tests.Claims;

/// <summary>Whole claims of short reports from many regions, with their holders: <c>reports.txt</c> beside this file.</summary>
public sealed class ClaimReportsTests
{
    // Reports are coded by trained weights; a parse may be lost with new ones. The share guards against a rule that breaks many.
    private const double ShareThatMustHold = 0.9;

    [Fact]
    public void Short_reports_make_exactly_the_claims_that_a_person_codes()
    {
        var reports = Read().ToList();
        Assert.True(reports.Count >= 40);
        var wrong = new List<string>();
        foreach (var (date, text, expected) in reports)
        {
            var found = ClaimText.Of(text, date, TestContext.Current.CancellationToken);
            if (!expected.SetEquals(found)) wrong.Add($"{text}{Environment.NewLine}  wants {string.Join("; ", expected)}{Environment.NewLine}  coded {string.Join("; ", found)}");
        }

        Assert.True(wrong.Count <= (1 - ShareThatMustHold) * reports.Count, $"{wrong.Count} of {reports.Count} reports:{Environment.NewLine}{string.Join(Environment.NewLine, wrong)}");
    }

    private static IEnumerable<(DateOnly Date, string Text, HashSet<string> Expected)> Read()
    {
        (DateOnly Date, string Text, HashSet<string> Expected)? current = null;
        foreach (var line in File.ReadLines(DataFolders.Of("tests/Dateline.Coding.Tests/Claims/reports.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                if (line != "= none") current!.Value.Expected.Add(line[2..]);
                continue;
            }

            if (current is { } finished) yield return finished;
            current = (DateOnly.ParseExact(line[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), line[11..], new HashSet<string>(StringComparer.Ordinal));
        }

        if (current is { } last) yield return last;
    }
}
