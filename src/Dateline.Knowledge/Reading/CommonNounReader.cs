using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads common nouns that are no agents: measures ("dozens of protesters"), kinds of place ("the city of Gori"), and nouns that refer back.</summary>
internal static class CommonNounReader
{
    private static readonly HashSet<string> Measures = new(StringComparer.Ordinal)
    {
        "group", "groups", "team", "teams", "dozens", "hundreds", "thousands", "tens", "scores", "number", "numbers", "couple", "crowd", "crowds", "handful", "lot", "lots", "one", "two", "three", "four", "five", "six", "several",
        "some", "many", "most", "members", "majority", "convoy", "column", "wave", "bunch", "series", "part", "rest", "millions", "half", "third", "quarter", "each", "all", "none", "both", "few", "remnants", "ranks",
        "pair", "trio", "contingent", "array", "coalition", "alliance", "unit", "units", "squad", "band", "mob",
    };

    private static readonly Dictionary<string, EntityKind> Anaphors = new(StringComparer.Ordinal)
    {
        ["region"] = EntityKind.Territory, ["territory"] = EntityKind.Territory, ["enclave"] = EntityKind.Territory, ["exclave"] = EntityKind.Territory, ["republic"] = EntityKind.Territory,
        ["province"] = EntityKind.Territory, ["colony"] = EntityKind.Territory, ["protectorate"] = EntityKind.Territory, ["statelet"] = EntityKind.Territory, ["entity"] = EntityKind.Territory, ["peninsula"] = EntityKind.Territory, ["island"] = EntityKind.Territory, ["islands"] = EntityKind.Territory, ["archipelago"] = EntityKind.Territory,
        ["country"] = EntityKind.Country, ["nation"] = EntityKind.Country, ["state"] = EntityKind.Country, ["kingdom"] = EntityKind.Country, ["neighbour"] = EntityKind.Country, ["neighbor"] = EntityKind.Country,
        ["city"] = EntityKind.Place, ["town"] = EntityKind.Place, ["village"] = EntityKind.Place, ["capital"] = EntityKind.Place, ["district"] = EntityKind.Place, ["area"] = EntityKind.Place, ["port"] = EntityKind.Place,
        ["organisation"] = EntityKind.Organization, ["organization"] = EntityKind.Organization, ["group"] = EntityKind.Organization, ["movement"] = EntityKind.Organization, ["party"] = EntityKind.Organization, ["bloc"] = EntityKind.Organization,
        ["alliance"] = EntityKind.Organization, ["agency"] = EntityKind.Organization, ["council"] = EntityKind.Organization, ["union"] = EntityKind.Organization, ["company"] = EntityKind.Organization, ["militia"] = EntityKind.Organization, ["front"] = EntityKind.Organization,
        ["ministry"] = EntityKind.Government, ["body"] = EntityKind.Organization, ["mission"] = EntityKind.Organization, ["force"] = EntityKind.Organization, ["faction"] = EntityKind.Organization, ["firm"] = EntityKind.Organization,
        ["newspaper"] = EntityKind.Organization, ["charity"] = EntityKind.Organization, ["coalition"] = EntityKind.Organization, ["commission"] = EntityKind.Organization, ["court"] = EntityKind.Organization,
        ["sides"] = EntityKind.Group, ["capitals"] = EntityKind.Group, ["armies"] = EntityKind.Group, ["countries"] = EntityKind.Group, ["parties"] = EntityKind.Group, ["nations"] = EntityKind.Group, ["states"] = EntityKind.Group, ["neighbours"] = EntityKind.Group, ["neighbors"] = EntityKind.Group,
        ["regions"] = EntityKind.Group, ["territories"] = EntityKind.Group, ["governments"] = EntityKind.Group, ["leaders"] = EntityKind.Group, ["presidents"] = EntityKind.Group, ["ministers"] = EntityKind.Group, ["men"] = EntityKind.Group,
        ["man"] = EntityKind.Person, ["woman"] = EntityKind.Person,
    };

