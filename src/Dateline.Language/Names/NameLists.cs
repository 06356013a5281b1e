using Dateline.Language.Models;
using Dateline.Language.Network;

namespace Dateline.Language.Names;

/// <summary>Lists of names that the network looks at: hashes of runs of words with what they may name.</summary>
/// <remarks>
/// The lists travel in the model file, so that the network reads with the same lists as it was trained with. They tell what a run of words may name,
/// not what it names here: "Jordan" is a place, a first name and a surname.
/// </remarks>
internal sealed class NameLists
{
    /// <summary>Longest run that is looked up, in words.</summary>
    internal const int LongestName = 6;

    /// <summary>Numbers that a word's evidence takes in the network's input.</summary>
    internal const int Width = 12;

    private const uint Template = 91;
    private const int RunKinds = 5;
    private readonly Vocabulary runs;
    private readonly NameKinds[] kinds;

    /// <summary>Takes over hashes in rising order, and the kinds of each.</summary>
    internal NameLists(Vocabulary runs, NameKinds[] kinds)
    {
        if (runs.Count != kinds.Length) throw new ArgumentException("Every run needs its kinds.", nameof(kinds));
        this.runs = runs;
        this.kinds = kinds;
    }

    /// <summary>Hash of a run, continued by a word.</summary>
    /// <param name="before">Hash of the run before the word, 0 for none.</param>
    /// <param name="word">Hash of the word in small letters, <see cref="Hash.OfLower"/>.</param>
    internal static uint Continue(uint before, uint word) => Hash.Mix(Template, before, word);

    /// <summary>Collects evidence for the words of a sentence: two bits for each kind of run, its first word and its later ones; one each for first names and surnames.</summary>
    /// <remarks>Only runs that begin with a capital count, or with a small word before a hyphen ("al-Qaeda"). From each word the longest run counts.</remarks>
    internal void Collect(ReadOnlySpan<string> forms, WordFeatures words, Span<ushort> evidence)
    {
        evidence[..forms.Length].Clear();
        var covered = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            if (!MayBegin(forms, i)) continue;
            var hash = 0u;
            var longest = NameKinds.None;
            var length = 0;
            for (var n = 1; n <= LongestName && i + n <= forms.Length; n++)
            {
                hash = Continue(hash, words[i + n - 1, WordFeatures.Property.Lower]);
                if (runs.IndexOf(hash) is not (>= 0 and var at)) continue;
                if (n == 1) evidence[i] |= (ushort)(((int)kinds[at] >> RunKinds) << (2 * RunKinds));
                longest = kinds[at];
                length = n;
            }

            // A run within a longer one before it says nothing of its own ("York" of "New York").
            if (i + length <= covered) continue;
            covered = i + length;
            for (var k = 0; k < RunKinds; k++)
            {
                if (((int)longest >> k & 1) == 0) continue;
                evidence[i] |= (ushort)(1 << (2 * k));
                for (var j = i + 1; j < i + length; j++) evidence[j] |= (ushort)(2 << (2 * k));
            }
        }
    }

    /// <summary>Writes a word's evidence as noughts and ones, <see cref="Width"/> of them.</summary>
    internal static void Write(ushort evidence, Span<float> row)
    {
        for (var i = 0; i < Width; i++) row[i] = evidence >> i & 1;
    }

    private static bool MayBegin(ReadOnlySpan<string> forms, int i) =>
        char.IsUpper(forms[i][0]) || (i + 2 < forms.Length && forms[i + 1] is "-" && char.IsUpper(forms[i + 2][0]));
}
