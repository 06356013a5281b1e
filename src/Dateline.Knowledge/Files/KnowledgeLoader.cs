using System.Collections.Immutable;
using System.Globalization;
using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Naming;
using Dateline.Model;

namespace Dateline.Knowledge.Files;

/// <summary>Builds a <see cref="KnowledgeBase"/> from rows: checks dates, references and cycles, and files every name.</summary>
internal sealed class KnowledgeLoader
{
    private static readonly string[] Sectors =
        ["GOV", "MIL", "LEG", "JUD", "COP", "SPY", "REB", "PTY", "PRM", "UAF", "UNK", "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC"];

    private static readonly string[] Relations = ["claims", "controls", "recognises", "administers"];

    private readonly List<KnowledgeProblem> problems = [];
    private readonly NameTrie names = new();
    private readonly List<State> states = [];
    private readonly List<Territory> territories = [];
    private readonly List<TerritoryClaim> claims = [];
    private readonly List<Office> offices = [];
    private readonly List<KnownPerson> persons = [];
    private readonly List<Organization> organizations = [];
    private readonly List<KnowledgeRow> organizationRows = [];
    private readonly List<AgentNoun> agents = [];
    private readonly List<ModifierWord> modifiers = [];
    private readonly InstrumentCatalogue instruments = new();
    private readonly Dictionary<string, List<int>> statesByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> territoriesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> officesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> organizationsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> personsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Office, string Of), List<Tenure>> tenures = [];
    private readonly Dictionary<string, ImmutableArray<string>> sectorLists = new(StringComparer.Ordinal);

    private KnowledgeLoader()
    {
    }

    /// <summary>Reads all files of the folders.</summary>
    internal static KnowledgeLoad Load(IReadOnlyList<string> folders)
    {
        var loader = new KnowledgeLoader();
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder)) loader.problems.Add(new(folder, 0, "is not a folder.", "Give a folder that holds knowledge files.", IsError: true));
        }

        foreach (var format in KnowledgeFormat.All) loader.AddRows(format, KnowledgeTable.Read(format, folders, loader.problems));
        loader.CheckParents();
        if (loader.problems.Exists(problem => problem.IsError)) return new KnowledgeLoad(null, [.. loader.problems]);
        return new KnowledgeLoad(loader.Build(), [.. loader.problems]);
    }

    private KnowledgeBase Build()
    {
        foreach (var list in tenures.Values) list.Sort((a, b) => a.Held.From.CompareTo(b.Held.From));
        foreach (var person in persons) person.Tenures.Sort((a, b) => a.Held.From.CompareTo(b.Held.From));
        return new KnowledgeBase
        {
            States = [.. states],
            Territories = [.. territories],
            Claims = [.. claims],
            Offices = [.. offices],
            Persons = [.. persons],
            Organizations = [.. organizations],
            Agents = [.. agents],
            Modifiers = [.. modifiers],
            Instruments = instruments,
            Names = names,
            TenuresOf = tenures,
            StatesByCode = statesByCode,
            TerritoriesById = territoriesById,
            OrganizationsById = organizationsById,
        };
    }

    private void AddRows(KnowledgeFormat format, List<KnowledgeRow> rows)
    {
        Action<KnowledgeRow> add =
            format == KnowledgeFormat.States ? AddState
            : format == KnowledgeFormat.Territories ? AddTerritory
            : format == KnowledgeFormat.Claims ? AddClaim
            : format == KnowledgeFormat.Offices ? AddOffice
            : format == KnowledgeFormat.Holders ? AddHolder
            : format == KnowledgeFormat.Organizations ? AddOrganization
            : format == KnowledgeFormat.Groups ? AddGroup
            : format == KnowledgeFormat.Agents ? AddAgent
            : format == KnowledgeFormat.Instruments ? AddInstrument
            : AddModifier;
        foreach (var row in rows) add(row);
    }

    private void AddState(KnowledgeRow row)
    {
        if (row[0].Length != 3)
        {
            Error(row, $"has the code \"{row[0]}\".", "Use three capital letters (ISO 3166-1 alpha-3, or KOS).");
            return;
        }

        var index = states.Count;
        var adjectives = row.List(5);
        states.Add(new State(row[0], row[1], row[2].Length > 0 ? row[2] : row[0], adjectives.FirstOrDefault(""), row[7], Period(row, 9, 10)));
        if (!statesByCode.TryGetValue(row[0], out var rows)) statesByCode.Add(row[0], rows = []);
        rows.Add(index);
        Name(row, row[2], NameKind.State, index);
        Name(row, row[3], NameKind.State, index);
        foreach (var alias in row.List(4)) Name(row, alias, NameKind.State, index);
        foreach (var adjective in adjectives) Name(row, adjective, NameKind.StateAdjective, index);
        foreach (var demonym in row.List(6)) Name(row, demonym, NameKind.StateDemonym, index, Inflection.LooksPlural(demonym));
        foreach (var capital in row.List(7)) Name(row, capital, NameKind.Capital, index);
        foreach (var seat in row.List(8)) Name(row, seat, NameKind.Seat, index);
    }

    private void AddTerritory(KnowledgeRow row)
    {
        var index = territories.Count;
        var lat = Degrees(row, 8, 90);
        var lon = Degrees(row, 9, 180);
        territories.Add(new Territory(row[0], row[1].Length > 0 ? row[1] : row[0], row[6].Length > 0 ? row[6] : null, SectorList(row, 7), lat, lon));
        territoriesById[row[0]] = index;
        Name(row, row[1], NameKind.Territory, index);
        foreach (var alias in row.List(2)) Name(row, alias, NameKind.Territory, index);
        foreach (var adjective in row.List(3)) Name(row, adjective, NameKind.TerritoryAdjective, index);
        foreach (var demonym in row.List(4)) Name(row, demonym, NameKind.TerritoryDemonym, index, Inflection.LooksPlural(demonym));
        foreach (var seat in row.List(5)) Name(row, seat, NameKind.TerritorySeat, index);
    }

    private void AddClaim(KnowledgeRow row)
    {
        if (!territoriesById.ContainsKey(row[0]))
        {
            Error(row, $"names the territory \"{row[0]}\", which territories.tsv lacks.", "Add it there, or correct the id.");
            return;
        }

        if (!Relations.Contains(row[1], StringComparer.Ordinal))
        {
            Error(row, $"has the relation \"{row[1]}\".", "Use claims, controls, administers or recognises.");
            return;
        }

        claims.Add(new TerritoryClaim(row[0], row[1], row[2], Period(row, 3, 4)));
    }

    private void AddOffice(KnowledgeRow row)
    {
        var index = offices.Count;
        offices.Add(new Office(row[0], row[1].Length > 0 ? row[1] : row[0], SectorList(row, 3), row[4]));
        officesById[row[0]] = index;
        Title(row, row[1], index);
        foreach (var variant in row.List(2)) Title(row, variant, index);
        foreach (var body in row.List(5))
        {
            Noun(row, body, NameKind.OfficeBody, index, plural: false);
            Noun(row, Inflection.PluralOfPhrase(body), NameKind.OfficeBody, index, plural: true);
        }
    }

    private void Title(KnowledgeRow row, string title, int office)
    {
        if (title.Length == 0) return;
        Noun(row, title, NameKind.OfficeTitle, office, plural: false);
        Noun(row, Inflection.PluralOfPhrase(title), NameKind.OfficeTitle, office, plural: true);
    }

    private void AddHolder(KnowledgeRow row)
    {
        if (!personsByName.TryGetValue(row[0], out var person))
        {
            person = persons.Count;
            personsByName.Add(row[0], person);
            persons.Add(new KnownPerson(row[0], Sex(row), []));
            Name(row, row[0], NameKind.Person, person);
        }

        foreach (var alias in row.List(5)) Name(row, alias, NameKind.Person, person);
        var words = row[0].Split(' ');
        if (words.Length > 1)
        {
            Name(row, words[^1], NameKind.Surname, person);
            if (words[0].Length > 1) Name(row, words[0], NameKind.Surname, person);
            if (words.Length > 2) Name(row, words[0] + " " + words[^1], NameKind.Surname, person);
        }

        var office = officesById.GetValueOrDefault(row[1], -1);
        if (office < 0) Error(row, $"names the office \"{row[1]}\", which offices.tsv lacks.", "Add it there, or correct the id.");
        if (row[2].Length == 0) Error(row, "does not say of what the office is.", "Fill in \"of\": a state's code or an organisation's id.");
        var own = SectorList(row, 7);
        var tenure = new Tenure(person, office, row[2], own.Length > 0 || office < 0 ? own : offices[office].Sectors, Period(row, 3, 4));
        persons[person].Tenures.Add(tenure);
        if (!tenures.TryGetValue((office, row[2]), out var list)) tenures.Add((office, row[2]), list = []);
        list.Add(tenure);
    }

    private Gender Sex(KnowledgeRow row)
    {
        switch (row[6])
        {
            case "":
                return Gender.Unknown;
            case "m" or "male" or "M":
                return Gender.Male;
            case "f" or "female" or "F":
                return Gender.Female;
            default:
                Error(row, $"has the gender \"{row[6]}\".", "Use m, f or leave it empty.");
                return Gender.Unknown;
        }
    }

    private void AddOrganization(KnowledgeRow row)
    {
        List<Membership> members = [];
        foreach (var member in row.List(10))
        {
            if (Member(row, member) is { } known) members.Add(known);
        }

        AddBody(row, new Organization(row[0], row[1], Kind(row, 4, EntityKind.Organization), row[5].Length > 0 ? row[5] : null, SectorList(row, 6), Period(row, 8, 9), [.. members], row[11].Length > 0 ? row[11] : null));
        foreach (var alias in row.List(2)) Name(row, alias, NameKind.Organization, organizations.Count - 1);
        foreach (var acronym in row.List(3)) Acronym(row, acronym, organizations.Count - 1);
    }

    private void AddGroup(KnowledgeRow row)
    {
        AddBody(row, new Organization(row[0], row[1], Kind(row, 5, EntityKind.Organization), row[6].Length > 0 ? row[6] : null, SectorList(row, 7), Period(row, 8, 9), [], null));
        foreach (var alias in row.List(2)) Name(row, alias, NameKind.Organization, organizations.Count - 1);
        foreach (var acronym in row.List(3)) Acronym(row, acronym, organizations.Count - 1);
        foreach (var adjective in row.List(4)) Name(row, adjective, NameKind.OrganizationAdjective, organizations.Count - 1);
    }

    private void AddBody(KnowledgeRow row, Organization body)
    {
        organizationsById[row[0]] = organizations.Count;
        organizations.Add(body);
        organizationRows.Add(row);
        Name(row, row[1], NameKind.Organization, organizations.Count - 1);
    }

    private void AddAgent(KnowledgeRow row)
    {
        var index = agents.Count;
        agents.Add(new AgentNoun(row[0].ToLowerInvariant(), SectorList(row, 1), Kind(row, 2, EntityKind.Group), YesNo(row, 3), YesNo(row, 4)));
        Noun(row, row[0], NameKind.Agent, index, Inflection.LooksPlural(row[0]));
        var plural = Inflection.PluralOfPhrase(row[0]);
        if (!string.Equals(plural, row[0], StringComparison.Ordinal)) Noun(row, plural, NameKind.Agent, index, plural: true);
    }

    private void AddModifier(KnowledgeRow row)
    {
        modifiers.Add(new ModifierWord(row[0].ToLowerInvariant(), SectorList(row, 1), SectorList(row, 2)));
        Noun(row, row[0], NameKind.Modifier, modifiers.Count - 1, plural: false);
    }

    private void AddInstrument(KnowledgeRow row)
    {
        if (!Enum.TryParse<InstrumentKind>(row[3], ignoreCase: true, out var kind) || char.IsDigit(row[3][0]))
        {
            Error(row, $"has the kind \"{row[3]}\".", "Use agreement, treaty, ceasefire, memorandum, order, decree, law, bill, resolution, ruling, constitution, sanctions or plan.");
            return;
        }

        if (row[1].Length == 0) Error(row, "has no name.", "Fill in \"name\".");
        var signed = row[4].Length > 0 ? Period(row, 4, 4) : (Validity?)null;
        var lasted = Period(row, 5, 6);
        var instrument = new KnownInstrument(row[0], row[1], kind, signed, lasted, [.. row.List(7)], [.. row.List(8)], row[9].Length > 0 ? row[9] : null);
        foreach (var name in row.List(2).Prepend(row[1]))
        {
            if (!instruments.Add(name, instrument)) Unwritable(row, name);
        }
    }

    // Each chain of parents is walked once: a body seen before on another's way has been found to lead to no loop, or told.
    private void CheckParents()
    {
        var walkOf = new int[organizations.Count];
        for (var start = 0; start < organizations.Count; start++)
        {
            for (var at = start; walkOf[at] != start + 1; at = organizationsById[organizations[at].Parent!])
            {
                if (walkOf[at] > 0) break;
                walkOf[at] = start + 1;
                if (organizations[at].Parent is not { } parent || !organizationsById.TryGetValue(parent, out var next)) break;
                if (walkOf[next] == start + 1) Error(organizationRows[at], $"makes \"{organizations[at].Id}\" its own ancestor by way of \"{parent}\".", "Correct the column \"parent\".");
            }
        }
    }

    private Membership? Member(KnowledgeRow row, string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return new Membership(text, Validity.Always);
        var dates = text[(at + 1)..].Split("..");
        var from = DateOnly.MinValue;
        var to = DateOnly.MaxValue;
        if (dates.Length > 2 || (dates[0].Length > 0 && !Validity.TryParse(dates[0], last: false, out from)) || (dates.Length == 2 && dates[1].Length > 0 && !Validity.TryParse(dates[1], last: true, out to)))
        {
            Error(row, $"has the member \"{text}\".", "Write CODE or CODE@FROM..TO with dates YYYY, YYYY-MM or YYYY-MM-DD.");
            return null;
        }

        return new Membership(text[..at], new Validity(from, to));
    }

    private Validity Period(KnowledgeRow row, int from, int to)
    {
        var first = DateOnly.MinValue;
        var last = DateOnly.MaxValue;
        if (row[from].Length > 0 && !Validity.TryParse(row[from], last: false, out first)) Date(row, row[from]);
        if (row[to].Length > 0 && !Validity.TryParse(row[to], last: true, out last)) Date(row, row[to]);
        if (first > last) Error(row, $"ends on {row[to]}, before it begins on {row[from]}.", "Correct one of the two dates.");
        return new Validity(first, last);
    }

    private void Date(KnowledgeRow row, string text) => Error(row, $"has the date \"{text}\".", "Use YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.");

    private double? Degrees(KnowledgeRow row, int column, double limit)
    {
        if (row[column].Length == 0) return null;
        if (double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= limit) return value;
        Error(row, $"has the coordinate \"{row[column]}\".", $"Use decimal degrees between -{limit} and {limit}.");
        return null;
    }

    private ImmutableArray<string> SectorList(KnowledgeRow row, int column)
    {
        var cell = row[column];
        if (cell.Length == 0) return [];
        if (sectorLists.TryGetValue(cell, out var known)) return known;
        foreach (var sector in row.List(column))
        {
            if (!Sectors.Contains(sector, StringComparer.Ordinal)) Error(row, $"has the sector \"{sector}\".", $"Sectors are: {string.Join(" ", Sectors)}.");
        }

        return sectorLists[cell] = [.. row.List(column)];
    }

    private EntityKind Kind(KnowledgeRow row, int column, EntityKind otherwise)
    {
        if (row[column].Length == 0) return otherwise;
        if (Enum.TryParse<EntityKind>(row[column], ignoreCase: true, out var kind) && !char.IsDigit(row[column][0])) return kind;
        Error(row, $"has the kind \"{row[column]}\".", "Use person, organization, government, country, territory, place, group, document or other.");
        return otherwise;
    }

    private bool YesNo(KnowledgeRow row, int column)
    {
        if (row[column] is "yes" or "no" or "") return row[column] is "yes";
        Error(row, $"has \"{row[column]}\" where yes or no belongs.", "Write yes or no.");
        return false;
    }

    private void Name(KnowledgeRow row, string name, NameKind kind, int target, bool plural = false)
    {
        if (name.Length == 0) return;
        var acronym = kind is not (NameKind.Person or NameKind.Surname) && name.Length <= 6 && name.All(c => char.IsUpper(c) || c == '.' || char.IsDigit(c) || c == '-');
        if (!names.Add(name, new NameSense(kind, target, plural, acronym, Capitalised: !acronym && name.Any(char.IsUpper)))) Unwritable(row, name);
    }

    private void Acronym(KnowledgeRow row, string name, int target)
    {
        if (!names.Add(name, new NameSense(NameKind.Organization, target, Plural: false, AcronymOnly: name.All(c => !char.IsLower(c)) || (name.Length <= 6 && name.Count(char.IsUpper) > 1), Capitalised: true))) Unwritable(row, name);
    }

    private void Noun(KnowledgeRow row, string phrase, NameKind kind, int target, bool plural)
    {
        if (!names.Add(phrase, new NameSense(kind, target, plural, AcronymOnly: false, Capitalised: false))) Unwritable(row, phrase);
    }

    private void Unwritable(KnowledgeRow row, string name) => Error(row, $"has the name \"{name}\", which holds no letter or digit or a word that is too long.", "Correct or delete it.");

    private void Error(KnowledgeRow row, string message, string remedy) => problems.Add(new(row.File, row.Line, message, remedy, IsError: true));
}
