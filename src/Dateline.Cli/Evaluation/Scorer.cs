using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Dateline.Cli.Evaluation;

/// <summary>Runs a scorer of the evaluation kit on coded reports and reads its figures.</summary>
/// <remarks>The scorers are Python programs on purpose: they judge the product from outside and share no code with it.</remarks>
internal sealed partial class Scorer(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The scorer's figures as one JSON object, or null with a message where it could not run.</summary>
    internal async Task<(JsonObject? Figures, string? Problem)> RunAsync(EvaluationSet set, string coded, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("python3") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(folder, set.Script));
        foreach (var argument in set.Arguments) start.ArgumentList.Add(argument);
        start.ArgumentList.Add(coded);
        var printsJson = set.Script.StartsWith("eval/", StringComparison.Ordinal);
        if (printsJson) start.ArgumentList.Add("--json");
        try
        {
            using var process = Process.Start(start);
            if (process is null) return (null, "python3 could not be started.");
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Patience);
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0) return (null, LastLine(await errors));
            var text = await output;
            return (printsJson ? JsonNode.Parse(text[text.IndexOf('{')..]) as JsonObject : ReadTable(text), null);
        }
        catch (Win32Exception)
        {
            return (null, "python3 is not on this machine; the scorers need it.");
        }
    }

    /// <summary>The number at a path of member names, or null.</summary>
    internal static double? At(JsonObject figures, string path)
    {
        JsonNode? node = figures;
        foreach (var member in path.Split('/')) node = (node as JsonObject)?[member];
        return node is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;
    }

    /// <summary>Reads the table that the scorer of the gold corpus prints for people.</summary>
    internal static JsonObject ReadTable(string text)
    {
        var figures = new JsonObject();
        foreach (Match row in ScoreRow().Matches(text))
        {
            figures[row.Groups["name"].Value.Trim()] = new JsonObject
            {
                ["p"] = Number(row, "p"),
                ["r"] = Number(row, "r"),
                ["f1"] = Number(row, "f1"),

                // What was coded and is not in the gold, for each record that is.
                ["extra"] = Math.Round(Number(row, "false") / Math.Max(1, Number(row, "hit") + Number(row, "miss")), 4),
            };
        }

        foreach (Match row in ShareRow().Matches(text)) figures[row.Groups["name"].Value.Trim()] = Number(row, "share");
        return figures;
    }

    private static double Number(Match row, string group) => double.Parse(row.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1];

    [GeneratedRegex(@"^(?<name>[a-z][^\n]{0,35}?) +(?<p>\d\.\d{3}) +(?<r>\d\.\d{3}) +(?<f1>\d\.\d{3}) +(?<hit>\d+) +(?<false>\d+) +(?<miss>\d+)", RegexOptions.Multiline, 1000)]
    private static partial Regex ScoreRow();

    [GeneratedRegex(@"^(?<name>[a-z][^\n]{0,41}?) +(?<share>\d\.\d{3})  \(\d+ of \d+\)", RegexOptions.Multiline, 1000)]
    private static partial Regex ShareRow();
}
