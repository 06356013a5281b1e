using Dateline.Cli.Pipeline;
using Dateline.Sources;

namespace Dateline.Cli.Tests;

/// <summary>What the command says: stable, on one line, telling what to do.</summary>
public sealed class MessagesTests
{
    [Fact]
    public void A_refusal_names_file_line_reason_and_remedy()
    {
        var refusal = new Refusal("reports.jsonl", 17, RefusalReason.BadDate, "\"date\" is \"2017-13-40\", which is not a day.", "Use YYYY-MM-DD, or pass --date.");
        Assert.Equal("reports.jsonl:17: \"date\" is \"2017-13-40\", which is not a day. Use YYYY-MM-DD, or pass --date.", Messages.Refused(refusal));
    }

    [Fact]
    public void Standard_input_is_named_in_words() => Assert.Equal("standard input:3", Messages.Place("-", 3));

    [Fact]
    public void A_file_name_cannot_write_to_the_terminal() => Assert.DoesNotContain('\u001b', Messages.CannotCreate("a\u001b[2Jb"));

    [Fact]
    public void A_failure_names_report_and_error_and_nothing_of_the_exception() => Assert.Equal(
        "a.jsonl:2: the coder failed on \"r2\" (error E0123abcd). It is left out and the run goes on. This is a bug; please report it with the error id.",
        Messages.ReportFailed("a.jsonl:2", "r2", "E0123abcd"));

    [Fact]
    public void The_summary_counts_reports_refusals_events_and_speed()
    {
        var counters = new RunCounters();
        counters.CountCoded(1);
        Assert.Equal("1 report coded, 0 refused, 1 event, 2.0 reports/s", Messages.Summary(counters, TimeSpan.FromSeconds(0.5)));
        for (var i = 0; i < 1999; i++) counters.CountCoded(2);
        counters.CountRefused();
        counters.CountFailed();
        Assert.Equal("2,000 reports coded, 1 refused, 1 failed, 3,999 events, 1,000.0 reports/s", Messages.Summary(counters, TimeSpan.FromSeconds(2)));
    }
}
