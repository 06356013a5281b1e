using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Coreference;

/// <summary>Finds what a definite description means: "the region", "the movement", "the country", "both sides", "the ministry".</summary>
internal sealed class DescriptionResolver(ReportState report)
{
    private readonly ReferenceWindow window = report.Window;
    private readonly EntityTable entities = report.Entities;
    private readonly List<int> parties = [];

    private static readonly Dictionary<string, string[]> SectorsOf = new(StringComparer.Ordinal)
    {
        ["militia"] = ["REB", "PRM", "UAF"], ["front"] = ["REB", "PTY", "LAB"], ["movement"] = ["REB", "PTY", "SOC", "OPP"], ["faction"] = ["REB", "PTY"], ["party"] = ["PTY"], ["company"] = ["BUS"], ["firm"] = ["BUS"],
        ["newspaper"] = ["JRN"], ["court"] = ["JUD"], ["union"] = ["LAB"], ["force"] = ["MIL", "REB", "PRM", "COP"],
    };

    /// <summary>The entity that a description means, or -1.</summary>
    /// <param name="reading">A reading of kind <see cref="PhraseKind.Anaphor"/>.</param>
    internal int Resolve(PhraseReading reading)
    {
        var context = report.Context;
        var text = report.Text;
        var noun = reading.Role!;
        if (reading.EntityKind is EntityKind.Group) return SetOf(text, reading);
        if (!IsDefinite(text, reading.Head)) return -1;
        switch (reading.EntityKind)
        {
            case EntityKind.Territory:
                return Last(text, reading.Head, static (entity, _) => entity.Kind is EntityKind.Territory, 12) is var land and >= 0 ? land
                    : noun is "territory" or "republic" or "colony" ? -1
                    : Last(text, reading.Head, static (entity, traits) => entity.Kind is EntityKind.Place && traits.Kind is PhraseKind.Place && !IsTown(entity), 6);
            case EntityKind.Country:
                return Last(text, reading.Head, (entity, _) => entity.Kind is EntityKind.Country, 1) is var near and >= 0 && SoleCountry(text, reading.Head) ? near
                    : context.Countries.Dominant is { } code && context.Knowledge.StatesByCode.ContainsKey(code) ? entities.OfState(code) : -1;
            case EntityKind.Place:
                return noun is "capital" or "area" or "district" ? -1 : Last(text, reading.Head, (entity, _) => entity.Kind is EntityKind.Place, 3);
            case EntityKind.Government:
                return Last(text, reading.Head, (entity, traits) => traits.Kind is PhraseKind.Body || (traits.Kind is PhraseKind.Agent && entity.Name.EndsWith(noun, StringComparison.OrdinalIgnoreCase)), 5);
            case EntityKind.Organization:
                return Last(text, reading.Head, (entity, traits) => IsBody(noun, entity, traits), 4);
            default:
                return -1;
        }
    }

    // "The region" and "the islands" are never a town.
    private static bool IsTown(DiscourseEntity entity) => entity.Place is { Precision: LocationPrecision.City or LocationPrecision.Exact };

    private static bool IsBody(string noun, DiscourseEntity entity, EntityTraits traits)
    {
        if (entity.Kind is not (EntityKind.Organization or EntityKind.Group or EntityKind.Other) || traits.Kind is not (PhraseKind.Organization or PhraseKind.OtherName)) return false;
        if (entity.Name.Contains(noun, StringComparison.OrdinalIgnoreCase)) return true;
        if (noun is "bloc") return entity.Code is "EUR" or "IGO";
        if (noun is "alliance" or "organisation" or "organization" or "body" or "agency") return entity.Code is "IGO" or "UNO" or "NGO" or "EUR" || entity.Sector.Length == 0;
        if (traits.Kind is PhraseKind.OtherName && entity.Sector.IsEmpty) return false;
        if (noun is "group") return entity.Code is not ("IGO" or "UNO" or "EUR") && !entity.Sector.Contains("GOV") && !entity.Sector.Contains("MIL");
        return SectorsOf.TryGetValue(noun, out var sectors) && entity.Sector.Any(sector => sectors.Contains(sector, StringComparer.Ordinal));
    }

