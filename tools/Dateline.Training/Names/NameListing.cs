using Dateline.Language;
using Dateline.Language.Models;
using Dateline.Language.Names;
using Dateline.Language.Network;
using Dateline.Language.Tokens;

namespace Dateline.Training.Names;

/// <summary>Gathers names of many sources into the lists that the network looks at.</summary>
internal sealed class NameListing
{
    private readonly Dictionary<uint, NameKinds> kinds = [];
    private readonly AnalyzedText text = new();
    private readonly Tokenizer tokenizer = new();

    /// <summary>Adds a name; names of one word count as persons' only by <see cref="NameKinds.FirstName"/> or <see cref="NameKinds.Surname"/>.</summary>
    internal void Add(string name, NameKinds kind)
    {
        if (name.Length < 2 || !name.Any(char.IsUpper)) return;
        text.Reset(name, default);
        tokenizer.Annotate(text);
        if (text.Count is 0 or > NameLists.LongestName) return;
        if (kind == NameKinds.Person)
        {
            Add(text.Count - 1, text.Count, NameKinds.Surname);
            if (text.Count == 1) return;
            Add(0, 1, NameKinds.FirstName);
        }

        Add(0, text.Count, kind);
    }

    /// <summary>What the names added so far say of a run of words.</summary>
    internal NameKinds Of(ReadOnlySpan<string> forms)
    {
        var hash = 0u;
        foreach (var form in forms) hash = NameLists.Continue(hash, Hash.OfLower(form));
        return kinds.GetValueOrDefault(hash);
    }

    /// <summary>The lists as the network reads them, hashes and kinds apart.</summary>
    internal (uint[] Runs, NameKinds[] Kinds) Sorted()
    {
        var runs = kinds.Keys.Order().ToArray();
        return (runs, Array.ConvertAll(runs, run => kinds[run]));
    }

    private void Add(int first, int end, NameKinds kind)
    {
        var hash = 0u;
        for (var i = first; i < end; i++) hash = NameLists.Continue(hash, Hash.OfLower(text.Form[i]));
        kinds[hash] = kinds.GetValueOrDefault(hash) | kind;
    }
}
