using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads phrases that name a person: "Georgian Foreign Minister Mikheil Janelidze", "Poland's prime minister, Mateusz Morawiecki".</summary>
internal static class PersonReader
{
    /// <summary>Reads the phrase, or gives null where it names no person.</summary>
    internal static PhraseReading? Read(ReadingContext context, int head, int first, int core, int end)
    {
        var text = context.Text;
        if (NameOf(context, head, first, core) is not { } name) return null;
        var title = TitleBefore(context, first, name.First);
        var reading = new PhraseReading
        {
            Head = head,
            Kind = PhraseKind.Person,
            EntityKind = EntityKind.Person,
            Name = context.Words(name.First, name.End),
            NameFirst = name.First,
            NameEnd = name.End,
            Animate = true,
            Role = title is { } words ? context.Words(words.First, words.End).ToLowerInvariant() : null,
        };
        var owner = Ownership.Of(context, head, first);
        if (title is { } match) FromTitle(context, reading, match, owner, first);
        else owner.ApplyCode(reading);
        if (owner.Body is not null && title is null && owner.Body.Kind is PhraseKind.Organization && owner.Body.EntityKind is not EntityKind.Place) SectorComposition.TakeFromOwner(reading, owner.Body);
        Apposition(context, reading, head);
        if (Known(context, name, reading) is { } person)
        {
            var former = reading.Former;
            reading.Reason = "";
            Fill(context, reading, person, Best(context, person, reading, former));
        }

        if (reading.Person < 0 && reading.Reason.Length == 0) reading.Reason = context.Why($"\"{reading.Name}\" is a person whom the files do not know");
        return reading;
    }

    /// <summary>Fills in what the files know of a person on the day: name, code, sectors, office.</summary>
    internal static void Fill(ReadingContext context, PhraseReading reading, int person, Tenure? tenure)
    {
        var knowledge = context.Knowledge;
        var known = knowledge.Persons[person];
        reading.Person = person;
        reading.Name = known.Name;
        reading.Gender = known.Gender;
        reading.Animate = true;
        reading.Kind = reading.Kind is PhraseKind.OfficeHolder ? PhraseKind.OfficeHolder : PhraseKind.Person;
        reading.EntityKind = EntityKind.Person;
        if (tenure is not null)
        {
            Place(context, reading, tenure.Of);
            reading.Sectors.Clear();
            foreach (var sector in tenure.Sectors) reading.AddSector(sector);
            SectorComposition.ApplyTerritory(context, reading);
            reading.Office = OfficeReader.Title(context, tenure.Office, tenure.Of);
            reading.Reason = context.Why($"{known.Name} was {reading.Office} on {context.Date:yyyy-MM-dd}{Since(tenure)}");
            return;
        }

        var before = known.Before(context.Date);
        var after = before is null ? known.After(context.Date) : null;
        if ((before ?? after) is not { } other) return;
        var fromText = reading.Role is not null && !reading.Former && reading.Sectors.Count > 0;
        Place(context, reading, other.Of);
        if (!fromText)
        {
            reading.Sectors.Clear();
            if (before is not null) reading.AddSector("ELI");
            SectorComposition.ApplyTerritory(context, reading);
            reading.Office = null;
        }

        reading.Reason = before is not null
            ? context.Why($"{known.Name} was {OfficeReader.Title(context, other.Office, other.Of)} until {other.Held.To:yyyy-MM-dd}")
            : context.Why($"{known.Name} became {OfficeReader.Title(context, other.Office, other.Of)} on {other.Held.From:yyyy-MM-dd}, after the date");
    }

    private static string Since(Tenure tenure) => tenure.Held.From == DateOnly.MinValue ? "" : $" (since {tenure.Held.From:yyyy-MM-dd})";

    private static void Place(ReadingContext context, PhraseReading reading, string of)
    {
        var knowledge = context.Knowledge;
        if (knowledge.StatesByCode.ContainsKey(of))
        {
            reading.Code = of;
            reading.Territory = -1;
        }
        else if (knowledge.TerritoriesById.TryGetValue(of, out var territory))
        {
            reading.Code = knowledge.Territories[territory].Code;
            reading.Territory = territory;
        }
        else if (knowledge.OrganizationsById.TryGetValue(of, out var organization))
        {
            reading.Code = knowledge.Organizations[organization].Code;
            reading.Territory = -1;
        }
        else if (of.Length == 3)
        {
            reading.Code = of;
        }

        reading.DependsOn = -1;
    }

