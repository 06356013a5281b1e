using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads phrases headed by a generic agent: "Georgian opposition lawmakers", "spokesman for the interior ministry".</summary>
internal static class AgentReader
{
    // Nouns whose bearer has the sector of the body that he or she belongs to; the sector that the files give them is only a default.
    private static readonly HashSet<string> Relational = new(StringComparer.Ordinal)
    {
        "leader", "chief", "head", "member", "spokesman", "spokeswoman", "spokesperson", "representative", "official", "senior official", "source", "aide", "adviser", "advisor",
        "deputy", "director", "chairman", "chairwoman", "chair", "envoy", "negotiator", "delegate", "delegation", "commander", "fighter", "employee", "worker", "staff", "staff member",
        "veteran", "supporter", "founder", "figure", "boss", "executive", "inspector", "observer", "monitor", "team", "mission", "unit", "office", "branch", "wing", "force", "forces",
        "leadership", "faction", "group", "militant", "activist", "analyst", "agent", "officer", "operative", "secretary", "personnel", "convoy", "ally", "loyalist", "follower",
        "guard", "staffer", "mediator", "backer", "sympathiser", "sympathizer", "critic", "organiser", "organizer", "squad", "committee", "council", "panel", "board", "bureau", "man", "woman", "crew",
        "vessel", "ship", "boat", "aircraft", "plane", "jet", "helicopter", "vehicle", "van", "car", "truck", "lorry", "drone",
    };

    /// <summary>Does a noun take the sector of the body that its bearer belongs to?</summary>
    internal static bool IsRelational(string noun) => Relational.Contains(noun);

    /// <summary>Reads the phrase.</summary>
    internal static PhraseReading? Read(ReadingContext context, int head, NameMatch match, int agent)
    {
        var noun = context.Knowledge.Agents[agent];
        var first = NounPhrase.Extent(context.Text, head).First;
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Agent,
            EntityKind = noun.Kind,
            Agent = agent,
            Name = context.Words(match.First, match.End),
            Role = noun.Kind is EntityKind.Person or EntityKind.Group ? context.Words(match.First, match.End).ToLowerInvariant() : null,
            Animate = noun.Animate && noun.Kind is not EntityKind.Organization,
            Collective = noun.Collective || noun.Kind is EntityKind.Organization or EntityKind.Group,
            Plural = IsPlural(context, match) || context.Text[head].Has(Features.Plural),
            SectorsAreDefault = Relational.Contains(noun.Noun),
            Reason = context.Why($"\"{noun.Noun}\" gives {(noun.Sectors.Length > 0 ? string.Join(", ", noun.Sectors) : "no sector")}"),
        };
        if (reading.EntityKind is EntityKind.Person && reading.Plural) reading.EntityKind = EntityKind.Group;
        foreach (var sector in noun.Sectors) reading.AddSector(sector);
        var owner = Ownership.Of(context, head, first);
        owner.ApplyCode(reading);
        SectorComposition.TakeFromOwner(reading, owner.Body);
        SectorComposition.ApplyModifiers(context, reading, first, match.First);
        SectorComposition.ApplyTerritory(context, reading);

        // A ship or car of nobody's is a thing.
        return noun.Sectors.IsEmpty && !noun.Animate && !noun.Collective && reading is { Code: null, DependsOn: < 0, Sectors.Count: 0 } ? null : reading;
    }

    private static bool IsPlural(ReadingContext context, NameMatch match)
    {
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is NameKind.Agent && sense.Plural) return true;
        }

        return false;
    }
}
