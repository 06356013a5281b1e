using System.Collections.Immutable;
using Dateline.Knowledge.Facts;
using Dateline.Knowledge.Files;
using Dateline.Knowledge.Naming;

namespace Dateline.Knowledge;

/// <summary>Everything that the knowledge files say: states, territories, offices in time, organisations, generic agents, and all their names.</summary>
/// <remarks>Immutable after <see cref="Open"/> and safe for any number of threads. Lists are in the order of the files, and targets of name senses index them.</remarks>
internal sealed class KnowledgeBase
{
    /// <summary>States in time.</summary>
    internal required ImmutableArray<State> States { get; init; }

    /// <summary>Territories of contested or dependent status.</summary>
    internal required ImmutableArray<Territory> Territories { get; init; }

    /// <summary>Who claims, controls, administers or recognises which territory, and when.</summary>
    internal required ImmutableArray<TerritoryClaim> Claims { get; init; }

    /// <summary>Kinds of office.</summary>
    internal required ImmutableArray<Office> Offices { get; init; }

    /// <summary>Persons who held offices.</summary>
    internal required ImmutableArray<KnownPerson> Persons { get; init; }

    /// <summary>Organisations, armed groups, parties, movements.</summary>
    internal required ImmutableArray<Organization> Organizations { get; init; }

    /// <summary>Generic agents.</summary>
    internal required ImmutableArray<AgentNoun> Agents { get; init; }

    /// <summary>Words that change sectors.</summary>
    internal required ImmutableArray<ModifierWord> Modifiers { get; init; }

    /// <summary>Agreements, resolutions, laws with names of their own, by name.</summary>
    internal required InstrumentCatalogue Instruments { get; init; }

    /// <summary>All names and nouns.</summary>
    internal required NameTrie Names { get; init; }

    /// <summary>Tenures by office and by what the office is of.</summary>
    internal required Dictionary<(int Office, string Of), List<Tenure>> TenuresOf { get; init; }

    /// <summary>States by code, in file order.</summary>
    internal required Dictionary<string, List<int>> StatesByCode { get; init; }

    /// <summary>Territories by id.</summary>
    internal required Dictionary<string, int> TerritoriesById { get; init; }

    /// <summary>Organisations by id.</summary>
    internal required Dictionary<string, int> OrganizationsById { get; init; }

    /// <summary>Reads the knowledge files of some folders.</summary>
    /// <param name="folders">The base folder first, then the user's overlays, each over those before it.</param>
    /// <returns>The base, or none where any file has an error; and everything that is wrong.</returns>
    internal static KnowledgeLoad Open(params IReadOnlyList<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return KnowledgeLoader.Load(folders);
    }

    /// <summary>Who held an office on a day; where two did, the one who took it up later. Null where the files do not say.</summary>
    internal Tenure? HolderOn(int office, string of, DateOnly date)
    {
        if (!TenuresOf.TryGetValue((office, of), out var tenures)) return null;
        Tenure? best = null;
        foreach (var tenure in tenures)
        {
            if (tenure.Held.Contains(date) && (best is null || tenure.Held.From > best.Held.From)) best = tenure;
        }

        return best;
    }

    /// <summary>The state that a code meant on a day, or null.</summary>
    internal State? StateOn(string code, DateOnly date)
    {
        if (!StatesByCode.TryGetValue(code, out var rows)) return null;
        State? best = null;
        foreach (var row in rows)
        {
            if (best is null || (States[row].Exists.Contains(date) && !best.Exists.Contains(date))) best = States[row];
        }

        return best;
    }

    /// <summary>Was a state a member of an organisation on a day?</summary>
    internal bool IsMember(string organization, string code, DateOnly date)
    {
        if (!OrganizationsById.TryGetValue(organization, out var index)) return false;
        foreach (var member in Organizations[index].Members)
        {
            if (string.Equals(member.Code, code, StringComparison.Ordinal) && member.Held.Contains(date)) return true;
        }

        return false;
    }

    /// <summary>What a whole phrase is known to stand for; null where it is not known. For look-ups and tests.</summary>
    internal List<NameSense>? Find(ReadOnlySpan<char> phrase)
    {
        Span<char> folded = stackalloc char[WordTable.MaxLength];
        var node = NameTrie.Root;
        var at = 0;
        while (WordPieces.Next(phrase, ref at, folded, out var length, out _))
        {
            if (node == NameTrie.Root && length == 3 && folded[..3].SequenceEqual("the") && at < phrase.Length) continue;
            node = Names.Step(node, Names.Words.Find(folded[..length]));
            if (node < 0) return null;
        }

        return Names.SensesAt(node);
    }
}