    // The tenure on the day; for "the former president", none, though the person may hold another office now.
    private static Tenure? Best(ReadingContext context, int person, PhraseReading reading, bool former)
    {
        var known = context.Knowledge.Persons[person];
        if (!former && reading.OfficeIndex >= 0)
        {
            foreach (var tenure in known.Tenures)
            {
                if (tenure.Office == reading.OfficeIndex && tenure.Held.Contains(context.Date)) return tenure;
            }
        }

        return known.On(context.Date, context.Knowledge.Offices);
    }

    // Where the person's name stands: a known name, a name found as a person's, or proper nouns after a title.
    private static (int First, int End)? NameOf(ReadingContext context, int head, int first, int core)
    {
        var text = context.Text;
        if (context.Match(head) is { } match && (context.Sense(match, NameKind.Person) >= 0))
        {
            // "the Kim dynasty", "the Putin government" are headed by another noun; here the name itself is the head.
            var (from, to) = (match.First, match.End);
            if (context.NameAt[head] >= 0 && context.Names[context.NameAt[head]] is { Label: NameLabel.Person } wider && wider.First <= from && wider.End >= to && wider.End - wider.First <= to - from + 1) return Trim(context, wider);
            return (from, to);
        }

        // "Foreign Minister Ararat Mirzoyan" where the parser took the title for the head, or no name was found.
        var at = HasTitleSense(context, head) ? context.Match(head)!.Value.End : -1;
        if (at > 0 && at < text.Count && text.SentenceOf[at] == text.SentenceOf[head] && PersonAt(context, at) is { } after && !(text.Head[head] >= after.First && text.Head[head] < after.End)) return after;

        // The name finder's "person" yields to a name that the files know as something else: "Kosovo", "Hamas".
        if (context.Match(head) is { } other && IsOtherName(context, other) && (context.NameAt[head] < 0 || (context.Names[context.NameAt[head]] is var span && span.First >= other.First && span.End <= other.End))) return null;
        if (context.NameAt[head] >= 0)
        {
            var name = context.Names[context.NameAt[head]];
            if (name.Label is NameLabel.Person) return Trim(context, name);
            if (!HasTitleSense(context, head)) return null;
        }

        if (text.Upos[head] is UniversalTag.ProperNoun && context.NameAt[head] < 0 && TitleBefore(context, first, head) is { } title && title.End == head
            && (context.Match(head) is null || context.Sense(context.Match(head)!.Value, NameKind.Surname) >= 0))
        {
            return (head, ProperNounsEnd(context, head));
        }

        if (context.Match(head) is { } surname && context.Sense(surname, NameKind.Surname) >= 0 && SurnameMeans(context, surname, null) >= 0 && text.Upos[head] is UniversalTag.ProperNoun)
        {
            return (surname.First, Math.Max(surname.End, ProperNounsEnd(context, surname.First)));
        }

        return null;
    }

    private static bool IsOtherName(ReadingContext context, NameMatch match)
    {
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (match.Allows(sense) && sense.Kind is NameKind.State or NameKind.Capital or NameKind.Seat or NameKind.Territory or NameKind.TerritorySeat or NameKind.Organization or NameKind.Agent or NameKind.OfficeTitle && match.Allows(sense)) return true;
        }

