using Dateline.Cli.Explaining;
using Dateline.Cli.Output;
using Dateline.Coding.Meanings;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Cli.Tests.Explaining;

/// <summary>Every code that the output can hold has a meaning that can be asked for.</summary>
public sealed class GlossaryTests
{
    private static readonly Glossary Glossary = Glossary.Load();

    public static TheoryData<string, IEnumerable<string>> ClosedSets => new()
    {
        { "event type", ModelNames<EventType>.All },
        { "status", ModelNames<EventStatus>.All },
        { "stance", ModelNames<Stance>.All },
        { "kind of entity", ModelNames<EntityKind>.All },
        { "claim relation", ModelNames<ClaimRelation>.All },
        { "basis", ModelNames<Basis>.All },
        { "kind of statement", ModelNames<StatementKind>.All },
        { "kind of instrument", ModelNames<InstrumentKind>.All },
        { "stage", ModelNames<StageKind>.All },
        { "modality", ModelNames<Modality>.All },
        { "granularity", ModelNames<Granularity>.All },
        { "precision", ModelNames<LocationPrecision>.All },
        { "dependency relation", Enum.GetValues<Relation>().Skip(1).Select(Relations.Label) },
        { "universal part of speech", Enum.GetValues<UniversalTag>().Skip(1).Select(UniversalTags.Label) },
        { "Penn tag", Enum.GetValues<PennTag>().Skip(1).Select(PennTags.Label) },
    };

    [Theory]
    [MemberData(nameof(ClosedSets))]
    public void Every_member_of_a_closed_set_is_explained_and_nothing_else(string kind, IEnumerable<string> codes) =>
        Assert.Equal(codes.Order(StringComparer.Ordinal), Glossary.Entries.Where(entry => entry.Kind == kind).Select(static entry => entry.Code).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("sector", 25)]
    [InlineData("context", 37)]
    [InlineData("quad code", 4)]
    [InlineData("organisation code", 8)]
    public void Sets_that_the_codebook_lists_are_complete(string kind, int count) => Assert.Equal(count, Glossary.Entries.Count(entry => entry.Kind == kind));

    [Fact]
    public void Every_mode_belongs_to_a_type() => Assert.All(
        Glossary.Entries.Where(static entry => entry.Kind.StartsWith("mode of ", StringComparison.Ordinal)),
        static entry => Assert.Contains(entry.Kind["mode of ".Length..], ModelNames<EventType>.All));

    [Fact]
    public void No_code_is_explained_twice_in_one_kind() =>
        Assert.Equal(Glossary.Entries.Length, Glossary.Entries.Select(static entry => (entry.Kind, entry.Code)).Distinct().Count());

    [Fact]
    public void Meanings_are_sentences() => Assert.All(Glossary.Entries, static entry => Assert.EndsWith(".", entry.Meaning, StringComparison.Ordinal));

    [Theory]
    [InlineData("ACCUSE", "event type")]
    [InlineData("accuse", "event type")]
    [InlineData("PRE", "sector")]
    [InlineData("nsubj:pass", "dependency relation")]
    [InlineData("112", "CAMEO code")]
    [InlineData("territory", "mode of THREATEN")]
    [InlineData("territory", "context")]
    [InlineData("arrest", "mode of COERCE")]
    public void A_code_is_found_in_every_kind_that_has_it(string code, string kind) => Assert.Contains(Glossary.Find(code), entry => entry.Kind == kind);

    [Theory]
    [InlineData("nsubj:pas", "nsubj:pass")]
    [InlineData("ACUSE", "ACCUSE")]
    public void A_slip_of_the_pen_is_answered_with_the_nearest_code(string typed, string meant) => Assert.Contains(meant, Glossary.Near(typed));

    [Fact]
    public void Nothing_is_near_to_a_word_unlike_any_code() => Assert.Empty(Glossary.Near("blancmange"));
}
