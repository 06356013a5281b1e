using Dateline.Language;

namespace Dateline.Coding.Attribution;

/// <summary>"It also states", "she added": a pronoun that speaks and that nothing else resolved goes on for the speaker before it.</summary>
/// <remarks>Only the nearest speaker of the same or the preceding paragraph, and only of the right sort: an invented speaker is worse than none.</remarks>
internal sealed class PronounSpeakers
{
    private readonly Dictionary<int, int> antecedents = [];

    /// <summary>Reads the attributions in the order of the text.</summary>
    internal PronounSpeakers(IReadOnlyList<AttributedContent> attributions, AnalyzedText text)
    {
        int? person = null, thing = null;
        foreach (var attribution in attributions)
        {
            if (attribution.Speaker is not { } speaker) continue;
            switch (text.Form[speaker].ToLowerInvariant())
            {
                case "it" when thing is { } last && IsNear(text, last, speaker):
                    antecedents[speaker] = last;
                    break;
                case "he" or "she" when person is { } last && IsNear(text, last, speaker):
                    antecedents[speaker] = last;
                    break;
                default:
                    if (text.Upos[speaker] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || attribution.NestedIn is not null) break;
                    if (IsThing(text, speaker)) thing = speaker;
                    else person = speaker;
                    break;
            }
        }
    }

    /// <summary>The word that a speaking pronoun stands for, or null.</summary>
    internal int? Antecedent(int pronoun) => antecedents.TryGetValue(pronoun, out var head) ? head : null;

    private static bool IsNear(AnalyzedText text, int before, int after) => before < after && ParagraphOf(text, after) - ParagraphOf(text, before) is 0 or 1;

    private static int ParagraphOf(AnalyzedText text, int token) => text.Sentences[text.SentenceOf[token]].Paragraph;

    private static bool IsThing(AnalyzedText text, int speaker)
    {
        if (SourceNouns.ClassOf(text.Lemma[speaker]) is SourceNouns.Document or "media") return true;
        foreach (var name in text.Names)
        {
            if (name.First > speaker) break;
            if (speaker < name.End) return name.Label is not NameLabel.Person;
        }

        return text.Lemma[speaker] is "ministry" or "government" or "office" or "company" or "group" or "agency" or "council" or "court" or "party" or "army" or "commission" or "committee" or "movement";
    }
}
