using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads phrases headed by the title of an office or by the body that it heads: "the Russian president", "Georgia's foreign ministry".</summary>
internal static class OfficeReader
{
    /// <summary>A ministry, presidency or chancellery.</summary>
    internal static PhraseReading ReadBody(ReadingContext context, int head, NameMatch match)
    {
        var index = context.Sense(match, NameKind.OfficeBody);
        var office = context.Knowledge.Offices[index];
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Body,
            EntityKind = EntityKind.Government,
            OfficeIndex = index,
            Name = context.Words(match.First, match.End),
            Collective = true,
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" is the body under the {office.Title}"),
        };
        foreach (var sector in office.Sectors) reading.AddSector(sector);
        var first = NounPhrase.Extent(context.Text, head).First;
        Ownership.Of(context, head, first).ApplyCode(reading);
        if (SectorComposition.IsInternational(reading.Code)) reading.Sectors.Clear();
        SectorComposition.ApplyModifiers(context, reading, first, match.First);
        SectorComposition.ApplyTerritory(context, reading);
        return reading;
    }

    /// <summary>The holder of an office, whose name the files may tell.</summary>
    internal static PhraseReading ReadTitle(ReadingContext context, int head, NameMatch match)
    {
        var first = NounPhrase.Extent(context.Text, head).First;
        var owner = Ownership.Of(context, head, first);
        var of = OfficeOf(context, owner);
        var index = Choose(context, match, of);
        var office = context.Knowledge.Offices[index];
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.OfficeHolder,
            EntityKind = EntityKind.Person,
            OfficeIndex = index,
            Name = context.Words(match.First, match.End),
            Role = context.Words(match.First, match.End).ToLowerInvariant(),
            Animate = true,
            Plural = IsPlural(context, match) || context.Text[head].Has(Features.Plural),
            Reason = context.Why($"\"{context.Words(match.First, match.End)}\" is the office of {office.Title}"),
        };
        if (reading.Plural) reading.EntityKind = EntityKind.Group;
        foreach (var sector in office.Sectors) reading.AddSector(sector);
        owner.ApplyCode(reading);
        reading.SectorsAreDefault = office.Sectors.IsEmpty || office.Kind is "party" or "official" or "business";
        if (reading.SectorsAreDefault) SectorComposition.TakeFromOwner(reading, owner.Body);
        if (owner.Body is { Organization: >= 0, Sectors.Count: 0 }) reading.Sectors.Remove("GOV");
        SectorComposition.ApplyModifiers(context, reading, first, match.First);
        SectorComposition.ApplyTerritory(context, reading);
        if (reading.Plural || reading.Former || of is null || IsLesser(context.Text, match.First, first)) return reading;
        reading.Office = Title(context, index, of);
        if (OnlyHolder(context, index, of) is { } tenure) PersonReader.Fill(context, reading, tenure.Person, tenure);
        return reading;
    }

    /// <summary>What an office is of, as the holders file writes it: a code, an organisation or a territory; null where unknown.</summary>
    internal static string? OfficeOf(ReadingContext context, Ownership owner)
    {
        if (owner.Territory >= 0) return context.Knowledge.Territories[owner.Territory].Id;
        return owner.Body is { Organization: >= 0 } body ? context.Knowledge.Organizations[body.Organization].Id : owner.Code;
    }

    /// <summary>The office that a title means: the one that has a holder there on the day, else one that ever had, else the first in the files.</summary>
    internal static int Choose(ReadingContext context, NameMatch match, string? of)
    {
        var best = -1;
        var rank = -1;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is not NameKind.OfficeTitle) continue;
            var score = of is null ? 0 : context.Knowledge.HolderOn(sense.Target, of, context.Date) is not null ? 2 : context.Knowledge.TenuresOf.ContainsKey((sense.Target, of)) ? 1 : 0;
            if (score <= rank) continue;
            rank = score;
            best = sense.Target;
        }

        return best;
    }

    /// <summary>Is a word that is both a title and a generic noun ("president", "reporter") the title of an office?</summary>
    internal static bool PrefersOffice(ReadingContext context, NameMatch match)
    {
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is NameKind.OfficeTitle && context.Knowledge.Offices[sense.Target].Kind is "head_of_state" or "head_of_government" or "deputy_head" or "minister" or "deputy_minister" or "royal" or "international" or "central_bank") return true;
        }

        return false;
    }

    /// <summary>"President of Russia".</summary>
    internal static string Title(ReadingContext context, int office, string of)
    {
        var title = office < 0 ? "Office" : context.Knowledge.Offices[office].Title;
        var name = context.Knowledge.StateOn(of, context.Date) is { } state ? WithArticle(state.Name)
            : context.Knowledge.TerritoriesById.TryGetValue(of, out var territory) ? context.Knowledge.Territories[territory].Name
            : context.Knowledge.OrganizationsById.TryGetValue(of, out var organization) ? WithArticle(context.Knowledge.Organizations[organization].Name)
            : of;
        return title.Contains(" of ", StringComparison.Ordinal) && title.EndsWith(name, StringComparison.Ordinal) ? title : $"{title} of {name}";
    }

    // "President of the United States", "Secretary-General of the United Nations".
    private static string WithArticle(string name) =>
        name.StartsWith("United ", StringComparison.Ordinal) || name.EndsWith(" Republic", StringComparison.Ordinal) || name.StartsWith("European ", StringComparison.Ordinal)
        || name.EndsWith(" Union", StringComparison.Ordinal) || name.EndsWith(" Islands", StringComparison.Ordinal) || name is "Netherlands" or "Philippines" or "Maldives" or "Gambia" or "Bahamas"
            ? "the " + name
            : name;

    // The one who held the office alone that day; two at once (a change of office, a collective) name nobody.
    private static Tenure? OnlyHolder(ReadingContext context, int office, string of)
    {
        if (!context.Knowledge.TenuresOf.TryGetValue((office, of), out var tenures)) return null;
        Tenure? only = null;
        foreach (var tenure in tenures)
        {
            if (!tenure.Held.Contains(context.Date)) continue;
            if (only is not null && tenure.Held.From == only.Held.From) return null;
            only = tenure;
        }

        return only;
    }

    /// <summary>Does "deputy", "assistant", "future" before a title say that its bearer is not the holder?</summary>
    internal static bool IsLesser(AnalyzedText text, int title, int first)
    {
        for (var i = Math.Max(first, title - 3); i < title; i++)
        {
            if (text.Form[i].ToLowerInvariant() is "deputy" or "vice" or "assistant" or "next" or "future" or "would-be" or "junior" or "shadow" or "rival" or "new" or "first" or "any" or "no" or "another" or "acting"
                or "elect" or "self" or "own" or "previous" or "last") return true;
        }

        return false;
    }

    private static bool IsPlural(ReadingContext context, NameMatch match)
    {
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is NameKind.OfficeTitle && !sense.Plural) return false;
        }

        return true;
    }
}
