namespace Dateline.Knowledge.Files;

/// <summary>Columns of each knowledge file. Every other header is refused, so that a misspelt column cannot pass unseen.</summary>
internal sealed class KnowledgeFormat
{
    private KnowledgeFormat(string file, int keyColumns, params string[] columns)
    {
        File = file;
        KeyColumns = keyColumns;
        Columns = columns;
    }

    /// <summary>Name of the file in a knowledge folder.</summary>
    internal string File { get; }

    /// <summary>Columns in the order in which rows are handed on; the file may order them as it likes.</summary>
    internal string[] Columns { get; }

    /// <summary>
    /// How many leading columns identify a row, by which an overlay replaces or retires it; 0 where rows of one file simply add up
    /// (the same person may hold the same office twice).
    /// </summary>
    internal int KeyColumns { get; }

    /// <summary>States in time.</summary>
    internal static KnowledgeFormat States { get; } = new("states.tsv", 1, "code", "iso2", "name", "official", "aliases", "adjectives", "demonyms", "capital", "seats", "from", "to", "source");

    /// <summary>Territories whose status is contested or dependent.</summary>
    internal static KnowledgeFormat Territories { get; } = new("territories.tsv", 1, "id", "name", "aliases", "adjectives", "demonyms", "seat", "code", "sectors", "lat", "lon", "source");

    /// <summary>Who claims, controls, administers or recognises a territory, and when.</summary>
    internal static KnowledgeFormat Claims { get; } = new("territory_claims.tsv", 4, "territory", "relation", "holder", "from", "to", "source");

    /// <summary>Kinds of office.</summary>
    internal static KnowledgeFormat Offices { get; } = new("offices.tsv", 1, "id", "title", "variants", "sectors", "kind", "body", "source");

    /// <summary>Who held which office when.</summary>
    internal static KnowledgeFormat Holders { get; } = new("holders.tsv", 4, "person", "office", "of", "from", "to", "aliases", "gender", "sectors", "source");

    /// <summary>Organisations, ministries of one state, armed services, media, companies.</summary>
    internal static KnowledgeFormat Organizations { get; } = new("organizations.tsv", 1, "id", "name", "aliases", "acronyms", "kind", "code", "sectors", "seat", "from", "to", "members", "parent", "source");

    /// <summary>Armed groups, parties, movements.</summary>
    internal static KnowledgeFormat Groups { get; } = new("groups.tsv", 1, "id", "name", "aliases", "acronyms", "adjectives", "kind", "code", "sectors", "from", "to", "source");

    /// <summary>Generic agents.</summary>
    internal static KnowledgeFormat Agents { get; } = new("agents.tsv", 1, "noun", "sectors", "kind", "animate", "collective", "source");

    /// <summary>Words that change the sector of the noun they stand by.</summary>
    internal static KnowledgeFormat Modifiers { get; } = new("modifiers.tsv", 1, "word", "sectors added", "sectors removed", "source");

    /// <summary>Agreements, resolutions, laws and other instruments with names of their own.</summary>
    internal static KnowledgeFormat Instruments { get; } = new("instruments.tsv", 1, "id", "name", "aliases", "kind", "signed", "in force", "ended", "parties", "brokers", "topic", "source");

    /// <summary>All of them, in the order in which they are read.</summary>
    internal static IReadOnlyList<KnowledgeFormat> All { get; } = [States, Territories, Claims, Offices, Holders, Organizations, Groups, Agents, Modifiers, Instruments];
}