    /// <summary>Reads the phrase, or gives null where it is nobody and no place.</summary>
    internal static PhraseReading? Read(ReadingContext context, int head, int first, int core)
    {
        var text = context.Text;
        var form = text.Form[head].ToLowerInvariant();
        if (Measures.Contains(form) && Measured(context, head) is { } measured) return measured;
        if (!Anaphors.TryGetValue(form, out var kind)) return Displaced(context, head, first);
        if (CountOf(text, head) > 0) kind = EntityKind.Group;
        if (Named(context, head) is { } named) return named;
        return new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Anaphor,
            EntityKind = kind,
            Name = context.Words(first, core),
            Role = form,
            Plural = kind is EntityKind.Group,
            Collective = kind is EntityKind.Organization,
            Animate = kind is EntityKind.Person,
            Reason = context.Why($"\"{form}\" refers back"),
        };
    }

    /// <summary>How many parties "both capitals", "neither side", "the three states" speak of; 2 for the bare "both" and "the two"; 0 where no number is said.</summary>
    internal static int CountOf(AnalyzedText text, int head)
    {
        var said = CountWord(text.Form[head]);
        for (var child = text.FirstChild(head); child >= 0 && child < head && said == 0; child = text.NextSibling(child)) said = CountWord(text.Form[child]);
        return said;
    }

    private static int CountWord(string form) => form.ToLowerInvariant() switch
    {
        "both" or "two" or "neither" or "either" or "each" => 2,
        "three" => 3,
        "four" => 4,
        _ => 0,
    };

    /// <summary>What sort of entity a noun may refer back to, or null.</summary>
    internal static EntityKind? AnaphorKind(string noun) => Anaphors.TryGetValue(noun, out var kind) ? kind : null;

    /// <summary>Is a noun a mere measure of what follows "of"?</summary>
    internal static bool IsMeasure(string noun) => Measures.Contains(noun);

    // "dozens of protesters" are the protesters.
    internal static PhraseReading? Measured(ReadingContext context, int head)
    {
        var text = context.Text;
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (child < head || text.Relation[child] is not Relation.NominalModifier || Ownership.CaseOf(text, child) is not "of") continue;
            if (context.ReadingAt(child) is not { Kind: PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Nationals } inner) continue;
            var reading = new PhraseReading
            {
                Head = head,
                Kind = inner.Kind,
                EntityKind = EntityKind.Group,
                Name = context.Words(head, head + 1) + " of " + inner.Name,
                Code = inner.Code,
                Role = inner.Role,
                Territory = inner.Territory,
                Agent = inner.Agent,
                OfficeIndex = inner.OfficeIndex,
                DependsOn = inner.DependsOn,
                Plural = true,
                Collective = true,
                Animate = inner.Animate,
                SectorsAreDefault = inner.SectorsAreDefault,
                Reason = inner.Reason,
            };
            reading.Sectors.AddRange(inner.Sectors);
            return reading;
        }

        return null;
    }

    // "the South Ossetia region", "the city of Gori", "the Republic of Moldova": the name inside is meant.
    private static PhraseReading? Named(ReadingContext context, int head)
    {
        var text = context.Text;
        PhraseReading? inner = null;
        for (var child = text.FirstChild(head); child >= 0 && inner is null; child = text.NextSibling(child))
        {
            var before = child < head && text.Relation[child] is Relation.Compound or Relation.AdjectivalModifier or Relation.NominalModifier or Relation.DescriptiveModifier;
            var after = child > head && (text.Relation[child] is Relation.Apposition or Relation.Flat || (text.Relation[child] is Relation.NominalModifier && Ownership.CaseOf(text, child) is "of"));
            if ((before || after) && context.ReadingAt(child) is { Kind: PhraseKind.Territory or PhraseKind.State or PhraseKind.Capital or PhraseKind.TerritorySeat or PhraseKind.Place or PhraseKind.Organization } named
                && !(named.Kind is PhraseKind.State or PhraseKind.Organization && before)) inner = named;
        }

        if (inner is null) return null;
        var reading = new PhraseReading
        {
            Head = head,
            Kind = inner.Kind,
            EntityKind = inner.EntityKind,
            Name = inner.Name,
            NameFirst = inner.NameFirst,
            NameEnd = inner.NameEnd,
            Code = inner.Code,
            Territory = inner.Territory,
            Organization = inner.Organization,
            Collective = inner.Collective,
            Reason = inner.Reason,
        };
        reading.Sectors.AddRange(inner.Sectors);
        return reading;
    }

    // "the displaced", "the wounded": adjectives as heads, where the modifiers of the files give a sector.
    private static PhraseReading? Displaced(ReadingContext context, int head, int first)
    {
        var text = context.Text;
        if (context.Match(head) is not { } match || text.Upos[head] is not (UniversalTag.Adjective or UniversalTag.Noun or UniversalTag.Verb) || !PhraseReader.HasDeterminer(text, head)) return null;
        var modifier = context.Sense(match, Naming.NameKind.Modifier);
        if (modifier < 0 || context.Knowledge.Modifiers[modifier].Added is not [var sector, ..] || sector is "GOV" or "ELI" or "PRE") return null;
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Agent,
            EntityKind = EntityKind.Group,
            Name = context.Words(match.First, match.End),
            Role = context.Words(match.First, match.End).ToLowerInvariant(),
            Plural = true,
            Collective = true,
            Animate = true,
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" gives {sector}"),
        };
        reading.AddSector(sector);
        Ownership.Of(context, head, first).ApplyCode(reading);
        SectorComposition.ApplyTerritory(context, reading);
        return reading;
    }
}
