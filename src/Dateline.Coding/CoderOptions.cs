using System.Collections.Immutable;

namespace Dateline.Coding;

/// <summary>Where a coder finds its data. The defaults are the folders that lie beside the program.</summary>
public sealed record CoderOptions
{
    /// <summary>Folder of the trained weights; null for <c>models/</c> beside the program.</summary>
    public string? ModelsFolder { get; init; }

    /// <summary>Folders of lexicon files, later ones overlaying earlier ones; empty for <c>lexicon/</c> beside the program.</summary>
    public ImmutableArray<string> LexiconFolders { get; init; } = [];

    /// <summary>Folders of knowledge files, later ones overlaying earlier ones; empty for <c>knowledge/</c> beside the program.</summary>
    public ImmutableArray<string> KnowledgeFolders { get; init; } = [];

    /// <summary>The folder of weights with the default filled in.</summary>
    internal string Models => ModelsFolder ?? Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The lexicon folders with the default filled in.</summary>
    internal ImmutableArray<string> Lexicons => LexiconFolders.IsDefaultOrEmpty ? [Path.Combine(AppContext.BaseDirectory, "lexicon")] : LexiconFolders;

    /// <summary>The knowledge folders with the default filled in.</summary>
    internal ImmutableArray<string> Knowledge => KnowledgeFolders.IsDefaultOrEmpty ? [Path.Combine(AppContext.BaseDirectory, "knowledge")] : KnowledgeFolders;
}
