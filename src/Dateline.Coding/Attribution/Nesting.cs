using Dateline.Language;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>Which sayings within sayings are attributions of their own: those that name another source.</summary>
/// <remarks>
/// "I think we will win," she said has one source and one thing said. "The minister said that the rebels denied an attack" has two, and the rebels' denial is nested.
/// In somebody's quoted words only a plain saying of somebody else counts: there everybody wants, knows and needs.
/// </remarks>
internal static class Nesting
{
    /// <summary>Removes nested attributions that tell of no other source. Those left point to the one around them that is left.</summary>
    internal static void Prune(AnalyzedText text, List<AttributedContent> found)
    {
        var dropped = new HashSet<AttributedContent>(ReferenceEqualityComparer.Instance);
        foreach (var attribution in found)
        {
            if (attribution.NestedIn is not null ? !NamesAnotherSource(text, attribution) : SpeaksOfItself(text, attribution)) dropped.Add(attribution);
        }

        found.RemoveAll(dropped.Contains);
        foreach (var attribution in found)
        {
            while (attribution.NestedIn is { } outer && dropped.Contains(outer)) attribution.NestedIn = outer.NestedIn;
        }
    }

    // "I think" in quoted words whose speaker nobody found says no more than the quotation does.
    private static bool SpeaksOfItself(AnalyzedText text, AttributedContent attribution) =>
        attribution is { Speaker: { } speaker, Cue: { } cue } && text.Upos[speaker] == UniversalTag.Pronoun && QuotedSpeech.IsQuoted(text, cue.First) && QuotedSpeech.IsQuoted(text, speaker);

    private static bool NamesAnotherSource(AnalyzedText text, AttributedContent inner)
    {
        if (inner.Speaker is not { } speaker || inner.NestedIn is not { } outer) return false;
        if (text.Upos[speaker] == UniversalTag.Pronoun || text.Xpos[speaker] is PennTag.PossessivePronoun or PennTag.PRP) return false;
        if (outer.Kind != StatementKind.Indirect && QuotedSpeech.IsQuoted(text, inner.Cue?.First ?? speaker)) return inner.IsProposition;
        return outer.Speaker is not { } around || !text.Form[around].Equals(text.Form[speaker], StringComparison.OrdinalIgnoreCase);
    }
}
