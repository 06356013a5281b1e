using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Whose a phrase is: the state, territory or body named by its modifiers, nearest first.</summary>
/// <remarks>
/// Order: adjective or compound before the head ("Russian troops"); possessor ("Russia's troops"); "of", "for", "from", then places
/// ("troops in Tiraspol"). "US-backed", "EU-brokered" and the like say who helps, not whose it is, and are passed over.
/// </remarks>
internal readonly record struct Ownership(string? Code, int Territory, PhraseReading? Body, int DependsOn, string Reason)
{
    private static readonly Ownership None = new(null, -1, null, -1, "");

    /// <summary>Finds the owner of the phrase headed by a token.</summary>
    /// <param name="context">The text.</param>
    /// <param name="head">The head.</param>
    /// <param name="first">First token of the phrase.</param>
    internal static Ownership Of(ReadingContext context, int head, int first)
    {
        var text = context.Text;
        var possessor = Possessor(text, head);
        if (possessor < 0)
        {
            for (var token = head; token > first + 1 && possessor < 0; token--) possessor = NounPhrase.PossessorBefore(text, token);
        }

        var before = Premodifiers(context, head, first, possessor);
        if (before.Code is not null) return before;
        var owner = possessor >= 0 ? ByReading(context, possessor, "possessor") : None;
        if (owner.Code is not null) return Merge(before, owner);
        var after = Complements(context, head);
        if (after.Code is null && after.Body is null) after = Adjacent(context, head);
        return Merge(Merge(before, owner), after);
    }

    /// <summary>Gives a reading the owner's code, and PRE where the owner is a partially recognised territory.</summary>
    internal void ApplyCode(PhraseReading reading)
    {
        reading.Code = Code ?? reading.Code;
        reading.Territory = Territory >= 0 ? Territory : reading.Territory;
        if (Code is null && DependsOn >= 0) reading.DependsOn = DependsOn;
        if (Reason.Length > 0) reading.Reason = reading.Reason.Length > 0 ? $"{reading.Reason}; {Reason}" : Reason;
    }

    private static Ownership Merge(Ownership strong, Ownership weak) => new(
        strong.Code ?? weak.Code,
        strong.Code is not null || strong.Territory >= 0 ? strong.Territory : weak.Territory,
        strong.Body ?? weak.Body,
        strong.DependsOn >= 0 ? strong.DependsOn : weak.DependsOn,
        strong.Reason.Length > 0 && weak.Reason.Length > 0 ? $"{strong.Reason}; {weak.Reason}" : strong.Reason + weak.Reason);

    /// <summary>The token that heads the possessor of a phrase, or -1.</summary>
    internal static int Possessor(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Possessor && text.Head[child] == head) return child;
        }

        return -1;
    }

    private static Ownership Premodifiers(ReadingContext context, int head, int first, int possessor)
    {
        var (from, to) = possessor >= 0 ? NounPhrase.Extent(context.Text, possessor) : (-1, -1);
        var own = context.MatchAt[head];
        var found = None;
        for (var token = head - 1; token >= first; token--)
        {
            var index = context.MatchAt[token];
            if (index < 0 || index == own || (token >= from && token < to)) continue;
            var match = context.Matches[index];
            token = match.First;
            if (OnlyHelps(context.Text, match.End)) continue;
            var next = ByMatch(context, match);
            found = Merge(found, next);
            if (found.Code is not null) break;
        }

        return found;
    }

    /// <summary>Is what stands at a token the rest of "-backed", "-brokered", "-born"?</summary>
    internal static bool OnlyHelps(AnalyzedText text, int token)
    {
        if (token + 1 >= text.Count || text.Form[token] is not "-") return false;
        return text.Form[token + 1].ToLowerInvariant() is "backed" or "supported" or "brokered" or "mediated" or "funded" or "sponsored" or "trained" or "armed" or "allied"
            or "aligned" or "made" or "built" or "born" or "occupied" or "imposed" or "hosted" or "bound" or "friendly" or "speaking" or "educated" or "supplied" or "drafted" or "designed";
    }

    private static Ownership ByMatch(ReadingContext context, NameMatch match)
    {
        var knowledge = context.Knowledge;
                foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.Territory, NameKind.TerritoryAdjective, NameKind.TerritoryDemonym, NameKind.TerritorySeat])
        {
            var territory = context.Sense(match, kind);
            if (territory >= 0) return new(knowledge.Territories[territory].Code, territory, null, -1, context.Why($"\"{context.Words(match.First, match.End)}\" is of {knowledge.Territories[territory].Name}"));
        }

        foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.StateAdjective, NameKind.State, NameKind.StateDemonym, NameKind.Capital, NameKind.Seat])
        {
            var state = context.StateSense(match, kind);
            if (state >= 0) return new(knowledge.States[state].Code, -1, null, -1, context.Why($"\"{context.Words(match.First, match.End)}\" is of {knowledge.States[state].Name}"));
        }

        foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.Organization, NameKind.OrganizationAdjective])
        {
            var index = context.OrganizationSense(match, kind);
            if (index < 0) continue;
            var body = knowledge.Organizations[index];
            var reading = new PhraseReading { Head = match.End - 1, Kind = PhraseKind.Organization, EntityKind = body.Kind, Name = body.Name, Code = body.Code, Organization = index };
            foreach (var sector in body.Sectors) reading.AddSector(sector);
            return new(body.Code, -1, reading, -1, context.Why($"\"{context.Words(match.First, match.End)}\" is {body.Name}"));
        }

        if (context.Sense(match, NameKind.OfficeBody) >= 0 && OfficeReader.ReadBody(context, match.End - 1, match) is { } office)
        {
            return new(null, -1, office, -1, context.Why($"\"{context.Words(match.First, match.End)}\" is a body of government"));
        }

        var agent = context.Sense(match, NameKind.Agent);
        if (agent < 0 || context.Sense(match, NameKind.Modifier) >= 0) return None;
        var noun = knowledge.Agents[agent];
        var modifier = new PhraseReading { Head = match.End - 1, Kind = PhraseKind.Agent, EntityKind = noun.Kind, Name = context.Words(match.First, match.End), Agent = agent };
        foreach (var sector in noun.Sectors) modifier.AddSector(sector);
        return new(null, -1, modifier, -1, context.Why($"\"{context.Words(match.First, match.End)}\" says of what sector"));
    }

    private static Ownership ByReading(ReadingContext context, int head, string how)
    {
        if (context.ReadingAt(head) is not { } reading) return new(null, -1, null, -1, "");
        if (reading.Kind is PhraseKind.Pronoun or PhraseKind.Anaphor) return new(null, -1, null, head, "");
        var body = reading.Kind is PhraseKind.State or PhraseKind.Capital or PhraseKind.Territory or PhraseKind.TerritorySeat or PhraseKind.Place or PhraseKind.Nationals ? null : reading;
        return new(reading.Code, reading.Territory, body, reading.Code is null ? reading.DependsOn >= 0 ? reading.DependsOn : head : -1, context.Why($"{how} \"{context.Words(head, head + 1)}\": {reading.Reason}"));
    }

    // "troops in Tiraspol", "spokesman for the ministry": "of" and "for" before places, the nearest first.
    private static Ownership Complements(ReadingContext context, int head)
    {
        var text = context.Text;
        var place = None;
        var found = None;
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (child < head || text.Relation[child] is not Relation.NominalModifier) continue;
            var preposition = CaseOf(text, child);
            if (preposition is "of" or "for" or "from" or "with" or "representing")
            {
                var owner = ByReading(context, child, preposition);
                if (owner.Body is { Kind: PhraseKind.Agent, EntityKind: EntityKind.Person or EntityKind.Group, Code: null } && preposition is "with" or "from") continue;
                found = Merge(found, owner);
            }
            else if (preposition is "in" or "at" or "on" or "inside" or "near" or "across" or "within" or "around" or "throughout" or "outside" or "along")
            {
                var where = ByReading(context, child, preposition);
                if (where.Code is not null || preposition is "at" or "in") place = Merge(place, where.Code is null && preposition is not "at" ? where with { Body = null } : where);
            }
        }

        return Merge(found, place);
    }

    // A parser may hang the prepositional phrase elsewhere; next to the noun it still says where its bearer is.
    private static Ownership Adjacent(ReadingContext context, int head)
    {
        var text = context.Text;
        var at = NounPhrase.CoreEnd(text, head);
        if (at >= text.Count || text.SentenceOf[at] != text.SentenceOf[head] || text.Form[at] is not ("of" or "in" or "from")) return None;
        var next = at + 1;
        while (next < text.Count && next < at + 3 && text.Upos[next] is UniversalTag.Determiner or UniversalTag.Adjective && context.MatchAt[next] < 0) next++;
        return context.Match(next) is { } match && ByMatch(context, match) is { Body: null } owner ? owner : None;
    }

    /// <summary>The preposition that governs a phrase, in lower case; empty where there is none.</summary>
    internal static string CaseOf(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Case && !NounPhrase.IsPossessiveMark(text.Form[child])) return text.Form[child].ToLowerInvariant();
        }

        return "";
    }
}
