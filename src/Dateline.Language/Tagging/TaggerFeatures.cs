using Dateline.Language.Models;
using static Dateline.Language.Models.WordFeatures.Property;

namespace Dateline.Language.Tagging;

/// <summary>The features that the tagger sees at a word: the word, its neighbours to two on either side, and the two tags given before it.</summary>
/// <remarks>Templates follow Ratnaparkhi (1996) and Collins (2002), with word clusters added (Owoputi et al. 2013).</remarks>
internal static class TaggerFeatures
{
    /// <summary>Number of features of a word.</summary>
    internal const int Count = 46;

    /// <summary>Writes the features of the word at a position.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="i">Position in it.</param>
    /// <param name="previous">Label of the word before, or a value beyond all labels at the sentence's start.</param>
    /// <param name="beforePrevious">Label of the word two before.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    internal static void Write(WordFeatures words, int i, uint previous, uint beforePrevious, Span<uint> features)
    {
        var lower = words[i, Lower];
        var left = words[i - 1, Lower];
        var right = words[i + 1, Lower];
        var fine = words[i, Fine];
        var leftFine = words[i - 1, Fine];
        var rightFine = words[i + 1, Fine];
        var shape = words[i, Shape];
        var n = 0;
        features[n++] = Hash.Mix(1, lower);
        features[n++] = Hash.Mix(2, words[i, Form]);
        features[n++] = Hash.Mix(3, words[i, Suffix1]);
        features[n++] = Hash.Mix(4, words[i, Suffix2]);
        features[n++] = Hash.Mix(5, words[i, Suffix3]);
        features[n++] = Hash.Mix(6, words[i, Suffix4]);
        features[n++] = Hash.Mix(7, words[i, Prefix1]);
        features[n++] = Hash.Mix(8, words[i, Prefix2]);
        features[n++] = Hash.Mix(9, words[i, Prefix3]);
        features[n++] = Hash.Mix(10, words[i, Prefix4]);
        features[n++] = Hash.Mix(11, shape);
        features[n++] = Hash.Mix(12, fine);
        features[n++] = Hash.Mix(13, words[i, Coarse]);
        features[n++] = Hash.Mix(14, left);
        features[n++] = Hash.Mix(15, right);
        features[n++] = Hash.Mix(16, words[i - 2, Lower]);
        features[n++] = Hash.Mix(17, words[i + 2, Lower]);
        features[n++] = Hash.Mix(18, leftFine);
        features[n++] = Hash.Mix(19, rightFine);
        features[n++] = Hash.Mix(20, words[i - 2, Fine]);
        features[n++] = Hash.Mix(21, words[i + 2, Fine]);
        features[n++] = Hash.Mix(22, words[i - 1, Coarse], words[i + 1, Coarse]);
        features[n++] = Hash.Mix(23, words[i - 1, Suffix3]);
        features[n++] = Hash.Mix(24, words[i + 1, Suffix3]);
        features[n++] = Hash.Mix(25, words[i - 1, Shape]);
        features[n++] = Hash.Mix(26, words[i + 1, Shape]);
        features[n++] = Hash.Mix(27, words[i - 1, Shape], shape, words[i + 1, Shape]);
        features[n++] = Hash.Mix(28, previous);
        features[n++] = Hash.Mix(29, previous, beforePrevious);
        features[n++] = Hash.Mix(30, previous, lower);
        features[n++] = Hash.Mix(31, previous, right);
        features[n++] = Hash.Mix(32, previous, words[i, Suffix3]);
        features[n++] = Hash.Mix(33, previous, fine);
        features[n++] = Hash.Mix(34, previous, rightFine);
        features[n++] = Hash.Mix(35, previous, shape);
        features[n++] = Hash.Mix(36, lower, right);
        features[n++] = Hash.Mix(37, left, lower);
        features[n++] = Hash.Mix(38, fine, rightFine);
        features[n++] = Hash.Mix(39, leftFine, fine);
        features[n++] = Hash.Mix(40, lower, words[i + 1, Suffix2]);
        features[n++] = Hash.Mix(41, lower, words[i + 1, Coarse]);
        features[n++] = Hash.Mix(42, shape, words[i, Suffix2]);
        features[n++] = Hash.Mix(43, shape, fine);
        features[n++] = Hash.Mix(44, previous, beforePrevious, words[i, Suffix2]);
        features[n++] = Hash.Mix(45, previous, words[i, Coarse], words[i + 1, Coarse]);
        features[n] = Hash.Mix(46, words[i + 1, Lower], words[i + 2, Lower]);
    }
}
