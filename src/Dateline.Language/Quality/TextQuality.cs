using System.Collections.Frozen;
using Dateline.Model;

namespace Dateline.Language.Quality;

/// <summary>Warns where the analysis must suffer from what the text is: another language, a table, all capitals, no capitals.</summary>
/// <remarks>Looks at the head of the text only, so that the cost is the same for a report of any length.</remarks>
internal sealed class TextQuality : IStage
{
    private const int Looked = 400;
    private const int LeastWords = 25;

    // English news has a third of such words; French or Spanish share a few spellings ("a", "on", "he") and stay under a tenth.
    private const double LeastFunctionWords = 0.12;
    private const double MostInCapitals = 0.7;

    private static readonly FrozenSet<string> FunctionWords = FrozenSet.ToFrozenSet(
    [
        "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "as", "by", "at", "from", "his", "her", "their", "its", "are", "were", "be",
        "been", "has", "have", "had", "will", "would", "not", "an", "it", "he", "she", "they", "we", "you", "who", "which", "this", "these", "or", "but", "said", "after", "than",
    ], StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        int words = 0, function = 0, capitals = 0, initials = 0;
        for (var i = 0; i < Math.Min(text.Count, Looked); i++)
        {
            var form = text.Form[i];
            if (form.Length < 2 || !char.IsLetter(form[0])) continue;
            words++;
            if (FunctionWords.Contains(form)) function++;
            if (char.IsUpper(form[0])) initials++;
            if (char.IsUpper(form[0]) && char.IsUpper(form[^1])) capitals++;
        }

        if (words < LeastWords) return;
        if (function < LeastFunctionWords * words)
        {
            text.Warnings.Add(new Warning("not_english_prose",
                "Few words of the text are such as every English sentence needs: it may be in another language, a list or a table, and what was found in it is unsure.", null));
        }

        if (capitals > MostInCapitals * words)
            text.Warnings.Add(new Warning("all_capitals", "The text is written in capitals, by which names are otherwise known: names are unsure.", null));
        else if (initials == 0)
            text.Warnings.Add(new Warning("no_capitals", "The text has no capitals, by which names are otherwise known: many names are missed.", null));
    }
}
