using System.Collections.Immutable;
using Dateline.Model;

namespace Dateline.Coding.Attribution;

/// <summary>One cue of <c>lexicon/speech.tsv</c>.</summary>
/// <param name="Lemma">Lemma; a particle after a space ("point out").</param>
/// <param name="Class">Part of speech.</param>
/// <param name="Frames">What its content may be.</param>
/// <param name="Prepositions">Prepositions of <see cref="ContentFrames.Preposition"/> and <see cref="ContentFrames.ObjectPreposition"/>.</param>
/// <param name="Stance">How a source stands to what it says with this word.</param>
internal sealed record SpeechEntry(string Lemma, CueClass Class, ContentFrames Frames, ImmutableArray<string> Prepositions, Stance Stance)
{
    /// <summary>Does the word take any of these contents?</summary>
    internal bool Takes(ContentFrames frames) => (Frames & frames) != ContentFrames.None;
}
