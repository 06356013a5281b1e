using System.Text.Json;
using Dateline.Language.Times;
using Dateline.Language.Tokens;

namespace Dateline.Language.Tests.Times;

/// <summary>Every dated record of the hand-coded reports whose text names the time must be dated as the coders dated it.</summary>
public sealed class GoldDatesTests
{
    [Fact]
    public void The_dates_that_the_reports_name_are_the_dates_that_coders_gave()
    {
        var folder = Folder();
        Assert.SkipUnless(folder is not null, "The gold corpus is not beside the repository (../shared/data/gold/dev).");
        var misses = new List<string>();
        var count = 0;
        foreach (var gold in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var text = Read(gold.Replace(".gold.json", ".txt", StringComparison.Ordinal));
            new TimeFinder().Annotate(text);
            using var json = JsonDocument.Parse(File.ReadAllBytes(gold));
            foreach (var date in Dates(json.RootElement))
            {
                count++;
                if (!IsRight(text, date)) misses.Add($"{Path.GetFileName(gold)}: {date}");
            }
        }

        Assert.True(count > 100, "The gold corpus has lost its dates.");
        Assert.Empty(misses);
    }

    private static bool IsRight(AnalyzedText text, JsonElement date)
    {
        var words = date.GetProperty("text");
        var start = Occurrence(text.Text, words.GetProperty("text").GetString()!, words.TryGetProperty("nth", out var nth) ? nth.GetInt32() : 1);
        var end = start + words.GetProperty("text").GetString()!.Length;
        foreach (var time in text.Times)
        {
            var span = text.SpanOf(time.First, time.End);
            if (span.Start >= end || span.End <= start || $"{time.Start:yyyy-MM-dd}" != date.GetProperty("start").GetString()) continue;
            // "Since May" lasts to the day of the report for what goes on, and is May for what happened once: whoever dates the event decides.
            var last = date.GetProperty("end").GetString();
            if ($"{time.Last:yyyy-MM-dd}" == last || (time.Bound == TimeBound.Since && $"{text.Published:yyyy-MM-dd}" == last)) return true;
        }

        return false;
    }

    /// <summary>The dates with words of their own, optional ones left out, which are arguable or speak of what no date expression names.</summary>
    private static IEnumerable<JsonElement> Dates(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var date in element.EnumerateArray().SelectMany(Dates)) yield return date;
        }

        if (element.ValueKind != JsonValueKind.Object) yield break;
        if (element.TryGetProperty("start", out _) && element.TryGetProperty("text", out var text))
        {
            if (text.ValueKind == JsonValueKind.Object && !element.TryGetProperty("optional", out _)) yield return element;
            yield break;
        }

        // An event that is itself arguable may carry an arguable date.
        if (element.TryGetProperty("optional", out _)) yield break;
        foreach (var date in element.EnumerateObject().SelectMany(p => Dates(p.Value))) yield return date;
    }

    private static AnalyzedText Read(string path)
    {
        var raw = File.ReadAllText(path).TrimStart();
        var text = new AnalyzedText();
        text.Reset(raw[15..].TrimStart(), DateOnly.ParseExact(raw[5..15], "yyyy-MM-dd"));
        new Tokenizer().Annotate(text);
        return text;
    }

    /// <summary>Offset of the nth occurrence as a whole word, counted from 1.</summary>
    private static int Occurrence(string text, string words, int nth)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var whole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
            if (whole && --nth == 0) return at;
        }

        throw new InvalidDataException($"\"{words}\" is not in the report.");
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var gold = Path.Combine(folder.FullName, "shared", "data", "gold", "dev");
            if (Directory.Exists(gold)) return gold;
        }

        return null;
    }
}
