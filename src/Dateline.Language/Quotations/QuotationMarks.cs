using Dateline.Language.Tokens;

namespace Dateline.Language.Quotations;

/// <summary>Reads quotation marks by their form and by the space around them.</summary>
internal static class QuotationMarks
{
    /// <summary>What the token does; marks of a possessive ("workers'") do nothing.</summary>
    internal static QuotationMark Of(AnalyzedText text, int index)
    {
        var form = text.Form[index];
        if (form.Length > 2) return QuotationMark.None;
        switch (form)
        {
            case "“":
                // German and Polish „…“ close with the mark that opens in English.
                return TouchesBefore(text, index) && !TouchesAfter(text, index) ? QuotationMark.ClosesDouble : QuotationMark.OpensDouble;
            case "„" or "«" or "``" or "‘‘":
                return QuotationMark.OpensDouble;
            case "”" or "»" or "’’":
                return !TouchesBefore(text, index) && TouchesAfter(text, index) ? QuotationMark.OpensDouble : QuotationMark.ClosesDouble;
            case "\"" or "''":
                return (TouchesBefore(text, index), TouchesAfter(text, index)) switch
                {
                    (false, true) => QuotationMark.OpensDouble,
                    (true, false) => QuotationMark.ClosesDouble,
                    _ => QuotationMark.EitherDouble,
                };
            case "‘":
                return QuotationMark.OpensSingle;
            case "'" or "’" or "`":
                if (index > 0 && text.JoinedToNext[index - 1]) return QuotationMark.None;
                if (!TouchesBefore(text, index)) return TouchesAfter(text, index) ? QuotationMark.OpensSingle : QuotationMark.None;
                return form is "`" || TouchesAfter(text, index) ? QuotationMark.None : QuotationMark.ClosesSingle;
            default:
                return QuotationMark.None;
        }
    }

    // Written on to the word before it; an opening bracket or a dash is no word.
    private static bool TouchesBefore(AnalyzedText text, int index)
    {
        if (index == 0 || text.End[index - 1] < text.Start[index]) return false;
        return text.Form[index - 1] is not ("(" or "[" or "{" or "-" or "--" or "—" or "–" or "/" or "\"" or "“" or "‘" or "'" or "``")
            || (text.Form[index - 1] is "\"" or "'" or "-" && index > 1 && text.End[index - 2] == text.Start[index - 1]);
    }

    // Written on to the word after it; a closing bracket or a stop is no word.
    private static bool TouchesAfter(AnalyzedText text, int index)
    {
        if (index + 1 >= text.Count || text.End[index] < text.Start[index + 1]) return false;
        var next = text.Form[index + 1];
        return CharKinds.IsWord(next[0]) || next[0] is '$' or '€' or '£' or '#' or '@' or '(' or '[' or '“' or '‘' or '.' && next.Length > 1
            || (next is "'" or "\"" or "…" && index + 2 < text.Count && text.End[index + 1] == text.Start[index + 2] && CharKinds.IsWord(text.Form[index + 2][0]));
    }
}
