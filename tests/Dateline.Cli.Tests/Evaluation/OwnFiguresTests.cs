using Dateline.Cli.Evaluation;
using Dateline.Model;

namespace Dateline.Cli.Tests.Evaluation;

/// <summary>Figures of resolution, on reports small enough to count by hand.</summary>
public sealed class OwnFiguresTests : IDisposable
{
    private const string Text = "Police in Oslo said so. He left.";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-figures-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("NOR", "COP", 1, 1)]
    [InlineData("SWE", "COP", 0, 1)]
    [InlineData("NOR", "MIL", 1, 0)]
    public void An_entity_is_right_by_code_and_by_sector(string code, string sector, double codes, double sectors)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "r1.gold.json"), """{"id":"r1","entities":[{"id":"p","code":"NOR","sector":["COP"]}],"events":[{"actor":[{"entity":"p","span":{"text":"Police in Oslo","nth":1}}]}]}""");
        var figures = GoldEntities.Score(folder.FullName, [Coded(new Entity { Id = "police", Kind = EntityKind.Group, Name = "police", Code = code, Sector = [sector], Mentions = [new Mention(0, 14, "Police in Oslo", false)] })]);
        Assert.Equal((codes, sectors), ((double)figures["code"]!, (double)figures["sector"]!));
    }

    [Fact]
    public void An_actor_that_is_not_printed_is_wrong()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "r1.gold.json"), """{"id":"r1","entities":[{"id":"p","code":"NOR","sector":["COP"]}],"events":[{"actor":[{"entity":"p","span":{"text":"Police in Oslo","nth":1}}]}]}""");
        Assert.Equal(0, (double)GoldEntities.Score(folder.FullName, [Coded()])["code"]!);
    }

    [Fact]
    public void A_pronoun_is_right_where_its_entity_is_named_in_its_group()
    {
        const string record = """{"id":"r1","mentions":[{"start":0,"end":6,"text":"Police","group":"1"},{"start":24,"end":26,"text":"He","group":"1"}]}""";
        Entity Meaning(int start, int end) => new() { Id = "x", Kind = EntityKind.Person, Name = "x", Mentions = [new Mention(start, end, Text[start..end], false), new Mention(24, 26, "He", false)] };
        Assert.Equal(1, (double)PronounReference.Score([record], [Coded(Meaning(0, 6))])["f1"]!);
        Assert.Equal(0, (double)PronounReference.Score([record], [Coded(Meaning(10, 14))])["p"]!);
        Assert.Equal(0, (double)PronounReference.Score([record], [Coded()])["r"]!);
    }

    private static CodedReport Coded(params Entity[] entities) => new() { Id = "r1", Date = new DateOnly(2021, 6, 1), Text = Text, Entities = [.. entities], Coder = new CoderVersion("dateline", "0", "0", "0") };
}
