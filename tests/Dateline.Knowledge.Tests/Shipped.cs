namespace Dateline.Knowledge.Tests;

/// <summary>The shipped knowledge, loaded once, with a few rows of our own that no file ships.</summary>
internal static class Shipped
{
    private static readonly Lazy<KnowledgeBase> Loaded = new(() =>
    {
        using var folder = new KnowledgeFolder()
            .With("groups.tsv", "id\tname\taliases\tacronyms\tadjectives\tkind\tcode\tsectors\tfrom\tto\tsource", "test_lfr\tLiberation Front of Ruritania\t\tLFR\t\torganization\tAUT\tREB\t\t\ttest");
        var load = KnowledgeBase.Open(Repository.KnowledgeFolder, folder.Path);
        return load.Base ?? throw new InvalidDataException(string.Join('\n', load.Problems));
    });

    /// <summary>The knowledge.</summary>
    public static KnowledgeBase Knowledge => Loaded.Value;

    /// <summary>A resolver over it.</summary>
    public static Resolver Resolver { get; } = new(Knowledge);
}
