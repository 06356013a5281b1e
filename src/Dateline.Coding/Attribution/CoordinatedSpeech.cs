using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>"Berlin said it had doubts, while Rome urged patience": parsers hang the second clause into the first one's content; the comma and its link part them.</summary>
internal static class CoordinatedSpeech
{
    /// <summary>Ends unquoted content where a linked clause begins in which another source speaks.</summary>
    internal static void CutAtNextSpeaker(AnalyzedText text, AttributedContent outer, List<AttributedContent> all)
    {
        if (outer.Cue is not { } cue) return;
        foreach (var next in all)
        {
            if (next.Cue is not { } nextCue || next.SpeakerWords is not { } speaker || nextCue.First < speaker.First || speaker.First < cue.End || ReferenceEquals(next, outer)) continue;
            if (LinkBefore(text, speaker.First) is not { } comma || !outer.Says(speaker.First) || QuotedSpeech.IsQuoted(text, speaker.First)) continue;
            for (var i = outer.Content.Count - 1; i >= 0; i--)
            {
                var piece = outer.Content[i];
                if (piece.First >= comma) outer.Content.RemoveAt(i);
                else if (piece.End > comma) outer.Content[i] = new TokenRange(piece.First, comma);
            }
        }
    }

    // A comma or semicolon and "while" or "whereas", or a semicolon alone.
    private static int? LinkBefore(AnalyzedText text, int first)
    {
        if (first < 2) return null;
        if (text.Form[first - 1] == ";") return first - 1;
        return text.Form[first - 1] is "while" or "whereas" && text.Form[first - 2] is "," or ";" ? first - 2 : null;
    }
}
