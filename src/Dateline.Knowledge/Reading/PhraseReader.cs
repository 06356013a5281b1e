using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads one noun phrase by the codebook's section 2: what its head is, whose it is, and what its modifiers make of it.</summary>
/// <remarks>
/// The order of questions is the order of the methods: is it a person by name; a state, capital, territory or organisation by name; the body or
/// holder of an office; a generic agent; people by nationality; another name; a noun that refers back.
/// </remarks>
internal static class PhraseReader
{
    /// <summary>Reads the phrase headed by a token, or gives null where it is nobody and no place.</summary>
    internal static PhraseReading? Read(ReadingContext context, int head)
    {
        var text = context.Text;
        if (IsPronoun(text, head)) return PronounReader.Read(text, head) ?? PronounReader.ReadCount(text, head);
        if (PronounReader.ReadCount(text, head) is { } count) return count;
        var (first, end) = NounPhrase.Extent(text, head);
        var core = NounPhrase.CoreEnd(text, head);
        if (PersonReader.Read(context, head, first, core, end) is { } person) return person;
        if (OwnVoice(context, head) is { } own) return own;
        if (context.Match(head) is { } match)
        {
            // A longer name that merely contains a known one: "Moscow State University", "Washington Post".
            if (context.NameAt[head] >= 0 && context.Names[context.NameAt[head]] is var name && name.End - name.First > match.End - match.First
                && name.Label is not NameLabel.Person && !OnlyKnown(context, name))
            {
                return NamedReader.Read(context, head, name.First, name.End, name.Label);
            }

            if (ByMatch(context, head, first, match) is { } known) return known;
        }

        if (context.NameAt[head] >= 0)
        {
            var name = context.Names[context.NameAt[head]];
            return NamedReader.Read(context, head, name.First, name.End, name.Label);
        }

        if (NameCleaning.IsDay(text.Form[head])) return null;
        if (text.Upos[head] is UniversalTag.ProperNoun && context.Match(head) is null) return NamedReader.ReadProperNouns(context, head, first, core);
        return CommonNounReader.Read(context, head, first, core);
    }

