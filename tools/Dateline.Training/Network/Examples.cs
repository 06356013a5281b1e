using Dateline.Language;
using Dateline.Language.Models;
using Dateline.Language.Names;
using Dateline.Language.Network;
using Dateline.Language.Tagging;
using Dateline.Training.Corpora;
using Dateline.Training.Names;

namespace Dateline.Training.Network;

/// <summary>Everything that the network learns from, put into one form.</summary>
internal sealed class Examples
{
    private const int LeastTagCount = 5;

    private Examples(TagPair[] tags, Relation[] relations, Vocabulary seen, (uint[] Runs, NameKinds[] Kinds) listing, Example[] all)
    {
        (Tags, Relations, Seen, Listing, All) = (tags, relations, seen, listing, all);
        Lists = new NameLists(new Vocabulary(listing.Runs), listing.Kinds);
    }

    /// <summary>Labels of the tagger.</summary>
    internal TagPair[] Tags { get; }

    /// <summary>Labels of the parser.</summary>
    internal Relation[] Relations { get; }

    /// <summary>Words that occur twice or more.</summary>
    internal Vocabulary Seen { get; }

    /// <summary>Lists of names: hashes in rising order, and kinds.</summary>
    internal (uint[] Runs, NameKinds[] Kinds) Listing { get; }

    /// <summary>Lists of names.</summary>
    internal NameLists Lists { get; }

    /// <summary>The examples, variants included.</summary>
    internal Example[] All { get; }

    /// <summary>Reads treebanks and name corpora.</summary>
    internal static Examples Read(Options options)
    {
        var nationalities = Nationalities.Read(Path.Combine(options.Knowledge, "states.tsv"));
        var listing = NameSources.Read(options.Knowledge, options.Packages);
        var web = new WebNames(options.WebNames, listing, nationalities);
        var ewt = Treebank.Read(options.Corpus("ud/ewt-train.conllu"));
        var gum = Treebank.Read(options.Corpus("ud/gum-train.conllu"));
        var wikigold = Wikigold.Read(options.Corpus("wikigold/train.jsonl"), nationalities);
        var marks = new Dictionary<string[], int[]>(ReferenceEqualityComparer.Instance);
        foreach (var named in TreebankNames.FromMentions(options.Corpus("gum/train.jsonl"), gum, nationalities)) marks[named.Forms] = named.Marks;
        List<TreebankSentence> trees = [.. ewt, .. gum];
        TagPair[] tags =
        [
            .. trees.SelectMany(s => s.Upos.Zip(s.Xpos, (u, x) => new TagPair(u, x))).Where(t => t.Upos != UniversalTag.Unknown && t.Xpos != PennTag.Unknown)
                .GroupBy(t => t).Where(g => g.Count() >= LeastTagCount).Select(g => g.Key).OrderBy(t => t.Xpos).ThenBy(t => t.Upos),
        ];
        Relation[] relations = [.. trees.SelectMany(s => s.Relation).Where(r => r != Relation.Unknown).Distinct().Order()];
        var examples = trees.Select(s => new Example(s.Forms, [.. s.Upos.Zip(s.Xpos, (u, x) => Array.IndexOf(tags, new TagPair(u, x)))], s.Head,
            [.. s.Relation.Select(r => Array.IndexOf(relations, r))], marks.TryGetValue(s.Forms, out var m) ? m : web.Mark(s).Marks));
        // Wikigold twice: it is the only corpus annotated for names as such.
        var named2 = wikigold.Concat(wikigold).Select(s => new Example(s.Forms, null, null, null, s.Marks));
        var places = ReportedPlaces.Read(options.Corpus("geovirus/dev.jsonl")).Select(s => new Example(s.Forms, null, null, null, s.Marks));
        Example[] plain = [.. examples, .. named2, .. places];
        var seen = plain.SelectMany(e => e.Forms).GroupBy(f => Hash.OfLower(f)).Where(g => g.Count() > 1).Select(g => g.Key).Order().ToArray();
        return new Examples(tags, relations, new Vocabulary(seen), listing.Sorted(), [.. Variants(plain, options.Seed).Where(e => e.Forms.Length <= Batch.LongestSegment)]);
    }

    // Copies in capitals (headlines), in small letters and without the closing mark, so that the network does not lean on what edited text alone has.
    private static IEnumerable<Example> Variants(Example[] examples, ulong seed)
    {
        var random = new Xorshift(seed);
        foreach (var example in examples)
        {
            yield return example;
            var draw = random.Below(100);
            if (draw < 4) yield return example with { Forms = Array.ConvertAll(example.Forms, f => f.ToUpperInvariant()) };
            else if (draw < 7) yield return example with { Forms = Array.ConvertAll(example.Forms, f => f.ToLowerInvariant()) };
            else if (draw < 12 && EndsInMark(example)) yield return Shortened(example);
        }
    }

    private static bool EndsInMark(Example example) => example.Heads is not null && example.Forms.Length > 3 && example.Forms[^1] is "." or "!" or "?"
        && example.Heads is not null && !example.Heads.Contains(example.Forms.Length) && example.Heads[^1] != 0;

    private static Example Shortened(Example e) => new(e.Forms[..^1], e.Tags?[..^1], e.Heads?[..^1], e.Relations?[..^1], e.Marks?[..^1]);
}