        return false;
    }

    private static (int First, int End)? PersonAt(ReadingContext context, int at)
    {
        var text = context.Text;
        if (context.NameAt[at] >= 0 && context.Names[context.NameAt[at]] is { Label: NameLabel.Person } name && name.First == at) return (name.First, name.End);
        if (context.Match(at) is { } match && match.First == at && context.Sense(match, NameKind.Person) >= 0) return (match.First, match.End);
        if (text.Upos[at] is not UniversalTag.ProperNoun || context.NameAt[at] >= 0) return null;
        if (context.Match(at) is { } known && context.Sense(known, NameKind.Surname) < 0) return null;
        return (at, ProperNounsEnd(context, at));
    }

    private static int ProperNounsEnd(ReadingContext context, int first)
    {
        var text = context.Text;
        var end = first + 1;
        while (end < text.Count && end < first + 6 && text.SentenceOf[end] == text.SentenceOf[first] && context.NameAt[end] < 0
               && (text.Upos[end] is UniversalTag.ProperNoun || (text.Form[end] is "-" && end + 1 < text.Count && text.Upos[end + 1] is UniversalTag.ProperNoun && text.Start[end] == text.End[end - 1]))
               && (context.Match(end) is not { } match || context.Sense(match, NameKind.Surname) >= 0))
        {
            end++;
        }

        return end;
    }

    // A name finder may swallow the title or nationality before the name.
    private static (int First, int End) Trim(ReadingContext context, NameSpan name)
    {
        var first = name.First;
        while (first < name.End - 1 && context.Match(first) is { } match && match.First >= name.First && match.End < name.End && context.Sense(match, NameKind.Person) < 0 && context.Sense(match, NameKind.Surname) < 0) first = match.End;
        return (first, name.End);
    }

    private static bool HasTitleSense(ReadingContext context, int token) => context.Match(token) is { } match
        && (context.Sense(match, NameKind.OfficeTitle) >= 0 || (context.Sense(match, NameKind.Agent) is var agent and >= 0 && context.Knowledge.Agents[agent].Kind is EntityKind.Person));

    // The last title or personal agent noun before the name inside the phrase: nothing but commas and ranks may stand between.
    private static NameMatch? TitleBefore(ReadingContext context, int first, int name)
    {
        for (var token = name - 1; token >= first && token >= name - 8; token--)
        {
            if (HasTitleSense(context, token)) return context.Match(token);
        }

        return null;
    }

    private static void FromTitle(ReadingContext context, PhraseReading reading, NameMatch title, Ownership owner, int first)
    {
        var knowledge = context.Knowledge;
        var of = OfficeReader.OfficeOf(context, owner);
        var agent = context.Sense(title, NameKind.Agent);
        if (context.Sense(title, NameKind.OfficeTitle) >= 0 && (agent < 0 || !AgentReader.IsRelational(knowledge.Agents[agent].Noun)))
        {
            var index = OfficeReader.Choose(context, title, of);
            foreach (var sector in knowledge.Offices[index].Sectors) reading.AddSector(sector);
            reading.OfficeIndex = index;
            if (of is not null && !OfficeReader.IsLesser(context.Text, title.First, first)) reading.Office = OfficeReader.Title(context, index, of);
        }
        else
        {
            foreach (var sector in knowledge.Agents[agent].Sectors) reading.AddSector(sector);
            reading.SectorsAreDefault = AgentReader.IsRelational(knowledge.Agents[agent].Noun);
        }

        reading.Reason = context.Why($"\"{context.Words(title.First, title.End)}\" gives {string.Join(", ", reading.Sectors)}");
        owner.ApplyCode(reading);
        SectorComposition.TakeFromOwner(reading, owner.Body);
        SectorComposition.ApplyModifiers(context, reading, first, title.First);
        SectorComposition.ApplyTerritory(context, reading);
        if (reading.Former) reading.Office = null;
    }

    // "Mike Blakemore, a spokesman for Amnesty International": the apposition tells who the person is.
    private static void Apposition(ReadingContext context, PhraseReading reading, int head)
    {
        var text = context.Text;
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is not Relation.Apposition || context.ReadingAt(child) is not { } other || other.Kind is PhraseKind.Person or PhraseKind.Pronoun) continue;
            if (other.EntityKind is not (EntityKind.Person or EntityKind.Group) || other.Plural) continue;
            Describe(reading, other);
            return;
        }

        if (text.Relation[head] is Relation.Apposition && text.Head[head] >= 0 && context.ReadingAt(text.Head[head]) is { EntityKind: EntityKind.Person, Plural: false } described && described.Kind is not PhraseKind.Person) Describe(reading, described);
    }

    /// <summary>Takes over what a description of the same person says, where nothing better is known.</summary>
    internal static void Describe(PhraseReading reading, PhraseReading description)
    {
        if (reading.Person >= 0) return;
        reading.Code ??= description.Code;
        reading.Role ??= description.Role;
        reading.Office ??= description.Office;
        if (reading.OfficeIndex < 0) reading.OfficeIndex = description.OfficeIndex;
        if (reading.Territory < 0) reading.Territory = description.Territory;
        if (reading.DependsOn < 0 && reading.Code is null) reading.DependsOn = description.DependsOn;
        reading.Former |= description.Former;
        if (reading.Sectors.Count == 0) reading.Sectors.AddRange(description.Sectors);
        if (description.Reason.Length > 0) reading.Reason = reading.Reason.Length > 0 ? $"{reading.Reason}; {description.Reason}" : description.Reason;
    }

    // The person whom a name means: by full name, else by surname where office, country and date leave one.
    private static int? Known(ReadingContext context, (int First, int End) name, PhraseReading reading)
    {
        var best = -1;
        var rank = double.MinValue;
        for (var token = name.First; token < name.End; token++)
        {
            if (context.Match(token) is not { } match || match.First < name.First || match.End > name.End) continue;
            foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
            {
                if (sense.Kind is not NameKind.Person || !match.Allows(sense)) continue;
                var score = Fit(context, sense.Target, reading);
                if (score <= rank) continue;
                rank = score;
                best = sense.Target;
            }
        }

        if (best >= 0) return best;
        var last = name.End - 1;
        if (context.Match(last) is { } surname && surname.End == name.End && (surname.First == name.First || name.First + 1 == name.End))
        {
            var person = SurnameMeans(context, surname, reading);
            if (person >= 0) return person;
        }

        return null;
    }

    private static double Fit(ReadingContext context, int person, PhraseReading reading)
    {
        var known = context.Knowledge.Persons[person];
        var score = known.On(context.Date, context.Knowledge.Offices) is not null ? 4.0 : 0.0;
        foreach (var tenure in known.Tenures)
        {
            if (reading.Code is not null && string.Equals(tenure.Of, reading.Code, StringComparison.Ordinal)) score += 3;
            if (tenure.Office == reading.OfficeIndex && tenure.Office >= 0) score += 2;
            score -= Math.Min(tenure.Held.DaysFrom(context.Date), 20000) / 40000.0;
        }

        return score;
    }

    // A surname alone names the only one who bears it and holds an office that the words or the countries spoken of agree with.
    private static int SurnameMeans(ReadingContext context, NameMatch match, PhraseReading? reading)
    {
        var best = -1;
        var rank = 0.0;
        var tie = false;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is not NameKind.Surname || !match.Allows(sense)) continue;
            var known = context.Knowledge.Persons[sense.Target];
            if (known.On(context.Date, context.Knowledge.Offices) is not { } tenure) continue;
            var leader = tenure.Office >= 0 && context.Knowledge.Offices[tenure.Office].IsLeader;
            var office = reading is not null && reading.OfficeIndex >= 0 && tenure.Office == reading.OfficeIndex;
            var country = reading?.Code is { } code ? string.Equals(code, tenure.Of, StringComparison.Ordinal) : context.Countries.Of(tenure.Of) > 0;
            if (reading?.Code is not null && !country) continue;
            var words = match.End - match.First > 1;
            var score = (office ? 2 : 0) + (country ? 2 : 0) + (leader ? 1 : 0) + (words ? 1 : 0);

            // Given names are filed too, for names of East Asia; they need both office and country.
            var family = known.Name.EndsWith(context.Words(match.First, match.End), StringComparison.OrdinalIgnoreCase);
            if (score < (family ? 2 : 3) && !(leader && family && reading?.OfficeIndex < 0 && SoleLeader(context, match, known, tenure.Of))) continue;
            tie = score == rank;
            if (score < rank) continue;
            rank = score;
            best = sense.Target;
        }

        return tie ? -1 : best;
    }

    // "Obama" is the president though his wife holds an office too; a leader and a minister of other states who share a name stay undecided.
    private static bool SoleLeader(ReadingContext context, NameMatch match, KnownPerson leader, string state)
    {
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is not NameKind.Surname) continue;
            var other = context.Knowledge.Persons[sense.Target];
            if (ReferenceEquals(other, leader) || other.On(context.Date, context.Knowledge.Offices) is not { } tenure) continue;
            if (!string.Equals(tenure.Of, state, StringComparison.Ordinal) || (tenure.Office >= 0 && context.Knowledge.Offices[tenure.Office].IsLeader)) return false;
        }

        return true;
    }
}
