using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Places;
using Dateline.Knowledge.Reading;
using Dateline.Language;
using Dateline.Model;

namespace Dateline.Knowledge.Coreference;

/// <summary>The entities of the report under way, and which of them a name or description means: one entity an identity.</summary>
/// <remarks>
/// A state, its capital as actor, its seat of power and its government are one entity; its armed forces another; each person one; each place one.
/// </remarks>
internal sealed class EntityTable
{
    private static readonly HashSet<string> GovernmentNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "government", "authorities", "administration", "regime", "cabinet", "leadership", "central government", "federal government", "state authorities",
    };

    private static readonly HashSet<string> ForceNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "troops", "forces", "military", "army", "armed forces", "soldiers", "soldier", "troop", "force", "servicemen", "military personnel", "security forces", "government forces", "government troops", "personnel",
    };

    private readonly Dictionary<string, int> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byLastName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byNoun = new(StringComparer.OrdinalIgnoreCase);
    private ReadingContext context = null!;
    private ReportDiscourse discourse = null!;

    /// <summary>What coreference remembers of each entity.</summary>
    internal List<EntityTraits> Traits { get; } = [];

    /// <summary>Starts a report.</summary>
    internal void Begin(ReadingContext reading, ReportDiscourse report)
    {
        context = reading;
        discourse = report;
        byKey.Clear();
        byLastName.Clear();
        byNoun.Clear();
        Traits.Clear();
    }

    /// <summary>The entity with an index.</summary>
    internal DiscourseEntity this[int index] => discourse.Entities[index];

    /// <summary>The latest entity described by a noun ("troops"), or -1.</summary>
    internal int LastDescribedAs(string noun) => byNoun.GetValueOrDefault(noun, -1);

    /// <summary>The entity of a state acting.</summary>
    internal int OfState(string code, PhraseReading? reading = null)
    {
        var key = "S:" + code;
        if (byKey.TryGetValue(key, out var known))
        {
            if (reading?.Kind is PhraseKind.State or PhraseKind.Capital or PhraseKind.Seat && discourse.Entities[known].Kind is EntityKind.Government) BecomeCountry(known, code);
            return known;
        }

        var created = Create(key, reading ?? new PhraseReading { Head = 0, Kind = PhraseKind.State, EntityKind = EntityKind.Country });
        var entity = discourse.Entities[created];
        entity.Code = code;
        entity.Sector = [];
        if (reading?.Kind is PhraseKind.Agent) entity.Kind = EntityKind.Government;
        else BecomeCountry(created, code);
        return created;
    }

    private void BecomeCountry(int index, string code)
    {
        var entity = discourse.Entities[index];
        entity.Kind = EntityKind.Country;
        entity.Name = context.Knowledge.StateOn(code, context.Date)?.Name ?? entity.Name;
        entity.Place = new Location(entity.Name, code, null, null, null, LocationPrecision.Country);
        entity.Role = null;
    }

    /// <summary>The entity of a territory.</summary>
    internal int OfTerritory(int territory)
    {
        var known = context.Knowledge.Territories[territory];
        if (byKey.TryGetValue("T:" + known.Id, out var index)) return index;
        index = Create("T:" + known.Id, new PhraseReading { Head = 0, Kind = PhraseKind.Territory, EntityKind = EntityKind.Territory, Name = known.Name, Code = known.Code, Territory = territory });
        var entity = discourse.Entities[index];
        entity.Sector = known.Sectors;
        entity.Place = new Location(known.Name, known.Code, null, known.Lat, known.Lon, LocationPrecision.Adm1);
        return index;
    }

    // Those who govern a territory: "Tiraspol said", "the de facto authorities".
    private int OfTerritoryGovernment(int territory, PhraseReading reading)
    {
        var known = context.Knowledge.Territories[territory];
        var key = "TG:" + known.Id;
        if (byKey.TryGetValue(key, out var index)) return index;
        index = Create(key, reading);
        var entity = discourse.Entities[index];
        entity.Kind = EntityKind.Government;
        entity.Code = known.Code;
        entity.Sector = known.IsPartlyRecognised ? ["PRE", "GOV"] : ["GOV"];
        if (reading.Kind is PhraseKind.TerritorySeat) entity.Name = $"authorities of {known.Name}";
        return index;
    }

    /// <summary>The entity that a reading means by itself, made now if it is new; -1 where only the report around it can tell.</summary>
    /// <param name="reading">The reading, with code and sectors settled.</param>
    /// <param name="asLocation">The name stands for a place.</param>
    /// <param name="definite">The phrase is definite or a bare plural, so that it may mean one spoken of before.</param>
    internal int Of(PhraseReading reading, bool asLocation, bool definite)
    {
        switch (reading.Kind)
        {
            case PhraseKind.State:
                return OfState(reading.Code!, reading);
            case PhraseKind.Capital or PhraseKind.Seat:
                return asLocation ? OfPlace(reading) : OfState(reading.Code!, reading);
            case PhraseKind.Territory:
                return OfTerritory(reading.Territory);
            case PhraseKind.TerritorySeat:
                return asLocation ? OfPlace(reading) : OfTerritoryGovernment(reading.Territory, reading);
            case PhraseKind.Person:
                return OfPerson(reading);
            case PhraseKind.Organization:
                return reading.Organization >= 0 ? OfKey("O:" + context.Knowledge.Organizations[reading.Organization].Id, reading) : OfName(reading);
            case PhraseKind.Place:
                return OfPlace(reading);
            case PhraseKind.OtherName:
                return OfName(reading);
            case PhraseKind.OfficeHolder:
                return OfHolder(reading, definite);
            case PhraseKind.Body:
                return OfKey($"B:{reading.Code}:{reading.OfficeIndex}:{Partly(reading)}", reading);
            case PhraseKind.Agent or PhraseKind.Nationals:
                return OfAgent(reading, definite);
            default:
                return -1;
        }
    }

    private int OfPerson(PhraseReading reading)
    {
        if (reading.Person >= 0)
        {
            var known = OfKey("P:" + reading.Person, reading);
            FileSurname(reading.Name, known);
            return known;
        }

        var key = Key(reading.Name);
        if (byKey.TryGetValue(key, out var index)) return Enrich(index, reading);

        // A surname or given name alone continues the person introduced in full.
        if (!reading.Name.Contains(' ') && byLastName.TryGetValue(reading.Name, out index)) return Enrich(index, reading);
        var created = Create(key, reading);
        FileSurname(reading.Name, created);
        return created;
    }

    /// <summary>The person whose full name ends, or begins, in a word; -1 where none.</summary>
    internal int PersonBySurname(string word) => byLastName.GetValueOrDefault(word, -1);

    private void FileSurname(string name, int index)
    {
        var space = name.LastIndexOf(' ');
        byLastName[space < 0 ? name : name[(space + 1)..]] = index;
        if (space > 0) byLastName.TryAdd(name[..name.IndexOf(' ')], index);
    }

    private int OfName(PhraseReading reading)
    {
        var key = Key(reading.Name);
        if (byKey.TryGetValue(key, out var index)) return Enrich(index, reading);
        if (!reading.Name.Contains(' ') && byLastName.TryGetValue(reading.Name, out index)) return index;
        var created = Create(key, reading);

        // "the National Garment Workers' Front" … "the Front"
        if (reading.Kind is PhraseKind.Organization or PhraseKind.OtherName && reading.Name.Contains(' ')) FileSurname(reading.Name, created);
        return created;
    }

    /// <summary>Lets another name mean an entity: an acronym introduced in brackets.</summary>
    internal void AddName(string name, int entity) => byKey[Key(name)] = entity;

    private static string Key(string name)
    {
        Span<char> folded = stackalloc char[Math.Min(name.Length, 256)];
        var length = 0;
        foreach (var c in name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name)
        {
            var letter = c == ' ' ? ' ' : Folding.Fold(c);
            if (letter != '\0' && length < folded.Length) folded[length++] = letter;
        }

        return string.Concat("N:", folded[..length]);
    }

    private int OfPlace(PhraseReading reading)
    {
        var key = "L:" + reading.Name;
        if (byKey.TryGetValue(key, out var index)) return index;
        index = Create(key, reading);
        var entity = discourse.Entities[index];
        entity.Kind = EntityKind.Place;
        entity.Sector = [];
        entity.Place = context.Places?.Over(reading.NameFirst, reading.NameEnd) ?? new Location(reading.Name, reading.Code, null, null, null, LocationPrecision.City);
        return index;
    }

    private int OfHolder(PhraseReading reading, bool definite)
    {
        if (reading.Person >= 0) return OfPerson(reading);
        if (reading.Plural || reading.Former || !definite || reading.Code is null) return Create(null, reading);
        return OfKey($"H:{reading.Code}:{reading.Name.ToLowerInvariant()}:{Partly(reading)}", reading);
    }

    private int OfAgent(PhraseReading reading, bool definite)
    {
        var noun = reading.Agent >= 0 ? context.Knowledge.Agents[reading.Agent].Noun : reading.Name;
        if (reading.Kind is PhraseKind.Agent && !reading.Name.EndsWith("governments", StringComparison.OrdinalIgnoreCase) && GovernmentNouns.Contains(noun) && reading.Sectors is ["GOV"] or ["PRE", "GOV"])
        {
            if (reading.Territory >= 0 && reading.Sectors[0] is "PRE") return OfTerritoryGovernment(reading.Territory, reading);
            if (reading.Code is { Length: 3 } code && context.Knowledge.StatesByCode.ContainsKey(code)) return OfState(code, reading);
        }

        if (reading.Code is not null && definite && (reading.Plural || reading.Collective))
        {
            var group = ForceNouns.Contains(noun) || ForceNouns.Contains(reading.Name) ? "forces" : noun;
            return OfKey($"G:{reading.Code}:{string.Join('.', reading.Sectors)}:{group}", reading);
        }

        return Create(null, reading);
    }

    private static string Partly(PhraseReading reading) => reading.Sectors.Contains("PRE") ? "PRE" : "";

    private int OfKey(string key, PhraseReading reading) => byKey.TryGetValue(key, out var index) ? Enrich(index, reading) : Create(key, reading);

    // A later mention may tell more than the first: "NetBlocks" … "the British group NetBlocks".
    private int Enrich(int index, PhraseReading reading)
    {
        var entity = discourse.Entities[index];
        entity.Code ??= reading.Code;
        if (entity.Sector.IsEmpty && reading.Sectors.Count > 0 && entity.Kind is not (EntityKind.Country or EntityKind.Place)) entity.Sector = [.. reading.Sectors];
        entity.Role ??= reading.Role;
        entity.Office ??= reading.Office;
        var traits = Traits[index];
        if (traits.Gender is Gender.Unknown) traits.Gender = reading.Gender;
        if (traits.Office < 0) traits.Office = reading.OfficeIndex;
        return index;
    }

    /// <summary>The entity that several others make up: "both sides".</summary>
    internal int OfMembers(IReadOnlyList<int> members, PhraseReading reading)
    {
        var key = "M:" + string.Join('+', members);
        if (byKey.TryGetValue(key, out var known)) return known;
        var group = Create(key, reading);
        discourse.Entities[group].Members = [.. members];
        discourse.Entities[group].Kind = EntityKind.Group;
        return group;
    }

    /// <summary>Makes an entity; with a key, later mentions of the same identity find it.</summary>
    internal int Create(string? key, PhraseReading reading)
    {
        var index = discourse.Entities.Count;
        discourse.Entities.Add(new DiscourseEntity
        {
            Index = index,
            Kind = reading.EntityKind,
            Name = reading.Name,
            Code = reading.Code,
            Sector = [.. reading.Sectors],
            Role = reading.Role,
            Office = reading.Office,
            Reason = reading.Reason,
        });
        Traits.Add(new EntityTraits
        {
            Kind = reading.Kind,
            Gender = reading.Gender,
            Plural = reading.Plural,
            Collective = reading.Collective || reading.EntityKind is EntityKind.Organization or EntityKind.Government,
            Office = reading.OfficeIndex >= 0 ? reading.OfficeIndex : reading.Person >= 0 ? context.Knowledge.Persons[reading.Person].On(context.Date, context.Knowledge.Offices)?.Office ?? -1 : -1,
            Territory = reading.Territory,
        });
        if (key is not null) byKey[key] = index;
        return index;
    }

    /// <summary>Remembers that a noun last described an entity.</summary>
    internal void Describe(string noun, int entity)
    {
        if (entity >= 0) byNoun[noun] = entity;
    }

    /// <summary>Gives states that act the sector of their government, once all mentions are known.</summary>
    internal void Finish(bool hasVerb)
    {
        for (var i = 0; i < discourse.Entities.Count; i++)
        {
            var entity = discourse.Entities[i];
            if (entity.Kind is EntityKind.Country or EntityKind.Government && entity.Sector.IsEmpty && !SectorComposition.IsInternational(entity.Code) && (hasVerb || Traits[i].Kind is not PhraseKind.State)) entity.Sector = ["GOV"];
        }
    }

    /// <summary>Does the sentence or phrase hold a finite verb, so that somebody acts in it?</summary>
    internal static bool HasVerb(AnalyzedText text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text.Upos[i] is UniversalTag.Verb) return true;
        }

        return false;
    }
}
