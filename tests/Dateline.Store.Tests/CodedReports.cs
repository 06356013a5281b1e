using Dateline.Model;

namespace Dateline.Store.Tests;

/// <summary>Invented coded reports.</summary>
internal static class CodedReports
{
    internal static readonly CoderVersion Coder = new("dateline", "0.1.0", "000000000000", "000000000000");

    /// <summary>A report with one event in which Freedonia attacks Sylvania on a day of March 2017.</summary>
    internal static CodedReport Attack(string id, int day = 14, string words = "Freedonia shelled Sylvania.", string? actor = "Freedonia") => new()
    {
        Id = id,
        Date = new DateOnly(2017, 3, day),
        Text = words,
        Credits = ["Reuters"],
        Entities =
        [
            new() { Id = "a", Kind = EntityKind.Country, Name = actor!, Code = "FRE", Sector = ["GOV", "MIL"] },
            new() { Id = "b", Kind = EntityKind.Country, Name = "Sylvania", Code = "SYL" },
        ],
        Events =
        [
            new()
            {
                Id = "e1", Type = EventType.Assault, Mode = ["heavy-weapons"], Cameo = "194", QuadCode = 4, EventScale = -9, Status = EventStatus.Occurred,
                Actor = [Reference.ToEntity("a", null)], Recipient = [Reference.ToEntity("b", null)],
                Date = new(new(2017, 3, day), new(2017, 3, day), Granularity.Day, null), Size = new() { Dead = new(3, 3, false, false) },
                AccordingTo = [new(null, null, Stance.Asserts, "b")],
                EventText = [new TextSpan(0, words.Length, words)], Sentence = new TextSpan(0, words.Length, words), Why = new("shell.v", [], [], []), Confidence = 0.5,
            },
        ],
        Statements = [new() { Id = "s1", Speaker = new Speaker(null, [], "b"), Content = [new TextSpan(0, words.Length, words)], Kind = StatementKind.Indirect }],
        Claims = [new() { Id = "c1", Subject = Reference.ToEntity("b", null), Relation = ClaimRelation.Independent, Polarity = true, Evidence = [new TextSpan(0, words.Length, words)], Why = new("r", [], [], []) }],
        Instruments =
        [
            new()
            {
                Id = "i1", Kind = InstrumentKind.Order, Name = "the order", Parties = [Reference.ToEntity("a", null)],
                Stages = [new(StageKind.InForce, null, [Reference.ToEntity("a", null)], [], EventStatus.Future, new TextSpan(0, words.Length, words))],
            },
        ],
        Coder = Coder,
    };

    /// <summary>The attack, at a place.</summary>
    internal static CodedReport At(string id, string place, string country, double lat, double lon)
    {
        var report = Attack(id);
        return report with { Events = [report.Events[0] with { EventLoc = new(place, country, null, lat, lon, LocationPrecision.City) }] };
    }
}
