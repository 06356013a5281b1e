using Dateline.Language.Models;

namespace Dateline.Language.Parsing;

/// <summary>What the parser sees of the words of a sentence, by the node numbers of <see cref="ParserState"/>.</summary>
internal sealed class ParserWords
{
    private const uint RootMark = 0xFFFF_0001, NoneMark = 0xFFFF_0002;

    /// <summary>Hash of the folded form.</summary>
    internal uint[] Word { get; private set; } = [];

    /// <summary>Universal and Penn tag together.</summary>
    internal uint[] Tag { get; private set; } = [];

    /// <summary>Fine cluster.</summary>
    internal uint[] Cluster { get; private set; } = [];

    /// <summary>Reads a sentence.</summary>
    internal void Fill(ReadOnlySpan<string> forms, ReadOnlySpan<UniversalTag> upos, ReadOnlySpan<PennTag> xpos, WordClusters clusters)
    {
        var size = forms.Length + 2;
        if (Word.Length < size)
        {
            Word = new uint[Math.Max(64, size)];
            Tag = new uint[Word.Length];
            Cluster = new uint[Word.Length];
        }

        Word[0] = Tag[0] = Cluster[0] = RootMark;
        Word[size - 1] = Tag[size - 1] = Cluster[size - 1] = NoneMark;
        for (var i = 0; i < forms.Length; i++)
        {
            Word[i + 1] = Hash.OfLower(forms[i]);
            Tag[i + 1] = ((uint)upos[i] << 8) | (uint)xpos[i];
            Cluster[i + 1] = clusters.Of(Word[i + 1]).Fine;
        }
    }
}
