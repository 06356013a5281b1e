using System.Globalization;
using System.Text;
using Dateline.Model;

namespace Dateline.Cli.Lives;

/// <summary>What a person asks for: an instrument whose name, mentions or topic hold all of these words.</summary>
internal sealed class InstrumentQuery
{
    private readonly string[] words;

    /// <summary>Reads the words; case, accents and punctuation do not matter.</summary>
    internal InstrumentQuery(string asked) => words = [.. Words(asked).Where(static word => word is not ("the" or "of" or "a" or "an"))];

    /// <summary>Is there nothing to look for?</summary>
    internal bool IsEmpty => words.Length == 0;

    /// <summary>Is this instrument meant?</summary>
    internal bool Fits(Instrument instrument)
    {
        if (Fits(instrument.Name) || (instrument.Topic is { } topic && Fits(instrument.Name + " " + topic))) return true;
        foreach (var mention in instrument.Mentions)
        {
            if (Fits(mention.Text)) return true;
        }

        return false;
    }

    private bool Fits(string text)
    {
        var told = Words(text).ToHashSet(StringComparer.Ordinal);
        return Array.TrueForAll(words, told.Contains);
    }

    /// <summary>The words of a text, folded: lower case, without accents.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || word.Length == 0) continue;
            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
