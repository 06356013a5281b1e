using Dateline.Language.Names;

namespace Dateline.Language.Network;

/// <summary>Adds what a dictionary knows to the scores of marks, before the best sequence is decoded.</summary>
internal static class DictionaryEvidence
{
    private const int LongestName = 5;

    // In the scores' own unit, the logarithm of odds: enough to decide what the network doubts, not to overrule what it is sure of ("Jordan" the man).
    private const float Strength = 3;

    /// <summary>Adds evidence for one segment; of overlapping entries the longest from the left counts.</summary>
    /// <param name="lookup">The dictionary.</param>
    /// <param name="forms">The segment's words.</param>
    /// <param name="scores">Score of each mark for each word, <see cref="Shape.Marks"/> a word.</param>
    internal static void Add(NameLookup lookup, ReadOnlySpan<string> forms, Span<float> scores)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            if (!char.IsUpper(forms[i][0])) continue;
            for (var length = Math.Min(LongestName, forms.Length - i); length > 0; length--)
            {
                if (lookup(forms.Slice(i, length)) is not { } label) continue;
                scores[(i * Shape.Marks) + NameMarks.Begin(label)] += Strength;
                for (var k = 1; k < length; k++) scores[((i + k) * Shape.Marks) + NameMarks.Inside(label)] += Strength;
                i += length - 1;
                break;
            }
        }
    }
}