    private int Last(AnalyzedText text, int head, Func<DiscourseEntity, EntityTraits, bool> fits, int sentences)
    {
        for (var i = window.All.Count - 1; i >= window.Begin; i--)
        {
            var reference = window.All[i];
            if (text.SentenceOf[head] - reference.Sentence > sentences) break;
            if (reference.Entity < 0 || (reference.First <= head && head < reference.End)) continue;
            if (fits(entities[reference.Entity], entities.Traits[reference.Entity])) return reference.Entity;
        }

        return -1;
    }

    // Only one country spoken of in this sentence and the one before: then "the country" is that one.
    private bool SoleCountry(AnalyzedText text, int head)
    {
        var only = -1;
        for (var i = window.All.Count - 1; i >= window.Begin; i--)
        {
            var reference = window.All[i];
            if (text.SentenceOf[head] - reference.Sentence > 1) break;
            if (reference.Entity < 0 || entities[reference.Entity].Kind is not EntityKind.Country || reference.Entity == only) continue;
            if (only >= 0) return false;
            only = reference.Entity;
        }

        return only >= 0;
    }

    // "both sides", "the two countries", "neither capital": a set spoken of before, else the parties last spoken of, where there are just so many, else those spoken of most.
    private int SetOf(AnalyzedText text, PhraseReading reading)
    {
        var noun = reading.Role!;
        var count = CommonNounReader.CountOf(text, reading.Head) is var said and > 0 ? said : noun is "sides" or "parties" && IsDefinite(text, reading.Head) ? 2 : 0;
        if (count == 0) return -1;
        parties.Clear();
        for (var back = 0; back <= 3 && parties.Count < count; back++)
        {
            for (var i = window.All.Count - 1; i >= window.Begin; i--)
            {
                var reference = window.All[i];
                if (text.SentenceOf[reading.Head] - reference.Sentence > back) break;
                if (reference.Entity < 0 || reference.Role is ReferenceRole.Location) continue;
                var entity = entities[reference.Entity];
                if (entity.Members.Length == count && Suits(noun, entities[entity.Members[0]])) return reference.Entity;
                if (Suits(noun, entity) && !parties.Exists(party => party == reference.Entity || Same(entities[party], entity))) parties.Add(reference.Entity);
            }
        }

        if (parties.Count > count)
        {
            parties.Sort((a, b) => entities.Traits[b].Mentions != entities.Traits[a].Mentions ? entities.Traits[b].Mentions.CompareTo(entities.Traits[a].Mentions) : a.CompareTo(b));
            if (entities.Traits[parties[count - 1]].Mentions == entities.Traits[parties[count]].Mentions) return -1;
            parties.RemoveRange(count, parties.Count - count);
        }

        if (parties.Count != count) return -1;
        parties.Sort();
        var group = entities.OfMembers(parties, reading);
        return group;
    }

    private static bool Suits(string noun, DiscourseEntity entity) => noun switch
    {
        "countries" or "nations" or "states" or "neighbours" or "neighbors" or "governments" or "capitals" or "capital" or "country" or "nation" or "state" or "government" => entity.Kind is EntityKind.Country,
        "regions" or "territories" => entity.Kind is EntityKind.Territory,
        "leaders" or "presidents" or "ministers" or "men" or "man" or "woman" => entity.Kind is EntityKind.Person,
        "armies" or "army" => entity.Kind is EntityKind.Group or EntityKind.Organization && entity.Sector.Contains("MIL"),
        "groups" or "group" or "parties" or "party" or "movements" or "militias" => entity.Kind is EntityKind.Organization,
        "both" or "two" or "each" or "neither" => entity.Kind is EntityKind.Country or EntityKind.Government or EntityKind.Person or EntityKind.Organization,
        _ => entity.Kind is EntityKind.Country or EntityKind.Government or EntityKind.Territory || (entity.Kind is EntityKind.Organization && entity.Sector.Any(sector => sector is "REB" or "MIL" or "PTY")),
    };

    private static bool Same(DiscourseEntity a, DiscourseEntity b) => a.Kind is not EntityKind.Person && a.Code is not null && string.Equals(a.Code, b.Code, StringComparison.Ordinal) && a.Sector.Contains("PRE") == b.Sector.Contains("PRE") && a.Kind is EntityKind.Country or EntityKind.Government && b.Kind is EntityKind.Country or EntityKind.Government;

