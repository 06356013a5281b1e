using Dateline.Store.Search;
using Dateline.Store.Upkeep;

namespace Dateline.Store.Tests;

/// <summary>Reports are found by their words, and the index beside the record follows it.</summary>
public sealed class TextSearchTests
{
    [Theory]
    [InlineData("bridge", "r2")]
    [InlineData("SHELLING bridges", "r2")]
    [InlineData("shell", "r1 r2")]
    [InlineData("shell -bridge", "r1")]
    [InlineData("\"a bridge\"", "r2")]
    [InlineData("\"bridge a\"", "")]
    [InlineData("Sylv*", "r1")]
    [InlineData("Sylv", "")]
    [InlineData("bridge OR Sylvania", "")]
    [InlineData("bridge NEAR( \" ) * AND texts:", "")]
    [InlineData("'; DROP TABLE texts; --", "")]
    public void Words_phrases_beginnings_and_unwanted_words_choose(string words, string expected)
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"), CodedReports.Attack("r2", words: "Freedonia shelled a bridge."));
        Assert.Equal(expected, Found(project, words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-bridge")]
    [InlineData("\"\" * -- !")]
    public void Without_a_wanted_word_there_is_nothing_to_look_for(string words)
    {
        using var project = new Project();
        using var record = RecordFile.OpenToRead(project.Folder);
        Assert.Null(TextSearch.Find(record, words, 10));
    }

    [Fact]
    public void The_passage_shows_the_words_that_fit()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1", words: "Fréedonia shelled a bridge; nobody was hurt."));
        using var record = RecordFile.OpenToRead(project.Folder);
        Assert.Equal("【Fréedonia】 【shelled】 a bridge; nobody was hurt.", Assert.Single(TextSearch.Find(record, "shells freedonia", 10)!)[^1]);
    }

    [Fact]
    public void The_index_follows_what_comes_changes_and_goes_and_another_record_in_its_place()
    {
        using var project = new Project();
        using var backup = new Project();
        project.Store(CodedReports.Attack("r1"));
        Assert.Equal("r1", Found(project, "Sylvania"));
        RecordStorage.Restore(project.File, backup.Folder);
        project.Store(CodedReports.Attack("r2"));
        project.Store(CodedReports.Attack("r1", words: "Freedonia shelled a bridge."));
        Assert.Equal("r2", Found(project, "Sylvania"));
        Assert.Equal("r1", Found(project, "bridge"));
        using (var record = RecordFile.OpenToWrite(project.Folder)) ReportRemoval.Remove(record, ["r1"], null, null, TimeProvider.System);
        Assert.Equal("", Found(project, "bridge"));

        // Another record under the same name, with as many changes: the index is of no use for it.
        backup.Store(CodedReports.Attack("r3", words: "Freedonia shelled a lighthouse."));
        backup.Store(CodedReports.Attack("r4"));
        backup.Store(CodedReports.Attack("r5"));
        File.Copy(backup.File, project.File, overwrite: true);
        Assert.Equal("r3", Found(project, "lighthouse"));
        Assert.Equal("r1 r4 r5", Found(project, "Sylvania"));
    }

    [Fact]
    public void A_damaged_index_is_made_anew()
    {
        using var project = new Project();
        project.Store(CodedReports.Attack("r1"));
        Assert.Equal("r1", Found(project, "Sylvania"));
        TextIndex.Delete(project.Folder);
        File.WriteAllText(Path.Combine(project.Folder, TextIndex.Name), new string('x', 5000));
        Assert.Equal("r1", Found(project, "Sylvania"));
    }

    private static string Found(Project project, string words)
    {
        using var record = RecordFile.OpenToRead(project.Folder);
        var keys = TextSearch.Keys(record, words)!;
        var rows = TextSearch.Find(record, words, 10)!;
        Assert.Equal(keys, rows.Select(static row => (long)row[0]!));
        return string.Join(' ', rows.Select(static row => (string)row[1]!).Order(StringComparer.Ordinal));
    }
}
