namespace Dateline.Language.Quantities;

/// <summary>Finds the token by which a number hangs in the parse.</summary>
internal static class QuantityHead
{
    /// <summary>The token whose head lies outside the number, where the text is parsed; else the one the grammar names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the number, hedges left out.</param>
    /// <param name="end">After its last token.</param>
    /// <param name="fallback">The token that carries the number by its form: "million" of "2 million".</param>
    internal static int Of(AnalyzedText text, int first, int end, int fallback)
    {
        if (Outside(text, fallback, first, end)) return fallback;
        for (var token = first; token < end; token++)
        {
            if (Outside(text, token, first, end) && text.Relation[token] is not (Relation.Case or Relation.Punctuation or Relation.AdverbialModifier)) return token;
        }

        return fallback;
    }

    private static bool Outside(AnalyzedText text, int token, int first, int end) => text.Head[token] < first || text.Head[token] >= end;
}
