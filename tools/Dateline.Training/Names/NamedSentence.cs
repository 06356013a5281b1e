using Dateline.Language;
using Dateline.Language.Names;

namespace Dateline.Training.Names;

/// <summary>A sentence with names marked on its words, in part or in full.</summary>
/// <param name="Forms">Word forms.</param>
/// <param name="Marks">One mark a word, see <see cref="NameMark"/>.</param>
internal sealed record NamedSentence(string[] Forms, int[] Marks)
{
    /// <summary>Marks a name of tokens <paramref name="first"/> to <paramref name="end"/>, exclusive.</summary>
    internal void Mark(int first, int end, NameLabel label)
    {
        for (var i = first; i < end; i++) Marks[i] = i == first ? NameMarks.Begin(label) : NameMarks.Inside(label);
    }
}
