using System.Text.Json.Nodes;

namespace Dateline.Model.Tests;

/// <summary>The checked-in schema is the one that the types make.</summary>
public sealed class SchemaTests
{
    private static string SchemaFile => Repository.PathTo("docs/schema/dateline-1.schema.json");

    [Fact]
    public void The_schema_in_docs_is_the_one_made_from_the_types()
    {
        // To take over a wanted change: dotnet run --project src/Dateline.Cli -- schema > docs/schema/dateline-1.schema.json
        Assert.Equal(DatelineSchema.Text(), File.ReadAllText(SchemaFile));
    }

    [Fact]
    public void The_schema_names_every_member_that_a_coded_report_has()
    {
        var properties = JsonNode.Parse(DatelineSchema.Text())!["properties"]!.AsObject();
        var written = JsonNode.Parse(DatelineJson.Serialize(Generators.Example))!.AsObject();
        Assert.All(written, member => Assert.True(properties.ContainsKey(member.Key), member.Key));
    }

    [Fact]
    public void Closed_sets_are_written_by_their_published_names()
    {
        var events = JsonNode.Parse(DatelineSchema.Text())!["properties"]!["events"]!["items"]!["properties"]!;
        var names = events["event"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).ToArray();
        Assert.Equal(16, names.Length);
        Assert.Contains("MOBILIZE", names);
        Assert.Contains("negated", events["status"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
    }
}
