using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Cli.Parsing;
using Dateline.Coding.Happenings;
using Dateline.Model;

namespace Dateline.Cli.Happenings;

/// <summary>Writes which words of which reports tell of the same happening, a report a line.</summary>
internal static class HappeningLines
{
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The lines, in the order of the reports.</summary>
    /// <param name="reports">Reports; stories are found among those that do not say which they are of.</param>
    /// <param name="analysis">Analyses them.</param>
    /// <param name="stop">Ends it between reports.</param>
    internal static IEnumerable<string> Of(IReadOnlyList<Report> reports, TextAnalysis analysis, CancellationToken stop)
    {
        var happenings = new List<List<Happening>>();
        var words = new List<IReadOnlyCollection<string>>();
        foreach (var report in reports)
        {
            stop.ThrowIfCancellationRequested();
            analysis.Use(
                report.Text,
                report.Date,
                text =>
                {
                    happenings.Add(HappeningFinder.Find(text));
                    words.Add(report.Group is null ? [.. HappeningFinder.Words(text)] : []);
                },
                stop);
        }

        var stories = StoryFinder.Find(words);
        for (var i = 0; i < reports.Count; i++) yield return Line(reports[i], reports[i].Group ?? reports[stories[i]].Id, happenings[i]);
    }

    private static string Line(Report report, string story, List<Happening> happenings)
    {
        var events = new JsonArray();
        foreach (var happening in happenings)
        {
            var trigger = new JsonObject { ["start"] = happening.Trigger.Start, ["end"] = happening.Trigger.End, ["text"] = happening.Trigger.Text };
            events.Add(new JsonObject { ["incident"] = $"{story}: {happening.Key}", ["event_text"] = new JsonArray(trigger) });
        }

        return new JsonObject { ["id"] = report.Id, ["date"] = report.Date.ToString("yyyy-MM-dd"), ["story"] = story, ["text"] = report.Text, ["events"] = events }.ToJsonString(Form);
    }
}
