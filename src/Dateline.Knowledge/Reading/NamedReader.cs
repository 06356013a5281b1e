using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Places;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>Reads names that the files do not know, by the words in them, the words around them and the name finder's label.</summary>
internal static class NamedReader
{
    /// <summary>Reads a name that the name finder has labelled.</summary>
    internal static PhraseReading? Read(ReadingContext context, int head, int first, int end, NameLabel label)
    {
        if (label is NameLabel.Event or NameLabel.Work or NameLabel.Law) return null;
        var reading = Start(context, head, first, end);
        var phrase = NounPhrase.Extent(context.Text, head).First;
        if (label is NameLabel.Place && ReadPlace(context, reading)) return reading;
        ByKeyWord(context, reading, first, end);
        switch (label)
        {
            case NameLabel.Place:
                reading.Kind = PhraseKind.Place;
                reading.EntityKind = EntityKind.Place;
                reading.Sectors.Clear();
                break;
            case NameLabel.Organization:
                reading.Kind = PhraseKind.Organization;
                reading.EntityKind = EntityKind.Organization;
                break;
            case NameLabel.Group:
                reading.EntityKind = EntityKind.Group;
                reading.Animate = true;
                break;
        }

        var owner = Ownership.Of(context, head, Math.Min(phrase, first));
        owner.ApplyCode(reading);
        if (reading.Sectors.Count == 0 && reading.Kind is PhraseKind.Organization && owner.Body is { Kind: PhraseKind.Organization } parent) reading.Sectors.AddRange(parent.Sectors);
        if (reading.Kind is PhraseKind.Organization)
        {
            Describe(context, reading, head, Math.Min(phrase, first), first);
            SectorComposition.ApplyTerritory(context, reading);
        }

        return reading;
    }

    /// <summary>Reads a run of proper nouns that nobody has labelled.</summary>
    internal static PhraseReading? ReadProperNouns(ReadingContext context, int head, int first, int core)
    {
        var text = context.Text;
        var from = head;
        while (from > first && text.Upos[from - 1] is UniversalTag.ProperNoun) from--;
        var reading = Start(context, head, from, core);
        ByKeyWord(context, reading, from, core);
        if (reading.Sectors.Count > 0) reading.Kind = PhraseKind.Organization;
        else if (ReadPlace(context, reading)) return reading;
        if (reading.Kind is PhraseKind.Organization) reading.EntityKind = EntityKind.Organization;
        Ownership.Of(context, head, first).ApplyCode(reading);
        SectorComposition.ApplyTerritory(context, reading);
        return reading;
    }

    private static PhraseReading Start(ReadingContext context, int head, int first, int end) => new()
    {
        Head = head,
        Kind = PhraseKind.OtherName,
        EntityKind = EntityKind.Other,
        Name = context.Words(first, end),
        NameFirst = first,
        NameEnd = end,
        Collective = true,
        Reason = context.Why($"\"{context.Words(first, end)}\" is a name that the files do not know"),
    };

    private static bool ReadPlace(ReadingContext context, PhraseReading reading)
    {
        if (context.Places?.Over(reading.NameFirst, reading.NameEnd) is not { } place) return false;
        reading.Kind = PhraseKind.Place;
        reading.EntityKind = EntityKind.Place;
        reading.Code = place.Country;
        reading.Reason = context.Why($"\"{reading.Name}\" is a place in {place.Country}");
        return true;
    }

    // "Front for the Defence of Djugu", "Lahore High Court", "Ruritanian Workers' Union": the words of a name tell its sector and country.
    private static void ByKeyWord(ReadingContext context, PhraseReading reading, int first, int end)
    {
        for (var token = end - 1; token >= first; token--)
        {
            if (context.Match(token) is { } match && match.First >= first && match.End <= end)
            {
                var agent = context.Sense(match, NameKind.Agent);
                if (agent >= 0 && reading.Sectors.Count == 0)
                {
                    foreach (var sector in context.Knowledge.Agents[agent].Sectors)
                    {
                        if (sector is not "UNK") reading.AddSector(sector);
                    }
                }

                if (CountryWeights.CodeOf(context, match) is { } code) reading.Code ??= code;
                token = match.First;
            }

            if (reading.Sectors.Count == 0 && KeyWords.SectorOf(context.Text.Form[token]) is { } key) reading.AddSector(key);
        }
    }

    // "the rebel group Jaish al-Something", "the daily El Watan", "NetBlocks, a monitoring group".
    private static void Describe(ReadingContext context, PhraseReading reading, int head, int first, int name)
    {
        var text = context.Text;
        for (var token = name - 1; token >= first; token--)
        {
            if (context.Match(token) is not { } match || context.Sense(match, NameKind.Agent) is not (var agent and >= 0)) continue;
            foreach (var sector in context.Knowledge.Agents[agent].Sectors) reading.AddSector(sector);
            reading.Because(context, $"\"{context.Words(match.First, match.End)}\" before it");
            break;
        }

        SectorComposition.ApplyModifiers(context, reading, first, name);
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Relation[child] is not Relation.Apposition || context.ReadingAt(child) is not { Kind: PhraseKind.Agent or PhraseKind.Body } other) continue;
            reading.Code ??= other.Code;
            if (reading.Sectors.Count == 0) reading.Sectors.AddRange(other.Sectors);
        }

        if (text.Relation[head] is Relation.Apposition && text.Head[head] >= 0 && context.ReadingAt(text.Head[head]) is { Kind: PhraseKind.Agent or PhraseKind.Body } outer)
        {
            reading.Code ??= outer.Code;
            if (reading.Sectors.Count == 0) reading.Sectors.AddRange(outer.Sectors);
        }
    }
}
