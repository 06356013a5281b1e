using System.Xml.Linq;

namespace Dateline.Architecture.Tests;

/// <summary>The design's straight line, checked on the project files: nothing references a project further down the line.</summary>
public sealed class DependencyDirectionTests
{
    // Model ← Language ← Knowledge ← Coding ← {Sources, Store} ← {Server, Cluster} ← Cli (docs/decisions/0001).
    // A project may reference only projects of a lower rank; equal ranks do not see each other.
    private static readonly Dictionary<string, int> Rank = new(StringComparer.Ordinal)
    {
        ["Dateline.Model"] = 0,
        ["Dateline.Language"] = 1,
        ["Dateline.Knowledge"] = 2,
        ["Dateline.Coding"] = 3,
        ["Dateline.Sources"] = 4,
        ["Dateline.Store"] = 4,
        ["Dateline.Server"] = 5,
        ["Dateline.Cluster"] = 5,
        ["Dateline.Cli"] = 6,
    };

    [Fact]
    public void Every_project_under_src_has_a_place_in_the_line()
    {
        Assert.All(SourceProjects(), project => Assert.Contains(Name(project), Rank.Keys));
    }

    [Fact]
    public void No_project_references_one_further_down_the_line()
    {
        var wrong = from project in SourceProjects()
                    from reference in References(project)
                    where Rank[reference] >= Rank[Name(project)]
                    select $"{Name(project)} references {reference}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Projects_under_src_reference_no_project_outside_it()
    {
        Assert.All(SourceProjects().SelectMany(References), reference => Assert.Contains(reference, Rank.Keys));
    }

    [Fact]
    public void The_line_is_checked_on_real_references()
    {
        // Guards the tests above against a change of folder that would leave them with nothing to check.
        Assert.True(SourceProjects().SelectMany(References).Count() >= 5);
    }

    private static string[] SourceProjects() => Directory.GetFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories);

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dateline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }
}