    /// <summary>A noun that has a sector of its own, yet may mean a body named before ("the agency", "the group", "both countries"), read as one that refers back; else null.</summary>
    internal static PhraseReading? AsAnaphor(AnalyzedText text, PhraseReading reading)
    {
        if (reading.Kind is not (PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body) || reading.Code is not null || reading.DependsOn >= 0) return null;
        var noun = text.Form[reading.Head].ToLowerInvariant();
        return CommonNounReader.AnaphorKind(noun) is { } kind && (kind is not EntityKind.Person || CommonNounReader.CountOf(text, reading.Head) > 0) && (reading.Role is null || string.Equals(reading.Role, noun, StringComparison.Ordinal))
            ? new PhraseReading { Head = reading.Head, Kind = PhraseKind.Anaphor, EntityKind = CommonNounReader.CountOf(text, reading.Head) > 0 ? EntityKind.Group : kind, Name = reading.Name, Role = noun, Plural = kind is EntityKind.Group }
            : null;
    }

    /// <summary>Somebody described or named before whom a description without a country means: "the president", "the gunmen"; -1 where nobody.</summary>
    internal int Earlier(PhraseReading reading, bool definite)
    {
        var text = report.Text;
        if (reading.Kind is PhraseKind.Agent && reading.Sectors.Count == 0 && reading.Role is "officer" or "officers" && LastForce(text, reading.Head) is var force and >= 0)
        {
            // "Officers fired": of the police or army spoken of last.
            foreach (var sector in entities[force].Sector) reading.AddSector(sector);
            reading.Code = entities[force].Code;
            reading.Because(report.Context, $"of {entities[force].Name}, spoken of before");
            return -1;
        }

        if (definite && !reading.Former && reading.Kind is PhraseKind.OfficeHolder && !reading.Plural && LastHolder(reading) is var holder and >= 0) return holder;
        return definite && IsDefinite(text, reading.Head) && entities.LastDescribedAs(reading.Noun) is var earlier and >= 0
            && text.SentenceOf[reading.Head] - entities.Traits[earlier].LastSentence <= 12 && entities.Traits[earlier].Plural == reading.Plural
            ? earlier
            : -1;
    }

    /// <summary>The last person spoken of who holds the same office elsewhere, or else a like sector for another state; -1.</summary>
    internal int LastPeer(int head, int self) => Last(report.Text, head, (entity, traits) => entity.Kind is EntityKind.Person && entity.Code is { } code && !string.Equals(code, entities[self].Code, StringComparison.Ordinal)
        && (traits.Office >= 0 ? traits.Office == entities.Traits[self].Office : entity.Sector.SequenceEqual(entities[self].Sector)), 8);

    private int LastForce(AnalyzedText text, int head) => Last(text, head, static (entity, _) => entity.Kind is not EntityKind.Country && entity.Sector is ["COP" or "MIL", ..], 8);

    private int LastHolder(PhraseReading reading)
    {
        var text = report.Text;
        for (var i = window.All.Count - 1; i >= window.Begin; i--)
        {
            var reference = window.All[i];
            if (text.SentenceOf[reading.Head] - reference.Sentence > 12) break;
            if (reference.Entity < 0) continue;
            var traits = entities.Traits[reference.Entity];
            if (entities[reference.Entity].Kind is EntityKind.Person && (traits.Office == reading.OfficeIndex || string.Equals(entities[reference.Entity].Role, reading.Role, StringComparison.Ordinal))) return reference.Entity;
        }

        return -1;
    }

    /// <summary>May a phrase mean somebody spoken of before: is it definite, or a plural without article or number?</summary>
    internal static bool IsDefiniteOrBare(AnalyzedText text, PhraseReading reading) => IsDefinite(text, reading.Head) || IsBarePlural(text, reading);

    private static bool IsBarePlural(AnalyzedText text, PhraseReading reading)
    {
        if (!reading.Plural && !reading.Collective) return false;
        for (var child = text.FirstChild(reading.Head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.NumericModifier) return false;
            if (text.Relation[child] is Relation.Determiner && text.Form[child].ToLowerInvariant() is not ("the" or "these" or "those" or "both")) return false;
        }

        return true;
    }

    /// <summary>Has the phrase a definite determiner or a possessor?</summary>
    internal static bool IsDefinite(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.Possessor) return true;
            if (text.Relation[child] is Relation.Determiner or Relation.Predeterminer) return text.Form[child].ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "both";
        }

        return false;
    }
}
