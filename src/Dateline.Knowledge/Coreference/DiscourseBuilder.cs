using Dateline.Knowledge.Discourse;
using Dateline.Knowledge.Naming;
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
    private const int Unsettled = -2;
    private const int MaxDepth = 12;
    private readonly ReadingContext context;
    private readonly EntityTable entities = new();
    private readonly ReferenceWindow window = new();
    private readonly PronounResolver pronouns;
    private readonly DescriptionResolver descriptions;
    private int[] entityOf = [];
    private int onlyPartly = -1;
    private ReportDiscourse discourse = null!;

    internal DiscourseBuilder(KnowledgeBase knowledge, IGazetteer? gazetteer)
    {
        context = new ReadingContext(knowledge, gazetteer);
        pronouns = new PronounResolver(window, entities);
        descriptions = new DescriptionResolver(window, entities);
    }

    /// <summary>Builds the discourse of a text.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="story">Other text of the same story, or null.</param>
    /// <param name="date">The day on which roles are looked up.</param>
    internal ReportDiscourse Build(AnalyzedText text, string? story, DateOnly date)
    {
        discourse = new ReportDiscourse(text);
        if (text.Count == 0) return discourse;
        context.Begin(text, story, date);
        WeighPlaces(text);
        onlyPartly = SolePartlyRecognised();
        entities.Begin(context, discourse);
        window.All.Clear();
        if (entityOf.Length < text.Count) entityOf = new int[Math.Max(256, text.Count * 2)];
        Array.Fill(entityOf, Unsettled, 0, text.Count);
        for (var token = 0; token < text.Count; token++)
        {
            if (IsHead(text, token)) Settle(token, 0);
            else if (context.MatchAt[token] >= 0) AddDemonym(text, token);
        }

        entities.Finish(EntityTable.HasVerb(text));
        discourse.Mentions.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End != b.End ? b.End.CompareTo(a.End) : a.Form.CompareTo(b.Form));
        discourse.IndexMentions();
        return discourse;
    }

    // Places that only the gazetteer knows tell which country a report is about, too.
    private void WeighPlaces(AnalyzedText text)
    {
        if (context.Gazetteer is null) return;
        foreach (var name in context.Names)
        {
            if (name.Label is not NameLabel.Place || context.MatchAt[name.First] >= 0) continue;
            if (PlaceChooser.Choose(context, context.Words(name.First, name.End)) is { } place) context.Countries.Add(place.Country, name.First < text.Sentences[0].End ? 3 : 1);
        }

        context.Countries.Settle();
    }

    // The one partially recognised territory that the report speaks of, or -1.
    private int SolePartlyRecognised()
    {
        var only = -1;
        foreach (var match in context.Matches)
        {
            foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.Territory, NameKind.TerritoryAdjective, NameKind.TerritorySeat])
            {
                var index = context.Sense(match, kind);
                if (index < 0 || !context.Knowledge.Territories[index].IsPartlyRecognised || index == only) continue;

                // The first one named leads; a second one named in passing ("another region, Abkhazia") does not unseat it.
                if (only < 0) only = index;
            }
        }

        return only;
    }

    private bool IsHead(AnalyzedText text, int token)
    {
        if (text.Relation[token] is Relation.Flat or Relation.Fixed or Relation.GoesWith or Relation.Punctuation or Relation.Case) return false;
        if (IsKnownName(token)) return true;
        switch (text.Upos[token])
        {
            case UniversalTag.Noun or UniversalTag.ProperNoun or UniversalTag.Pronoun:
                return true;
            case UniversalTag.Determiner:
                return text.Relation[token] is Relation.NominalSubject or Relation.Object or Relation.Oblique or Relation.Possessor && PronounReader.Read(text, token) is not null;
            case UniversalTag.Adjective or UniversalTag.Numeral or UniversalTag.Unknown or UniversalTag.Other or UniversalTag.Verb:
                return text.Relation[token] is Relation.NominalSubject or Relation.PassiveSubject or Relation.Object or Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.Possessor or Relation.Root or Relation.Conjunct or Relation.Apposition
                    && (text.Upos[token] is not UniversalTag.Verb || text.Relation[token] is not (Relation.Root or Relation.Conjunct));
            default:
                return false;
        }
    }

    // A tagger may take a name at the head of a sentence for another part of speech.
    private bool IsKnownName(int token)
    {
        if (context.Match(token) is not { Capital: true } match) return false;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (sense.Kind is NameKind.State or NameKind.Capital or NameKind.Seat or NameKind.Territory or NameKind.TerritorySeat or NameKind.Organization or NameKind.Person && sense.Capitalised && match.Allows(sense)) return true;
        }

        return false;
    }

    /// <summary>The entity of the phrase headed by a token, settled now if it is not yet; -1 where it has none.</summary>
    private int Settle(int head, int depth)
    {
        if (entityOf[head] != Unsettled) return entityOf[head];
        entityOf[head] = -1;
        if (depth > MaxDepth || context.ReadingAt(head) is not { Kind: not PhraseKind.None } reading)
        {
            AddNonEntity(head);
            return -1;
        }

        // A noun inside a longer name or title has no mention of its own ("Ministry" in "Defence Ministry spokesman" has one; "Foreign" has not).
        if (reading.Kind is not PhraseKind.Pronoun && IsInsideName(head)) return -1;
        var text = context.Text;
        var (first, end) = reading.Kind is PhraseKind.Pronoun ? (head, head + 1) : NounPhrase.Extent(text, head);
        var location = reading.Kind is PhraseKind.State or PhraseKind.Capital or PhraseKind.Seat or PhraseKind.Territory or PhraseKind.TerritorySeat or PhraseKind.Place && Metonymy.IsLocation(text, head);
        var entity = Entity(reading, location, depth);
        entityOf[head] = entity;
        if (entity < 0)
        {
            AddNonEntity(head);
            return -1;
        }

        AddMention(reading, first, end, entity, location);
        return entity;
    }

    private int Entity(PhraseReading reading, bool location, int depth)
    {
        var text = context.Text;
        if (reading.Kind is PhraseKind.Pronoun) return Pronoun(text, reading, depth);
        if (Apposed(reading, depth) is var apposed and >= 0) return apposed;
        if (reading.Kind is PhraseKind.Anaphor) return descriptions.Resolve(context, reading, discourse);
        if (RefersBack(text, reading) is { } description && descriptions.Resolve(context, description, discourse) is var meant and >= 0) return meant;
        if (reading.Code is null && reading.DependsOn >= 0 && reading.DependsOn != reading.Head) Inherit(reading, Settle(reading.DependsOn, depth + 1));
        var definite = DescriptionResolver.IsDefinite(text, reading.Head) || IsBarePlural(text, reading);
        if (reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body && reading.Code is null)
        {
            var known = EarlierOrInPlay(reading, definite);
            if (known >= 0) return known;
        }

        // National titles without a country ("President Castro"), and parties, courts and armed groups nobody knows, are those of the country in play.
        if (reading.Code is null && InPlayToo(reading) && InPlay(text, reading.Head) is { } home)
        {
            reading.Code = home;
            reading.Reason = $"{reading.Reason}; {home} is the country in play";
        }

        // "Tatar" alone, or "the president" of a person named before.
        if (reading.Kind is PhraseKind.OtherName or PhraseKind.Place or PhraseKind.Organization or PhraseKind.Nationals && reading.Organization < 0 && !reading.Plural && reading.Name.IndexOf(' ', StringComparison.Ordinal) < 0 && entities.PersonBySurname(reading.Name) is var person and >= 0) return person;
        return entities.Of(reading, location, definite);
    }

    // "the agency", "the group", "both countries": nouns that have a sector of their own, yet may mean a body named before.
    private static bool InPlayToo(PhraseReading reading) => reading.Kind switch
    {
        PhraseKind.Person => reading.Person < 0 && reading.OfficeIndex >= 0,
        PhraseKind.Organization => reading.Organization < 0 && reading.Sectors.Exists(static sector => sector is "REB" or "PTY" or "LEG" or "JUD" or "MIL" or "COP" or "OPP" or "LAB"),
        _ => false,
    };

    private static PhraseReading? RefersBack(AnalyzedText text, PhraseReading reading)
    {
        if (reading.Kind is not (PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body) || reading.Code is not null || reading.DependsOn >= 0) return null;
        var noun = text.Form[reading.Head].ToLowerInvariant();
        return CommonNounReader.AnaphorKind(noun) is { } kind && kind is not EntityKind.Person && (reading.Role is null || string.Equals(reading.Role, noun, StringComparison.Ordinal))
            ? new PhraseReading { Head = reading.Head, Kind = PhraseKind.Anaphor, EntityKind = kind, Name = reading.Name, Role = noun, Plural = kind is EntityKind.Group, Reason = $"\"{noun}\" refers back" }
            : null;
    }

    private int Pronoun(AnalyzedText text, PhraseReading reading, int depth)
    {
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
        var text = context.Text;
        if (reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Anaphor or PhraseKind.Body)
        {
            for (var child = text.FirstChild(reading.Head); child >= 0; child = text.NextSibling(child))
            {
                if (text.Relation[child] is Relation.Apposition && child > reading.Head && context.ReadingAt(child) is { } name && Compatible(reading, name)) return Settle(child, depth + 1);
            }
        }

        var head = text.Head[reading.Head];
        if (text.Relation[reading.Head] is Relation.Apposition && head >= 0 && context.ReadingAt(head) is { } outer && reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Anaphor or PhraseKind.Body && head < reading.Head
            && context.ReadingAt(head) is { } named && Compatible(reading, named) && entityOf[head] >= 0)
        {
            _ = outer;
            return entityOf[head];
        }

        return -1;
    }

    private static bool Compatible(PhraseReading description, PhraseReading name) => name.Kind switch
    {
        PhraseKind.Person => description.EntityKind is EntityKind.Person && !description.Plural,
        PhraseKind.Organization or PhraseKind.OtherName => description.EntityKind is EntityKind.Organization or EntityKind.Group or EntityKind.Government,
        PhraseKind.Territory or PhraseKind.Place or PhraseKind.Capital or PhraseKind.State => description.Kind is PhraseKind.Anaphor && description.EntityKind is EntityKind.Territory or EntityKind.Place or EntityKind.Country,
        _ => false,
    };

    // "his government", "the country's parliament", "the group's spokesman".
    private void Inherit(PhraseReading reading, int owner)
    {
        if (owner < 0) return;
        var entity = entities[owner];
        reading.Code = entity.Code;
        if (entities.Traits[owner].Territory >= 0) reading.Territory = entities.Traits[owner].Territory;
        if (reading.SectorsAreDefault && entity.Kind is not (EntityKind.Country or EntityKind.Territory or EntityKind.Place) && entity.Sector.Length > 0 && entity.Sector[0] is not "ELI" && reading.Kind is PhraseKind.Agent)
        {
            reading.Sectors.Clear();
            reading.Sectors.AddRange(entity.Sector);
        }
        else if (entity.Sector.Contains("PRE") && reading.Sectors.Count > 0 && !reading.Sectors.Contains("PRE"))
        {
            SectorComposition.MarkPartlyRecognised(reading);
        }

        reading.Reason = $"{reading.Reason}; of {entity.Name}";
    }

    // A description without a country: somebody described so before, else those of the country in play; nobody where that is unclear.
    private int EarlierOrInPlay(PhraseReading reading, bool definite)
    {
        var text = context.Text;
        if (definite && !reading.Former && reading.Kind is PhraseKind.OfficeHolder && !reading.Plural && LastHolder(reading) is var holder and >= 0) return holder;
        if (definite && DescriptionResolver.IsDefinite(text, reading.Head) && entities.LastDescribedAs(Noun(reading)) is var earlier and >= 0
            && text.SentenceOf[reading.Head] - entities.Traits[earlier].LastSentence <= 12 && entities.Traits[earlier].Plural == reading.Plural)
        {
            return earlier;
        }

        if (onlyPartly >= 0 && (reading.Sectors.Contains("PRE") || IsSeparatist(reading)))
        {
            var territory = context.Knowledge.Territories[onlyPartly];
            reading.Territory = onlyPartly;
            reading.Code = territory.Code;
            SectorComposition.MarkPartlyRecognised(reading);
            reading.Reason = $"{reading.Reason}; the report speaks of {territory.Name}";
            return -1;
        }

        if (!TakesCountryInPlay(reading) || IsForeign(text, reading.Head)) return -1;
        if (SenderOf(text, reading) is { } sender)
        {
            reading.Code = sender;
            reading.Reason = $"{reading.Reason}; {sender} is whose they are by the verb";
            return -1;
        }

        if (InPlay(text, reading.Head) is not { } code) return -1;
        reading.Code = code;
        reading.Reason = $"{reading.Reason}; {code} is the country in play";
        if (reading.Kind is PhraseKind.OfficeHolder && !reading.Plural && !reading.Former && definite && reading.OfficeIndex >= 0 && context.Knowledge.Offices[reading.OfficeIndex].IsLeader
            && context.Knowledge.HolderOn(reading.OfficeIndex, code, context.Date) is { } tenure)
        {
            PersonReader.Fill(context, reading, tenure.Person, tenure);
        }

        return -1;
    }

    private static bool IsSeparatist(PhraseReading reading) => reading.Role is not null && (reading.Role.Contains("separatist", StringComparison.Ordinal) || reading.Role.Contains("secessionist", StringComparison.Ordinal));

    private static string Noun(PhraseReading reading) => reading.Role ?? reading.Name.ToLowerInvariant();

    // Reporters, diplomats and unknown gunmen are of no country until somebody says so.
    private static bool TakesCountryInPlay(PhraseReading reading) => (reading.Role ?? reading.Name.ToLowerInvariant()) is not ("reporters" or "journalists" or "reporter" or "diplomat" or "diplomats" or "gunmen" or "gunman" or "attackers" or "assailants" or "militants" or "terrorists" or "countries" or "governments" or "aid workers" or "peacekeepers" or "leaders")
        && !reading.Sectors.Contains("UAF");

    // "Western governments", "foreign troops", "this agency" are not those of the country in play.
    private static bool IsForeign(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Form[child].ToLowerInvariant() is "western" or "foreign" or "international" or "other" or "allied" or "european" or "arab" or "african" or "asian" or "neighbouring" or "neighboring" or "world" or "global" or "enemy" or "many"
                or "several" or "this" or "another" or "all" or "independent") return true;
        }

        return false;
    }

    // "Russia keeps 1,500 soldiers there": troops belong to the state that keeps, sends or withdraws them.
    private string? SenderOf(AnalyzedText text, PhraseReading reading)
    {
        if (!reading.Sectors.Contains("MIL") || text.Relation[reading.Head] is not Relation.Object || text.Head[reading.Head] is not (>= 0 and var verb)) return null;
        if (text.Lemma[verb].ToLowerInvariant() is not ("keep" or "send" or "deploy" or "station" or "maintain" or "have" or "move" or "withdraw" or "pull" or "mobilize" or "mobilise" or "mass" or "dispatch" or "rush" or "lose" or "redeploy" or "commit" or "order" or "host" or "amass")) return null;
        for (var child = text.FirstChild(verb); child >= 0 && child < reading.Head; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.NominalSubject && entityOf[child] >= 0 && entities[entityOf[child]] is { Code: { } code } subject && context.Knowledge.StatesByCode.ContainsKey(code) && !subject.Sector.Contains("PRE")) return code;
        }

        return null;
    }

    private int LastHolder(PhraseReading reading)
    {
        var text = context.Text;
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

    // The report's dominant country; where none dominates, the only one spoken of in the paragraph so far.
    private string? InPlay(AnalyzedText text, int head)
    {
        if (context.Countries.Dominant is { } dominant && context.Knowledge.StatesByCode.ContainsKey(dominant)) return dominant;
        var paragraph = text.Sentences[text.SentenceOf[head]].Paragraph;
        string? only = null;
        for (var i = window.All.Count - 1; i >= window.Begin; i--)
        {
            var reference = window.All[i];
            if (text.Sentences[reference.Sentence].Paragraph != paragraph) break;
            if (reference.Entity < 0 || entities[reference.Entity].Code is not { } code || !context.Knowledge.StatesByCode.ContainsKey(code)) continue;
            if (only is not null && !string.Equals(only, code, StringComparison.Ordinal)) return null;
            only = code;
        }

        return only;
    }

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

    // Is a token part of a known phrase or name whose head is another token, so that the phrase is mentioned there?
    private bool IsInsideName(int head)
    {
        var text = context.Text;
        var governor = text.Head[head];
        if (context.NameAt[head] >= 0 && governor >= 0 && context.NameAt[governor] == context.NameAt[head] && context.MatchAt[head] < 0) return true;
        if (context.MatchAt[head] >= 0 && governor >= 0 && context.MatchAt[governor] == context.MatchAt[head]) return true;
        if (context.NameAt[head] >= 0 && governor >= 0 && context.NameAt[governor] == context.NameAt[head] && text.Relation[head] is Relation.Compound or Relation.AdjectivalModifier) return true;

        // The title before a person's name belongs to the person's phrase.
        if (text.Relation[head] is Relation.DescriptiveModifier or Relation.Compound && governor >= 0 && context.ReadingAt(governor) is { Kind: PhraseKind.Person } && context.ReadingAt(head) is { Kind: PhraseKind.Agent or PhraseKind.OfficeHolder }) return true;

        // A mere modifier noun ("army convoy") is read with its head.
        return text.Relation[head] is Relation.Compound && context.ReadingAt(head) is { Kind: PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Anaphor or PhraseKind.Body };
    }

    private void AddMention(PhraseReading reading, int first, int end, int entity, bool location)
    {
        var text = context.Text;
        var form = reading.Kind switch
        {
            PhraseKind.Pronoun => MentionForm.Pronoun,
            PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body or PhraseKind.Anaphor => MentionForm.Nominal,
            PhraseKind.Nationals when !reading.Animate => MentionForm.Demonym,
            PhraseKind.Nationals => MentionForm.Nominal,
            _ when reading.NameFirst <= first && reading.NameEnd >= end => MentionForm.Name,
            _ => MentionForm.NamedPhrase,
        };
        discourse.Mentions.Add(new DiscourseMention(first, end, reading.Head, form, entity, location));
        if (form is MentionForm.NamedPhrase && reading.NameFirst >= 0) discourse.Mentions.Add(new DiscourseMention(reading.NameFirst, reading.NameEnd, reading.Head, MentionForm.Name, entity, location));
        if (reading.NameFirst >= 0) AddAcronym(text, reading.NameEnd, entity);
        var traits = entities.Traits[entity];
        traits.Mentions++;
        traits.LastSentence = text.SentenceOf[reading.Head];
        if (reading.Kind is PhraseKind.Agent or PhraseKind.OfficeHolder or PhraseKind.Body) entities.Describe(Noun(reading), entity);
        if (reading.Kind is PhraseKind.Person && reading.Role is { } role) entities.Describe(role, entity);
        window.All.Add(new Reference(entity, first, end, reading.Head, text.SentenceOf[reading.Head], ReferenceWindow.RoleOf(text, reading.Head, location), reading.Plural, reading.Collective, traits.Gender));
    }

    // Subjects and objects that are no entities compete for "it" and "they".
    private void AddNonEntity(int head)
    {
        var text = context.Text;
        if (text.Upos[head] is not (UniversalTag.Noun or UniversalTag.ProperNoun)) return;
        var role = ReferenceWindow.RoleOf(text, head, asLocation: false);
        if (role is not (ReferenceRole.Subject or ReferenceRole.Object)) return;
        window.All.Add(new Reference(-1, head, head + 1, head, text.SentenceOf[head], role, text[head].Has(Features.Plural), Collective: false, Facts.Gender.Unknown));
    }

    // "Russian" in "the Russian military intervention" mentions Russia.
    private void AddDemonym(AnalyzedText text, int token)
    {
        var match = context.Matches[context.MatchAt[token]];
        if (match.First != token) return;
        var governor = text.Head[match.End - 1];
        if (governor >= 0 && context.MatchAt[governor] == context.MatchAt[token] && text.Head[match.First] >= 0) governor = text.Head[match.First];
        var state = context.StateSense(match, NameKind.StateAdjective);
        var territory = context.Sense(match, NameKind.TerritoryAdjective);
        int entity;
        if (territory >= 0) entity = entities.OfTerritory(territory);
        else if (state >= 0) entity = entities.OfState(context.Knowledge.States[state].Code);
        else if (context.OrganizationSense(match, NameKind.OrganizationAdjective) is var group and >= 0) entity = entities.Of(new PhraseReading { Head = token, Kind = PhraseKind.Organization, EntityKind = context.Knowledge.Organizations[group].Kind, Organization = group, Name = context.Knowledge.Organizations[group].Name, Code = context.Knowledge.Organizations[group].Code }, asLocation: false, definite: true);
        else return;
        discourse.Mentions.Add(new DiscourseMention(match.First, match.End, match.End - 1, MentionForm.Demonym, entity, AsLocation: false));
        var traits = entities.Traits[entity];
        traits.Mentions++;
        window.All.Add(new Reference(entity, match.First, match.End, match.End - 1, text.SentenceOf[token], ReferenceRole.Modifier, Plural: false, Collective: false, Facts.Gender.Unknown));
    }

    // "the Front for the Defence of Djugu (FDD)": the acronym in brackets is the same from here on.
    private void AddAcronym(AnalyzedText text, int end, int entity)
    {
        if (end + 2 >= text.Count || text.Form[end] is not ("(" or "-LRB-" or "[")) return;
        var acronym = text.Form[end + 1];
        if (acronym.Length is < 2 or > 10 || text.Form[end + 2] is not (")" or "-RRB-" or "]")) return;
        foreach (var c in acronym)
        {
            if (char.IsLower(c)) return;
        }

        entities.AddName(acronym, entity);
    }
}
