using Dateline.Coding;

namespace Dateline.Benchmarks;

/// <summary>The coder's data straight from the repository, so that a change of weights or lexicon is measured without a copy.</summary>
internal static class DataBesideRepository
{
    /// <summary>Folder of the trained weights.</summary>
    internal static string Models => Path.Combine(Corpus.Root(), "models");

    /// <summary>Options that open the coder on the repository's own data.</summary>
    internal static CoderOptions Options => new()
    {
        ModelsFolder = Models,
        LexiconFolders = [Path.Combine(Corpus.Root(), "lexicon")],
        KnowledgeFolders = [Path.Combine(Corpus.Root(), "knowledge")],
    };
}
