using Dateline.Model;
using Dateline.Sources;

namespace Dateline.Cli.Tests;

/// <summary>Invented inputs and coded reports.</summary>
internal static class Reports
{
    internal static readonly CoderVersion Coder = new("dateline", "0.0.0", "000000000000", "000000000000");

    private const string Text = "Freedonia denounced the blockade. Sylvania, which does not recognise the islands, said on Monday it would go on.";

    internal static ReadResult Number(int number) =>
        ReadResult.Of("reports.jsonl", number, new Report { Id = $"r{number}", Date = new DateOnly(2017, 3, 14), Text = $"Text {number}." });

    internal static ReadResult Refused(int number) =>
        ReadResult.Of(new Refusal("reports.jsonl", number, RefusalReason.BadDate, "\"date\" is \"2017-13-40\", which is not a day.", "Use YYYY-MM-DD."));

    /// <summary>One report with a record of every sort.</summary>
    internal static CodedReport Blockade { get; } = new()
    {
        Id = "blockade",
        Date = new DateOnly(2017, 3, 14),
        Title = "Freedonia protests against blockade",
        Publisher = "Mercury",
        Text = Text,
        Credits = ["Reuters"],
        Entities =
        [
            new() { Id = "a", Kind = EntityKind.Country, Name = "Freedonia", Code = "FRE", Sector = ["GOV"] },
            new() { Id = "b", Kind = EntityKind.Country, Name = "Sylvania", Code = "SYL", Sector = ["GOV"] },
            new() { Id = "c", Kind = EntityKind.Territory, Name = "Coral Islands", Code = "FRE", Sector = ["PRE"] },
        ],
        Events =
        [
            new()
            {
                Id = "e1", Type = EventType.Accuse, Mode = ["disapprove"], Context = ["territory"], Cameo = "111", QuadCode = 3, EventScale = -2,
                Actor = [Reference.ToEntity("a", Span("Freedonia"))], Recipient = [Reference.ToEntity("b", null)], Status = EventStatus.Occurred,
                Date = new(new(2017, 3, 14), new(2017, 3, 14), Granularity.Day, null), EventText = [Span("denounced")], Sentence = Span("Freedonia denounced the blockade."),
                Why = new("denounce.v", [Span("denounced")], ["status: occurred"], ["sue: no court"]), Confidence = 0.75,
            },
            new()
            {
                Id = "e2", Type = EventType.Coerce, Mode = ["restrict"], Cameo = "191", QuadCode = 4, EventScale = -7, Actor = [Reference.ToEntity("b", Span("Sylvania"))],
                Recipient = [Reference.ToEntity("c", Span("the islands")), Reference.ToEntity("a", null)], Status = EventStatus.Ongoing, Historical = true,
                Date = new(new(2017, 3, 1), new(2017, 3, 31), Granularity.Month, Span("on Monday")), AccordingTo = [new(Span("Sylvania"), Span("said"), Stance.Asserts, "b")],
                Size = new() { Dead = new(12, null, false, true), Troops = new(2000, 2000, true, false) }, EventText = [Span("blockade")], Sentence = Span(Text),
                EventLoc = new("Coral Islands", "FRE", null, 1.5, -2, LocationPrecision.Adm1), Why = new("blockade.n", [Span("blockade")], [], []), Confidence = 0.5,
            },
        ],
        Statements = [new() { Id = "s1", Speaker = new Speaker(Span("Sylvania"), [Span("Sylvania")], "b"), Cue = Span("said"), Content = [Span("it would go on")], Kind = StatementKind.Indirect }],
        Claims =
        [
            new()
            {
                Id = "c1", Subject = Reference.ToEntity("c", Span("the islands")), Relation = ClaimRelation.Independent, Polarity = false, Holder = [Reference.ToEntity("b", null)],
                Basis = Basis.DeJure, Evidence = [Span("does not recognise")], Why = new("recognise.v", [], [], []),
            },
        ],
        Instruments =
        [
            new()
            {
                Id = "i1", Kind = InstrumentKind.Order, Name = "the blockade order", Parties = [Reference.ToEntity("b", null)],
                Stages = [new(StageKind.InForce, null, [Reference.ToEntity("b", null)], [], EventStatus.Future, Span("would go on"))],
                Provisions = [new(Span("it would go on"), [Reference.ToEntity("b", null)], Modality.MustNot, [], null)],
            },
        ],
        Warnings = [new("unknown_office", "No holder of the office is known.", null)],
        Coder = Coder,
    };

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length, words);
    }
}
