namespace Dateline.Sources.Tests;

public sealed class PathTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dateline-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_is_searched_through_in_the_order_of_its_names()
    {
        foreach (var name in (string[])["b.txt", "a/z.jsonl", "a/B.md", "a/a.json", "C.ndjson", "notes.docx", "b.TXT", ".hidden.txt", ".git/x.txt"]) Put(name);
        Assert.Equal(["C.ndjson", "a/B.md", "a/a.json", "a/z.jsonl", "b.TXT", "b.txt"], Names(folder));
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("*/*.txt", "x/c.txt")]
    [InlineData("**/*.txt", "a.txt b.txt x/c.txt x/y/d.txt")]
    [InlineData("x/**/*.*", "x/c.txt x/y/d.txt x/y/e.odd")]
    [InlineData("x/**", "x/c.txt x/y/d.txt x/y/e.odd")]
    [InlineData("**/**/y/*.txt", "x/y/d.txt")]
    [InlineData("**/?/**/d.*", "x/y/d.txt")]
    public void A_pattern_gives_the_files_that_match(string pattern, string expected)
    {
        foreach (var name in (string[])["b.txt", "a.txt", "x/c.txt", "x/y/d.txt", "x/y/e.odd", "x/.f.txt"]) Put(name);
        Assert.Equal(expected.Split(' '), Names(Path.Combine(folder, pattern)));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_a_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows allows no * in a name.");
        Put("a*.txt");
        Put("ab.txt");
        Assert.Equal(["a*.txt"], Names(Path.Combine(folder, "a*.txt")));
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_not_followed()
    {
        Put("x/a.txt");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder, "x", "loop"), folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip("This system lets the test make no links.");
        }

        Assert.Equal(["x/a.txt"], Names(folder));
        Assert.Equal(["x/a.txt"], Names(Path.Combine(folder, "**", "*.txt")));
    }

    [Fact]
    public void Each_path_that_gives_nothing_is_told_and_the_others_are_read()
    {
        Put("a.txt");
        Directory.CreateDirectory(Path.Combine(folder, "empty"));
        Put("odd/a.docx");
        string[] paths = ["missing.txt", "empty", "odd", "*.xyz", "no/such/*.txt", "a.txt"];
        Assert.Equal(
            [
                "missing.txt: there is no such file or folder. Check the spelling and the folder you are in.",
                "empty: the folder holds no .txt, .md, .json, .jsonl or .ndjson file. Name the files themselves if they have other extensions.",
                "odd: the folder holds no .txt, .md, .json, .jsonl or .ndjson file. Name the files themselves if they have other extensions.",
                "*.xyz: the pattern matches no file. * and ? match within a name, ** over folders; put the pattern in quotes.",
                "no/such/*.txt: the pattern matches no file. * and ? match within a name, ** over folders; put the pattern in quotes.",
                "a.txt: a report",
            ],
            Read([.. paths.Select(path => Path.Combine(folder, path))])
                .Select(result => Relative(result.Refusal?.ToString() ?? result.Path + ": a report")));
    }

    [Fact]
    public void A_file_that_another_program_holds_is_told_and_the_next_is_read()
    {
        Put("a.txt");
        Put("b.txt");
        using var held = new FileStream(Path.Combine(folder, "a.txt"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var results = Read([folder]);
        Assert.Equal((RefusalReason.Unreadable, true), (results[0].Refusal?.Reason, results[1].IsReport));
        Assert.EndsWith("a.txt: the file cannot be opened. Check its permissions, and that no other program holds it.", results[0].Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_no_system_allows_is_merely_not_found()
    {
        Assert.All(Read(["", "a\0b", new string('x', 5_000), "\0*"]), result => Assert.Equal(RefusalReason.NotFound, result.Refusal?.Reason));
    }

    [Theory]
    [InlineData("date 2017-03-14 Moscow signed.", null)]
    [InlineData("""{"date":"2017-03-14","text":"Moscow signed."}""", 1)]
    [InlineData("""[{"date":"2017-03-14","text":"Moscow signed."}]""", 1)]
    [InlineData("{\n  \"date\": \"2017-03-14\",\n  \"text\": \"Moscow signed.\"\n}", 1)]
    [InlineData("\n\n{\"date\":\"2017-03-14\",\"text\":\"Moscow signed.\"}\n", 3)]
    [InlineData("date 2017-03-14 [AP] Moscow signed.", null)]
    public void Standard_input_tells_its_format_by_its_first_characters(string content, int? line)
    {
        var options = new ReadOptions { StandardInput = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)) };
        var result = Assert.Single(ReportSource.Read(["-"], options, TestContext.Current.CancellationToken));
        Assert.True(result.IsReport, result.Refusal?.ToString());
        Assert.Equal(("-", line), (result.Path, (int?)result.Line));
        Assert.EndsWith("Moscow signed.", result.Report!.Text, StringComparison.Ordinal);
        Assert.Equal('r', result.Report.Id[0]);
    }

    [Fact]
    public void The_caller_may_know_the_format_better()
    {
        Put("a.txt", """{"id":"7","date":"2017-03-14","text":"A."}""");
        var options = new ReadOptions { Format = InputFormat.JsonLines };
        Assert.Equal("7", Assert.Single(ReportSource.Read([folder], options, TestContext.Current.CancellationToken)).Report?.Id);
    }

    [Fact]
    public void Reading_stops_when_asked()
    {
        using var cancellation = new CancellationTokenSource();
        Put("a.jsonl", string.Concat(Enumerable.Repeat("""{"date":"2017-03-14","text":"A."}""" + "\n", 20_000)));
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in ReportSource.Read([folder], cancellation: cancellation.Token)) cancellation.Cancel();
        });
    }

    private void Put(string name, string content = "date 2017-03-14 A report.")
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Path.GetExtension(name) is ".json" or ".jsonl" or ".ndjson" && content[0] == 'd') content = """{"date":"2017-03-14","text":"A report."}""";
        File.WriteAllText(path, content);
    }

    private static ReadResult[] Read(string[] paths) => [.. ReportSource.Read(paths, cancellation: TestContext.Current.CancellationToken)];

    private string[] Names(string path) => [.. Read([path]).Select(result => Relative(result.Path))];

    private string Relative(string path) => path.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
}
