using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>Finds every attribution of a report: direct, indirect and mixed speech, thoughts, orders and judgements (codebook 4).</summary>
/// <remarks>Rules apply in the order of <see cref="Find"/>: words of saying first, then quotations that stand alone, then nesting.</remarks>
internal sealed class AttributionFinder(SpeechLexicon lexicon)
{
    /// <summary>The attributions of an analysed text, in the order of their first token.</summary>
    internal List<AttributedContent> Find(AnalyzedText text)
    {
        var found = new List<AttributedContent>();
        var subtrees = new Subtrees(text);
        for (var i = 0; i < text.Count; i++)
        {
            var word = text[i];
            if (AccordingTo.Find(word, subtrees) is { } according) found.Add(according);
            else if (lexicon.Find(word) is { } entry && FromCue(word, entry, subtrees) is { } attribution) found.Add(attribution);
        }

        ColonStyle.Find(text, found);
        new Datelines(text).TakeOut(text, found);
        QuotedSpeech.AttachToNeighbours(text, found, lexicon, subtrees);
        QuotedSpeech.Extend(text, found);
        QuotedSpeech.AttachStandingAlone(text, found);
        foreach (var attribution in found) CoordinatedSpeech.CutAtNextSpeaker(text, attribution, found);
        foreach (var attribution in found) ContentRanges.Normalize(attribution.Content);
        found.RemoveAll(static attribution => attribution.Content.Count == 0);
        found.Sort(static (a, b) => a.FirstToken != b.FirstToken ? a.FirstToken.CompareTo(b.FirstToken) : b.ContentLength.CompareTo(a.ContentLength));
        foreach (var attribution in found)
        {
            attribution.Kind = QuotedSpeech.KindOf(text, attribution);
            attribution.NestedIn = Innermost(found, attribution);
        }

        Nesting.Prune(text, found);
        foreach (var attribution in found) WidenCue(text, attribution);
        return found;
    }

    private static AttributedContent? FromCue(Token cue, SpeechEntry entry, Subtrees subtrees) => entry.Class switch
    {
        CueClass.Verb => VerbalCue.Find(cue, entry, subtrees),
        CueClass.Adjective => VerbalCue.FindAdjective(cue, entry, subtrees),
        CueClass.Noun => NominalCue.Find(cue, entry, subtrees),
        _ => NominalCue.FindAdverb(cue, entry, subtrees),
    };

    // Last, since until here a cue is the one word that the rules look at.
    private static void WidenCue(AnalyzedText text, AttributedContent attribution)
    {
        if (attribution.Cue is not { } found) return;
        var cue = CueWords.TakePreposition(text, found, attribution.Content);
        attribution.Cue = CueWords.Widen(text, cue, token => attribution.Says(token) || attribution.SpeakerWords is { } speaker && speaker.Contains(token) || attribution.Relative == token);
    }

    private static AttributedContent? Innermost(List<AttributedContent> all, AttributedContent inner)
    {
        AttributedContent? around = null;
        var at = inner.Cue?.First ?? inner.Content[0].First;
        foreach (var outer in all)
        {
            if (ReferenceEquals(outer, inner) || !outer.Says(at) || outer.ContentLength <= inner.ContentLength) continue;
            if (around is null || outer.ContentLength < around.ContentLength) around = outer;
        }

        return around;
    }
}
