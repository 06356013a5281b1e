using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Dateline.Model.Tests;

/// <summary>What is written can be read, and means the same.</summary>
public sealed class JsonRoundTripTests
{
    [Fact]
    public void Every_coded_report_survives_writing_and_reading()
    {
        Generators.Coded.Sample(report =>
        {
            var line = DatelineJson.Serialize(report);
            Assert.DoesNotContain('\n', line);
            Assert.Equal(line, DatelineJson.Serialize(DatelineJson.Deserialize(line)));
        });
    }

    [Fact]
    public void Names_are_the_codebooks()
    {
        Generators.WithEvents.Sample(report =>
        {
            var members = JsonNode.Parse(DatelineJson.Serialize(report))!["events"]![0]!.AsObject().Select(member => member.Key);
            Assert.Equal(
                [
                    "id", "event", "mode", "context", "cameo", "quad_code", "event_scale", "actor", "recipient", "date", "event_loc", "status",
                    "historical", "according_to", "size", "event_text", "sentence", "why", "confidence",
                ],
                members);
        });
    }

    [Theory]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","date":"2017-13-40","coder":{"name":"d","version":"1","lexicon":"","model":""}}""")]
    [InlineData("""{"id":null,"date":"2017-03-14","coder":{"name":"d","version":"1","lexicon":"","model":""}}""")]
    [InlineData("null")]
    public void A_line_that_is_no_coded_report_is_refused(string line)
    {
        Assert.Throws<JsonException>(() => DatelineJson.Deserialize(line));
    }

    [Fact]
    public void Members_of_a_later_minor_version_are_ignored()
    {
        var line = DatelineJson.Serialize(Generators.Example);
        var later = line.Insert(1, "\"invented_later\":[1,2],");
        Assert.Equal(line, DatelineJson.Serialize(DatelineJson.Deserialize(later)));
    }

    [Fact]
    public void Letters_of_all_scripts_are_written_as_they_are()
    {
        Assert.Contains("Кремль", DatelineJson.Serialize(Generators.Example with { Title = "Кремль" }), StringComparison.Ordinal);
    }
}
