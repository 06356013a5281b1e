using System.Collections.Immutable;
using CsCheck;

namespace Dateline.Model.Tests;

/// <summary>Random coded reports in which every member takes every shape that its type allows.</summary>
internal static class Generators
{
    private static readonly Gen<string> Words = Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\u0400', '\u04ff'], Gen.Const('"'), Gen.Const('\\'), Gen.Const('\n')), 0, 12];

    private static readonly Gen<DateOnly> Day = Gen.Int[1, 3_000_000].Select(DateOnly.FromDayNumber);

    private static readonly Gen<TextSpan> Text = Gen.Select(Gen.Int[0, 500], Words).Select((start, words) => new TextSpan(start, start + words.Length, words));

    private static readonly Gen<TextSpan?> MaybeText = Maybe(Text);

    private static readonly Gen<DateRange?> MaybeDate = Maybe(Gen.Select(Day, Gen.Int[0, 400], Gen.Enum<Granularity>(), MaybeText)
        .Select((start, days, granularity, text) => new DateRange(start, start.AddDays(days), granularity, text)));

    private static readonly Gen<Reference> Party = Gen.Select(Gen.Bool, Words, MaybeText)
        .Select((isEntity, id, span) => isEntity ? Reference.ToEntity(id, span) : Reference.ToInstrument(id, span));

    private static readonly Gen<Speaker> Talker = Gen.Select(Words, Many(Text)).Select((id, spans) => new Speaker(spans.IsEmpty ? null : spans[0], spans, id));

    private static readonly Gen<SourceLink> Link = Gen.Select(Words, MaybeText, MaybeText, Gen.Enum<Stance>())
        .Select((id, span, cue, stance) => new SourceLink(span, cue, stance, id));

    private static readonly Gen<Location?> MaybePlace = Maybe(
        Gen.Select(Words, Maybe(Words), Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Enum<LocationPrecision>())
            .Select((name, country, lat, lon, precision) => new Location(name, country, null, lat, lon, precision)));

    private static readonly Gen<Size?> MaybeSize = Maybe(Gen.Select(Gen.Long[0, 1_000_000], Gen.Bool, Gen.Bool)
        .Select((min, approximate, vague) => new Size(min, vague ? null : min, approximate, vague)));

    private static readonly Gen<Sizes?> MaybeSizes = Maybe(Gen.Select(MaybeSize, MaybeSize, MaybeSize)
        .Select((dead, injured, troops) => new Sizes { Dead = dead, Injured = injured, Troops = troops }));

    private static readonly Gen<Why> Reason = Gen.Select(Words, Many(Text), Many(Words), Many(Words))
        .Select((rule, words, steps, rejected) => new Why(rule, words, steps, rejected));

    private static readonly Gen<Entity> Actor =
        from id in Words
        from kind in Gen.Enum<EntityKind>()
        from code in Maybe(Words)
        from sector in Many(Words)
        from place in MaybePlace
        from mention in Text
        from named in Gen.Bool
        select new Entity { Id = id, Kind = kind, Name = id, Code = code, Sector = sector, Place = place, Mentions = [new Mention(mention.Start, mention.End, mention.Text, named)] };

    private static readonly Gen<Event> Happening =
        from type in Gen.Enum<EventType>()
        from status in Gen.Enum<EventStatus>()
        from actor in Many(Party)
        from recipient in Many(Party)
        from date in MaybeDate
        from place in MaybePlace
        from chain in Many(Link)
        from size in MaybeSizes
        from trigger in Text
        from why in Reason
        from scale in Gen.Double[-10, 10]
        select new Event
        {
            Id = "e1",
            Type = type,
            Mode = ["demo"],
            Cameo = "141",
            QuadCode = 4,
            EventScale = scale,
            Actor = actor,
            Recipient = recipient,
            Date = date,
            EventLoc = place,
            Status = status,
            Historical = size is null,
            AccordingTo = chain,
            Size = size,
            EventText = [trigger],
            Sentence = trigger,
            Why = why,
            Confidence = 0.5,
        };

    private static readonly Gen<Statement> Saying =
        from speaker in Maybe(Talker)
        from cue in MaybeText
        from content in Many(Text)
        from kind in Gen.Enum<StatementKind>()
        from date in MaybeDate
        select new Statement { Id = "s1", Speaker = speaker, Cue = cue, Content = content, Kind = kind, Medium = cue, Addressee = speaker, Date = date };

    private static readonly Gen<Claim> View =
        from subject in Party
        from relation in Gen.Enum<ClaimRelation>()
        from target in Maybe(Party)
        from polarity in Gen.Bool
        from basis in Gen.OneOf(Gen.Const((Basis?)null), Gen.Enum<Basis>().Select(basis => (Basis?)basis))
        from holder in Many(Party)
        from since in MaybeDate
        from evidence in Many(Text)
        from why in Reason
        select new Claim { Id = "c1", Subject = subject, Relation = relation, Object = target, Polarity = polarity, Basis = basis, Holder = holder, Since = since, Evidence = evidence, Why = why };

    private static readonly Gen<Instrument> Paper =
        from kind in Gen.Enum<InstrumentKind>()
        from stage in Gen.Enum<StageKind>()
        from status in Gen.Enum<EventStatus>()
        from modality in Gen.Enum<Modality>()
        from parties in Many(Party)
        from chain in Many(Link)
        from date in MaybeDate
        from evidence in Text
        select new Instrument
        {
            Id = "i1",
            Kind = kind,
            Name = "accord",
            Parties = parties,
            Mentions = [evidence],
            Stages = [new Stage(stage, date, parties, chain, status, evidence)],
            Provisions = [new Provision(evidence, parties, modality, parties, evidence)],
        };

    /// <summary>Coded reports of every shape.</summary>
    internal static readonly Gen<CodedReport> Coded =
        from id in Words
        from date in Day
        from text in Maybe(Words)
        from entities in Many(Actor)
        from events in Many(Happening)
        from statements in Many(Saying)
        from claims in Many(View)
        from instruments in Many(Paper)
        from answer in Gen.Bool
        select new CodedReport
        {
            Id = id,
            Date = date,
            Text = text,
            Title = text,
            Credits = [id],
            Entities = entities,
            Events = events,
            Statements = statements,
            Claims = claims,
            Instruments = instruments,
            Pairs = answer ? [new PairAnswer(EventType.Aid, 2, "e1"), new PairAnswer(null, null, null)] : null,
            Times = [new TimeMention(0, 4, "2017", "2017", new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31), Granularity.Year)],
            Places = [new PlaceMention(0, 4, "Kyiv", "kyiv", null)],
            Predicates = [new PredicateFactuality(0, 4, "said", 3)],
            Warnings = [new Warning("sentence_split", "A sentence was split.", null)],
            Coder = new CoderVersion("dateline", "0.1.0", "abc", "def"),
        };

    /// <summary>Coded reports with at least one event.</summary>
    internal static readonly Gen<CodedReport> WithEvents = Gen.Select(Coded, Happening).Select((report, happening) => report with { Events = [happening] });

    /// <summary>One fixed coded report.</summary>
    internal static CodedReport Example { get; } = new()
    {
        Id = "example",
        Date = new DateOnly(2017, 3, 14),
        Text = "Tbilisi denounced the order.",
        Pairs = [new PairAnswer(EventType.Accuse, 3, "e1")],
        Coder = new CoderVersion("dateline", "0.1.0", "abc", "def"),
    };

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Const((T?)null), gen.Select(value => (T?)value));

    private static Gen<ImmutableArray<T>> Many<T>(Gen<T> gen) => gen.Array[0, 3].Select(values => values.ToImmutableArray());
}
