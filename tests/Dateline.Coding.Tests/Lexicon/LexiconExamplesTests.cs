using Dateline.Coding.Lexicon;
using Dateline.Model;

namespace Dateline.Coding.Tests.Lexicon;

/// <summary>The lexicon's own examples, run through the whole coder.</summary>
public sealed class LexiconExamplesTests
{
    // Parses of unusual sentences go wrong now and then; the share guards against a rule or entry that breaks many.
    private const double ShareThatMustHold = 0.8;

    private readonly EventLexicon lexicon = LexiconReader.Read([DataFolders.Of("lexicon")]);

    [Fact]
    public void The_lexicon_covers_every_type_and_has_nine_hundred_senses()
    {
        Assert.Equal(Enum.GetValues<EventType>().Order(), lexicon.Senses.Where(sense => sense.Type is not null).Select(sense => sense.Type!.Value).Distinct().Order());
        Assert.True(lexicon.Senses.Length >= 900);
    }

    [Fact]
    public void Every_mode_of_every_type_has_an_entry()
    {
        var entries = lexicon.Senses.SelectMany(sense => sense.Modes.Select(mode => (sense.Type, mode))).ToHashSet();
        var missing = from type in Enum.GetValues<EventType>()
                      where type is not (EventType.Request or EventType.Reject or EventType.Threaten) // these take their modes from their content
                      from mode in Scale.ModesOf(type)
                      where !entries.Contains((type, mode))
                      select $"{type} {mode}";
        Assert.Empty(missing);
    }

    [Fact]
    public void The_examples_code_as_the_lexicon_says()
    {
        var wrong = new List<string>();
        foreach (var example in lexicon.Examples)
        {
            var report = new Report { Id = example.Origin, Date = new DateOnly(2016, 5, 4), Text = example.Sentence };
            var coded = DataFolders.Coder.Code(report, TestContext.Current.CancellationToken);
            var found = coded.Events.Select(item => Line(coded, item)).ToHashSet(StringComparer.Ordinal);
            var expected = example.Expected == "none" ? [] : example.Expected.Split(';', StringSplitOptions.TrimEntries);
            if (expected.Length == 0 ? found.Count > 0 : !expected.All(line => found.Any(coded => Fits(line, coded)))) wrong.Add($"{example.Origin}: {example.Sentence} expected {example.Expected}, coded {string.Join("; ", found)}");
        }

        Assert.True(wrong.Count <= (1 - ShareThatMustHold) * lexicon.Examples.Length, $"{wrong.Count} of {lexicon.Examples.Length} examples:{Environment.NewLine}{string.Join(Environment.NewLine, wrong)}");
    }

    // "?" is somebody whom the sentence does not name: who that is belongs to the resolution of actors, not to the lexicon.
    private static bool Fits(string expected, string coded)
    {
        var (wanted, got) = (expected.Split(' '), coded.Split(' '));
        return wanted.Length == got.Length && wanted.Zip(got).All(pair => pair.First == "?" || string.Equals(pair.First, pair.Second, StringComparison.Ordinal));
    }

    private static string Line(CodedReport report, Event item)
    {
        var status = item.Status is EventStatus.Occurred or EventStatus.Ongoing ? "" : " " + item.Status.ToString().ToLowerInvariant();
        return $"{Side(report, item.Actor)} {item.Type.ToString().ToUpperInvariant()} {Side(report, item.Recipient)}{status}";
    }

    private static string Side(CodedReport report, IReadOnlyList<Reference> side)
    {
        var codes = side.Select(party => report.Entities.First(entity => entity.Id == party.Entity).Code ?? "?").Distinct().ToArray();
        return codes.Length == 0 ? "-" : string.Join(',', codes);
    }
}
