using System.Text.Json;

namespace Dateline.Sources.Tests;

public sealed class GoldCreditsTests
{
    [Fact]
    public void Credits_dates_and_ids_of_the_development_gold_come_out_as_coded_by_hand()
    {
        var gold = Path.Combine(Root(), "..", "shared", "data", "gold", "dev");
        Assert.SkipUnless(Directory.Exists(gold), "The development gold is not beside this checkout.");
        var results = ReportSource.Read([Path.Combine(gold, "*.txt")], cancellation: TestContext.Current.CancellationToken).ToArray();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.True(result.IsReport, result.Refusal?.ToString());
            using var coded = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(result.Path, ".gold.json")));
            Assert.Equal(coded.RootElement.GetProperty("id").GetString(), result.Report.Id);
            var credits = coded.RootElement.TryGetProperty("credits", out var listed) ? listed.EnumerateArray().Select(name => name.GetString()!) : [];
            Assert.Equal(credits.Order(StringComparer.Ordinal), result.Report.Credits.Order(StringComparer.Ordinal));
        });
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }
}