    // "told this agency", "this newspaper's reporter": the publisher speaks of itself.
    private static PhraseReading? OwnVoice(ReadingContext context, int head)
    {
        var text = context.Text;
        if (head == 0 || text.Form[head - 1] is not ("this" or "This") || text.Form[head] is not ("agency" or "newspaper" or "magazine" or "channel" or "network" or "station" or "website" or "reporter" or "correspondent" or "journalist")) return null;
        var person = text.Form[head] is "reporter" or "correspondent" or "journalist";
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.OtherName,
            EntityKind = person ? EntityKind.Person : EntityKind.Organization,
            Name = context.Words(head - 1, head + 1).ToLowerInvariant(),
            Collective = !person,
            Animate = person,
            Reason = context.Why($"\"this {text.Form[head]}\" is the publisher itself"),
        };
        reading.AddSector("JRN");
        return reading;
    }

    private static PhraseReading? ByMatch(ReadingContext context, int head, int first, NameMatch match)
    {
        var knowledge = context.Knowledge;
        var noun = context.Text.Upos[head] is UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Unknown or UniversalTag.Other
            || (match.First > 0 && NounPhrase.IsPossessiveMark(context.Text.Form[match.First - 1]));
        var known = TerritoryByName(context, head, match, partlyRecognised: true) ?? StateByName(context, head, match) ?? TerritoryByName(context, head, match, partlyRecognised: false) ?? OrganizationByName(context, head, first, match);
        if (known is not null) return known;
        if (CommonNounReader.IsMeasure(context.Text.Form[head].ToLowerInvariant()) && CommonNounReader.Measured(context, head) is { } measured) return measured;
        var agent = context.Sense(match, NameKind.Agent);
        if (agent >= 0 && knowledge.Agents[agent].Kind is EntityKind.Government or EntityKind.Organization && noun) return AgentReader.Read(context, head, match, agent);
        if (agent >= 0 && noun && AgentReader.IsRelational(knowledge.Agents[agent].Noun)) return AgentReader.Read(context, head, match, agent);
        if (context.Sense(match, NameKind.OfficeBody) >= 0) return OfficeReader.ReadBody(context, head, match);
        if (agent >= 0 && noun && !OfficeReader.PrefersOffice(context, match)) return AgentReader.Read(context, head, match, agent);
        if (context.Sense(match, NameKind.OfficeTitle) >= 0) return OfficeReader.ReadTitle(context, head, match);
        if (agent >= 0 && (noun || HasDeterminer(context.Text, head))) return AgentReader.Read(context, head, match, agent);
        return Nationals(context, head, match);
    }

    private static PhraseReading? StateByName(ReadingContext context, int head, NameMatch match)
    {
        foreach (var (sense, kind) in (ReadOnlySpan<(NameKind, PhraseKind)>)[(NameKind.State, PhraseKind.State), (NameKind.Capital, PhraseKind.Capital), (NameKind.Seat, PhraseKind.Seat)])
        {
            var index = context.StateSense(match, sense);
            if (index < 0) continue;
            if (sense != NameKind.State && context.OrganizationSense(match) >= 0) continue;
            var state = context.Knowledge.States[index];
            return new PhraseReading
            {
                Head = head,
                Kind = kind,
                EntityKind = EntityKind.Country,
                Name = kind == PhraseKind.State ? state.Name : context.Words(match.First, match.End),
                Code = state.Code,
                NameFirst = match.First,
                NameEnd = match.End,
                Reason = kind switch
                {
                    PhraseKind.State => context.Why($"\"{context.Words(match.First, match.End)}\" is a name of {state.Name} ({state.Code})"),
                    PhraseKind.Capital => context.Why($"\"{context.Words(match.First, match.End)}\" is the capital of {state.Name} ({state.Code})"),
                    _ => context.Why($"\"{context.Words(match.First, match.End)}\" stands for the government of {state.Name} ({state.Code})"),
                },
            };
        }

        return null;
    }

    private static PhraseReading? TerritoryByName(ReadingContext context, int head, NameMatch match, bool partlyRecognised)
    {
        foreach (var (sense, kind) in (ReadOnlySpan<(NameKind, PhraseKind)>)[(NameKind.Territory, PhraseKind.Territory), (NameKind.TerritorySeat, PhraseKind.TerritorySeat)])
        {
            var index = context.Sense(match, sense);
            if (index < 0 || (partlyRecognised && !context.Knowledge.Territories[index].IsPartlyRecognised)) continue;
            var reading = new PhraseReading
            {
                Head = head,
                Kind = kind,
                EntityKind = EntityKind.Territory,
                Territory = index,
                NameFirst = match.First,
                NameEnd = match.End,
            };
            var territory = context.Knowledge.Territories[index];
            reading.Name = kind == PhraseKind.Territory ? territory.Name : context.Words(match.First, match.End);
            reading.Code = territory.Code;
            foreach (var sector in territory.Sectors) reading.AddSector(sector);
            reading.Reason = context.Why($"\"{context.Words(match.First, match.End)}\" is {(kind == PhraseKind.Territory ? "" : "the seat of ")}{territory.Name}, kept under {territory.Code ?? "no code"}");
            return reading;
        }

        return null;
    }

    private static PhraseReading? OrganizationByName(ReadingContext context, int head, int first, NameMatch match)
    {
        var index = context.OrganizationSense(match);
        if (index < 0) return null;
        var body = context.Knowledge.Organizations[index];
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Organization,
            EntityKind = body.Kind,
            Name = body.Name,
            Code = body.Code,
            Organization = index,
            NameFirst = match.First,
            NameEnd = match.End,
            Collective = true,
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" is {body.Name}"),
        };
        foreach (var sector in body.Sectors) reading.AddSector(sector);

        // "the Democratic Republic of Congo's Republican Guard": an organisation whose country the files leave open takes it from its owner.
        if (body.Code is null) Ownership.Of(context, head, first).ApplyCode(reading);
        return reading;
    }

    private static PhraseReading? Nationals(ReadingContext context, int head, NameMatch match)
    {
        var knowledge = context.Knowledge;
        var plural = false;
        var code = (string?)null;
        var territory = -1;
        foreach (var sense in knowledge.Names.SensesAt(match.Node)!)
        {
            if (!match.Allows(sense)) continue;
            if (sense.Kind is NameKind.StateDemonym or NameKind.StateAdjective) code ??= knowledge.States[sense.Target].Code;
            else if (sense.Kind is NameKind.TerritoryDemonym or NameKind.TerritoryAdjective) territory = sense.Target;
            else continue;
            plural |= sense.Plural;
        }

        if (code is null && territory < 0)
        {
            var group = context.OrganizationSense(match, NameKind.OrganizationAdjective);
            return group < 0 ? null : OrganizationAdjective(context, head, match, group);
        }

        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Nationals,
            EntityKind = EntityKind.Group,
            Name = context.Words(match.First, match.End),
            Code = territory >= 0 ? knowledge.Territories[territory].Code : code,
            Territory = territory,
            NameFirst = match.First,
            NameEnd = match.End,
            Plural = plural || context.Text[head].Has(Features.Plural),
            Animate = true,
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" are people of {(territory >= 0 ? knowledge.Territories[territory].Name : code)}"),
        };
        if (territory >= 0 && knowledge.Territories[territory].IsPartlyRecognised) reading.AddSector("PRE");
        return reading;
    }

    private static PhraseReading OrganizationAdjective(ReadingContext context, int head, NameMatch match, int index)
    {
        var body = context.Knowledge.Organizations[index];
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Organization,
            EntityKind = body.Kind,
            Name = body.Name,
            Code = body.Code,
            Organization = index,
            NameFirst = match.First,
            NameEnd = match.End,
            Collective = true,
            Plural = true,
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" are of {body.Name}"),
        };
        foreach (var sector in body.Sectors) reading.AddSector(sector);
        return reading;
    }

    // Does a name consist of known phrases only, so that the name finder merely joined them: "Russian President"?
    private static bool OnlyKnown(ReadingContext context, NameSpan name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (context.MatchAt[i] < 0 && context.Text.Form[i] is not ("the" or "The" or "-" or "of" or "'s" or "’s" or "and")) return false;
        }

        return true;
    }

    /// <summary>Is the word a pronoun that stands for an entity, or a possessive one?</summary>
    internal static bool IsPronoun(AnalyzedText text, int token) => text.Upos[token] is UniversalTag.Pronoun
        || text.Xpos[token] is PennTag.PRP or PennTag.PossessivePronoun;

    /// <summary>Has the noun a determiner or possessor of its own?</summary>
    internal static bool HasDeterminer(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Determiner or Relation.Possessor) return true;
        }

        return false;
    }
}
