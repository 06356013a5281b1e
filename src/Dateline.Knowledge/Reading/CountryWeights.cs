using System.Runtime.InteropServices;
using Dateline.Knowledge.Naming;

namespace Dateline.Knowledge.Reading;

/// <summary>How much a report speaks of each country: what a bare "police" or an ambiguous town is read against.</summary>
/// <remarks>
/// Names, adjectives, capitals and officeholders of a country weigh one each, three in the first sentence, and one more as the place of something
/// ("in Minsk"). The weights are a prior and never decide alone: <see cref="Dominant"/> is null unless one country is well ahead.
/// </remarks>
internal sealed class CountryWeights
{
    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private string? dominant;

    /// <summary>The country that the report is about, or null where none is well ahead of the others.</summary>
    internal string? Dominant => dominant;

    /// <summary>All countries mentioned with their weights, in the order of their first mention.</summary>
    internal IReadOnlyDictionary<string, double> Weights => weights;

    /// <summary>Weight of a country; 0 where it is not mentioned.</summary>
    internal double Of(string code) => weights.GetValueOrDefault(code);

    /// <summary>Adds to a country's weight: for places found by the gazetteer.</summary>
    internal void Add(string code, double weight) => CollectionsMarshal.GetValueRefOrAddDefault(weights, code, out _) += weight;

    /// <summary>Counts the known names of a text and of its context.</summary>
    internal void Count(ReadingContext reading, string? context)
    {
        weights.Clear();
        var knowledge = reading.Knowledge;
        var text = reading.Text;
        foreach (var match in reading.Matches)
        {
            if (CodeOf(reading, match) is not { } code || Ownership.OnlyHelps(text, match.End)) continue;
            var weight = text.Sentences.Count > 0 && match.First < text.Sentences[0].End ? 3.0 : 1.0;
            if (match.First > 0 && text.Form[match.First - 1] is "in" or "near" or "across" or "In") weight += 1;
            Add(code, weight);
        }

        if (context is not null) CountContext(knowledge, context);
        Settle();
    }

    /// <summary>Decides <see cref="Dominant"/> anew after <see cref="Add"/>.</summary>
    internal void Settle()
    {
        dominant = null;
        double best = 0, second = 0;
        foreach (var (code, weight) in weights)
        {
            if (weight > best)
            {
                second = best;
                best = weight;
                dominant = code;
            }
            else if (weight > second)
            {
                second = weight;
            }
        }

        if (best < second * 1.4) dominant = null;
    }

    /// <summary>The country that a known phrase speaks of, or null.</summary>
    internal static string? CodeOf(ReadingContext reading, NameMatch match)
    {
        var knowledge = reading.Knowledge;
        foreach (var sense in knowledge.Names.SensesAt(match.Node)!)
        {
            if (!match.Allows(sense)) continue;
            switch (sense.Kind)
            {
                case NameKind.State or NameKind.StateAdjective or NameKind.StateDemonym or NameKind.Capital or NameKind.Seat:
                    return knowledge.States[sense.Target].Code;
                case NameKind.Territory or NameKind.TerritoryAdjective or NameKind.TerritoryDemonym or NameKind.TerritorySeat:
                    return knowledge.Territories[sense.Target].Code;
                case NameKind.Person:
                    var tenure = knowledge.Persons[sense.Target].On(reading.Date, knowledge.Offices);
                    return tenure is { Of.Length: 3 } ? tenure.Of : null;
                case NameKind.Organization when knowledge.Organizations[sense.Target].Code is { } code && knowledge.StatesByCode.ContainsKey(code):
                    return code;
            }
        }

        return null;
    }

    // Context is another text of the same story: only names of countries in it are read, word by word.
    private void CountContext(KnowledgeBase knowledge, string context)
    {
        Span<char> folded = stackalloc char[WordTable.MaxLength];
        var at = 0;
        var node = NameTrie.Root;
        while (at < context.Length && WordPieces.Next(context, ref at, folded, out var length, out _))
        {
            var word = length == 0 ? 0 : knowledge.Names.Words.Find(folded[..length]);
            var next = word == 0 ? -1 : knowledge.Names.Step(node, word);
            if (next < 0 && node != NameTrie.Root && word != 0) next = knowledge.Names.Step(NameTrie.Root, word);
            node = Math.Max(next, NameTrie.Root);
            if (node == NameTrie.Root || knowledge.Names.SensesAt(node) is not { } senses) continue;
            foreach (var sense in senses)
            {
                if (sense.Kind > NameKind.Capital) continue;
                Add(knowledge.States[sense.Target].Code, 1);
                break;
            }
        }
    }
}
