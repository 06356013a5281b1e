namespace Dateline.Training.Names;

/// <summary>Two marks beside those of <see cref="Language.Names.NameMarks"/>, for words of which training does not know whether they are names.</summary>
internal static class NameMark
{
    /// <summary>Part of some name, nobody says which: a proper noun of a treebank without names.</summary>
    internal const int SomeName = -1;

    /// <summary>Nothing is known.</summary>
    internal const int Unknown = -2;
}
