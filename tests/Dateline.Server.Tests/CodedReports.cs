using Dateline.Model;

namespace Dateline.Server.Tests;

/// <summary>Invented coded reports.</summary>
internal static class CodedReports
{
    private static readonly CoderVersion Coder = new("dateline", "0.1.0", "000000000000", "000000000000");

    /// <summary>Forty reports over ten days: two places, two types, and words that want to be marks.</summary>
    internal static CodedReport[] All { get; } = [.. Enumerable.Range(1, 40).Select(Of)];

    internal static CodedReport Of(int number)
    {
        var words = number % 2 == 0 ? $"Freedonia shelled Sylvania {number} times." : $"Freedonia <b>condemned</b> Sylvania for the {number}th time.";
        var day = new DateOnly(2017, 3, 1 + (number % 10));
        var span = new TextSpan(0, words.Length, words);
        return new CodedReport
        {
            Id = $"r{number}", Date = day, Title = $"<script>alert({number})</script>", Publisher = number % 3 == 0 ? "Trentino Post" : "=cmd()", Text = words, Credits = ["Reuters"],
            Entities =
            [
                new() { Id = "a", Kind = EntityKind.Country, Name = "Freedonia", Code = "FRE", Sector = ["GOV"] },
                new() { Id = "b", Kind = EntityKind.Country, Name = "Sylvania", Code = "SYL" },
                new() { Id = "p", Kind = EntityKind.Place, Name = "Pomme", Place = new("Pomme", "SYL", null, 42.5, 44.25, LocationPrecision.City) },
            ],
            Events =
            [
                new()
                {
                    Id = "e1", Type = number % 2 == 0 ? EventType.Assault : EventType.Accuse, Mode = number % 2 == 0 ? ["heavy-weapons"] : ["disapprove"],
                    Cameo = number % 2 == 0 ? "194" : "111", QuadCode = number % 2 == 0 ? 4 : 3, EventScale = number % 2 == 0 ? -9.5 : -2, Status = EventStatus.Occurred,
                    Actor = [Reference.ToEntity("a", null)], Recipient = [Reference.ToEntity("b", null)], Date = new(day, day, Granularity.Day, null),
                    EventLoc = new("Pomme", "SYL", null, 42.5, 44.25, LocationPrecision.City), Size = number % 2 == 0 ? new() { Dead = new(3, 3, false, false) } : null,
                    AccordingTo = [new(null, null, Stance.Asserts, "b")], EventText = [new TextSpan(0, 9, words[..9])], Sentence = span, Why = new("shell.v", [], ["status: past tense"], ["shell/n: a noun"]), Confidence = 0.5,
                },
            ],
            Statements = [new() { Id = "s1", Speaker = new Speaker(null, [], "b"), Content = [span], Kind = StatementKind.Indirect }],
            Claims = [new() { Id = "c1", Subject = Reference.ToEntity("b", null), Relation = ClaimRelation.Independent, Polarity = number % 2 == 0, Holder = [Reference.ToEntity(number % 2 == 0 ? "a" : "b", null)], Evidence = [span], Why = new("r", [], [], []) }],
            Instruments =
            [
                new() { Id = "i1", Kind = InstrumentKind.Order, Name = "the order", Parties = [Reference.ToEntity("a", null)], Stages = [new(StageKind.InForce, null, [Reference.ToEntity("a", null)], [], EventStatus.Future, span)] },
            ],
            Coder = Coder,
        };
    }
}
