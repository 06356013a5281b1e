using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Places;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Coreference;

/// <summary>Goes once through a text, makes its mentions and chains them to entities. Reused from report to report; one thread at a time.</summary>
/// <remarks>
/// Words are visited in text order, so that what a description or pronoun refers to has been read before it; phrases that a phrase depends on
/// ("the ministry's spokesman") are settled on demand. Only a bounded window of mentions is searched, so time is linear in the text.
/// </remarks>
internal sealed class DiscourseBuilder
{
    private const int MaxDepth = 12;
    private readonly ReportState report;
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private readonly CountryInPlay inPlay;
    private readonly MentionRecorder recorder;

    internal DiscourseBuilder(KnowledgeBase knowledge, IGazetteer? gazetteer)
    {
        report = new ReportState(knowledge, gazetteer);
        pronouns = new PronounResolver(report.Window, report.Entities);
        descriptions = new DescriptionResolver(report);
        inPlay = new CountryInPlay(report);
        recorder = new MentionRecorder(report);
    }

    /// <summary>Builds the discourse of a text.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="story">Other text of the same story, or null.</param>
    /// <param name="date">The day on which roles are looked up.</param>
    /// <param name="explain">Keep reasons.</param>
    internal ReportDiscourse Build(AnalyzedText text, string? story, DateOnly date, bool explain)
    {
        var discourse = new ReportDiscourse(text);
        if (text.Count == 0) return discourse;
        report.Begin(discourse, story, date, explain);
        inPlay.Begin();
        for (var token = 0; token < text.Count; token++)
        {
            if (PhraseHeads.IsHead(report.Context, token)) Settle(token, 0);
            else if (report.Context.MatchAt[token] >= 0) recorder.AddDemonym(token);
        }

        report.Entities.Finish(EntityTable.HasVerb(text));
        discourse.Mentions.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Form.CompareTo(b.Form));
        discourse.IndexMentions();
        if (report.Context.Places is { } places) discourse.Places.AddRange(places.Names);
        return discourse;
    }

    // The entity of the phrase headed by a token, settled now if it is not yet; -1 where it has none.
    private int Settle(int head, int depth)
    {
        if (report.IsSettled(head)) return report.EntityOf(head);
        report.Settle(head, -1);
        if (depth > MaxDepth || report.Context.ReadingAt(head) is not { Kind: not PhraseKind.None } reading)
        {
            recorder.AddNonEntity(head);
            return -1;
        }

        // A noun inside a longer name or title has no mention of its own ("Ministry" in "Defence Ministry spokesman" has one; "Foreign" has not).
        if (reading.Kind is not PhraseKind.Pronoun && PhraseHeads.IsInsideName(report.Context, head)) return -1;
        var text = report.Text;
        var (first, end) = reading.Kind is PhraseKind.Pronoun ? (head, head + 1) : Extent(reading);
        var location = reading.Kind is PhraseKind.State or PhraseKind.Capital or PhraseKind.Seat or PhraseKind.Territory or PhraseKind.TerritorySeat or PhraseKind.Place && Metonymy.IsLocation(text, head);
        var entity = Entity(reading, location, depth);
        report.Settle(head, entity);
        if (entity < 0)
        {
            recorder.AddNonEntity(head);
            return -1;
        }

        recorder.AddMention(reading, first, end, entity, location);
        return entity;
    }

    // The phrase by the parse, and all of the known phrase and name that it was read by, should the parse have torn them: "Secretary-General Jens Stoltenberg".
    private (int First, int End) Extent(PhraseReading reading)
    {
        var (first, end) = NounPhrase.Extent(report.Text, reading.Head);
        if (report.Context.Match(reading.Head) is { } match && reading.Organization < 0) (first, end) = (Math.Min(first, match.First), Math.Max(end, match.End));
        return reading.NameFirst >= 0 && reading.NameFirst <= end ? (Math.Min(first, reading.NameFirst), Math.Max(end, reading.NameEnd)) : (first, end);
    }

    private int Entity(PhraseReading reading, bool location, int depth)
    {
        if (reading.Kind is PhraseKind.Pronoun) return Pronoun(reading, depth);
        if (Apposed(reading, depth) is var apposed and >= 0) return apposed;
        if (reading.Kind is PhraseKind.Anaphor) return descriptions.Resolve(reading);
        if (reading.Role is "counterpart" && reading.Kind is PhraseKind.Agent && Counterpart(reading, depth) is var peer and >= 0) return peer;
        if (DescriptionResolver.AsAnaphor(report.Text, reading) is { } anaphor && descriptions.Resolve(anaphor) is var meant and >= 0) return meant;
        if (reading.Code is null && reading.DependsOn >= 0 && reading.DependsOn != reading.Head) Inherit(reading, Settle(reading.DependsOn, depth + 1));
        var definite = DescriptionResolver.IsDefiniteOrBare(report.Text, reading);
        if (reading.Code is null && reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body && reading.Role is not "counterpart")
        {
            if (descriptions.Earlier(reading, definite) is var earlier and >= 0) return earlier;
            inPlay.FillDescribed(reading, definite);
        }

        inPlay.FillNamed(reading);

        // "Tatar" alone, or "the president" of a person named before.
        if (MayBeSurname(reading) && report.Entities.PersonBySurname(reading.Name) is var person and >= 0) return person;
        return report.Entities.Of(reading, location, definite);
    }

    private static bool MayBeSurname(PhraseReading reading) => reading.Kind is PhraseKind.OtherName or PhraseKind.Place or PhraseKind.Organization or PhraseKind.Nationals
        && reading.Organization < 0 && !reading.Plural && !reading.Name.Contains(' ', StringComparison.Ordinal);

    private int Pronoun(PhraseReading reading, int depth)
    {
        var text = report.Text;
        switch (reading.Role)
        {
            case "relative":
                var clause = reading.Head;
                for (var steps = 0; clause >= 0 && text.Relation[clause] is not (Relation.RelativeClause or Relation.AdnominalClause) && steps < 6; steps++) clause = text.Head[clause];
                return clause >= 0 && text.Relation[clause] is Relation.RelativeClause or Relation.AdnominalClause && text.Head[clause] is >= 0 and var antecedent && antecedent < reading.Head ? Settle(antecedent, depth + 1) : -1;
            case "speaker":
                return SpeakerFinder.SpeakerOf(text, reading.Head) is >= 0 and var speaker && speaker != reading.Head ? Settle(speaker, depth + 1) : -1;
            default:
                return pronouns.Resolve(text, reading);
        }
    }

    // "Poland's prime minister, Mateusz Morawiecki", "a monitoring group, NetBlocks", "another region, Abkhazia": one entity, named by the apposition.
    private int Apposed(PhraseReading reading, int depth)
    {
        if (reading.Kind is not (PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Anaphor or PhraseKind.Body)) return -1;
        var text = report.Text;
        for (var child = text.FirstChild(reading.Head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Apposition && child > reading.Head && report.Context.ReadingAt(child) is { } name && Names(name, reading)) return Settle(child, depth + 1);
        }

        var head = text.Head[reading.Head];
        return text.Relation[reading.Head] is Relation.Apposition && head >= 0 && head < reading.Head && report.Context.ReadingAt(head) is { } named && Names(named, reading) ? report.EntityOf(head) : -1;
    }

    // May a name be that of the one described?
    private static bool Names(PhraseReading name, PhraseReading description) => name.Kind switch
    {
        PhraseKind.Person => description.EntityKind is EntityKind.Person && !description.Plural,
        PhraseKind.Organization or PhraseKind.OtherName => description.EntityKind is EntityKind.Organization or EntityKind.Group or EntityKind.Government,
        PhraseKind.Territory or PhraseKind.Place or PhraseKind.Capital or PhraseKind.State => description.Kind is PhraseKind.Anaphor && description.EntityKind is EntityKind.Territory or EntityKind.Place or EntityKind.Country,
        _ => false,
    };

    // "his Armenian counterpart" holds the same office there; "his counterpart" is the other holder of it spoken of.
    private int Counterpart(PhraseReading reading, int depth)
    {
        var text = report.Text;
        var possessor = Ownership.Possessor(text, reading.Head);
        var self = possessor >= 0 ? Settle(possessor, depth + 1) : -1;
        if (self < 0) return -1;
        var office = report.Entities.Traits[self].Office;
        if (reading.Code is null && descriptions.LastPeer(reading.Head, self) is var peer and >= 0) return peer;
        reading.Sectors.Clear();
        reading.Sectors.AddRange(report.Entities[self].Sector);
        reading.OfficeIndex = office;
        reading.DependsOn = -1;
        if (string.Equals(reading.Code, report.Entities[self].Code, StringComparison.Ordinal)) reading.Code = null;
        if (reading.Code is { } code && office >= 0 && report.Context.Knowledge.HolderOn(office, code, report.Context.Date) is { } tenure) PersonReader.Fill(report.Context, reading, tenure.Person, tenure);
        return -1;
    }

    // "his government", "the country's parliament", "the group's spokesman".
    private void Inherit(PhraseReading reading, int owner)
    {
        if (owner < 0) return;
        var entity = report.Entities[owner];
        reading.Code = entity.Code;
        if (report.Entities.Traits[owner].Territory >= 0) reading.Territory = report.Entities.Traits[owner].Territory;
        if (reading.SectorsAreDefault && entity.Kind is not (EntityKind.Country or EntityKind.Territory or EntityKind.Place) && entity.Sector.Length > 0 && entity.Sector[0] is not "ELI" && reading.Kind is PhraseKind.Agent)
        {
            reading.Sectors.Clear();
            reading.Sectors.AddRange(entity.Sector);
        }
        else if (entity.Sector.Contains("PRE") && reading.Sectors.Count > 0 && !reading.Sectors.Contains("PRE"))
        {
            SectorComposition.MarkPartlyRecognised(reading);
        }

        reading.Because(report.Context, $"of {entity.Name}");
    }
}
