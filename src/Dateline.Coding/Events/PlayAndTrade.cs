using Dateline.Coding.Lexicon;
using Dateline.Knowledge.Discourse;
using Dateline.Language;

namespace Dateline.Coding.Events;

/// <summary>Tells sport and markets, which borrow the words of war, from politics (codebook 3.1).</summary>
internal sealed class PlayAndTrade(EventLexicon lexicon, ReportDiscourse discourse)
{
    private readonly Dictionary<int, int> wordsOf = [];

    private AnalyzedText Text => discourse.Text;

    /// <summary>Is the candidate a move of a game or a market?</summary>
    /// <remarks>Without a known state one word of sport or markets in the sentence is enough; against states and teams it takes two, or one beside a sentence of sport.</remarks>
    internal bool Holds(EventCandidate candidate)
    {
        var coded = false;
        foreach (var party in candidate.Actors.Concat(candidate.Recipients))
        {
            var entity = discourse.Entities[party.Entity];
            coded |= entity.Code is not null;
            if (entity.Sector.Any(sector => sector is "MIL" or "COP" or "GOV" or "REB" or "UAF" or "JUD" or "LEG" or "OPP")) return false;
        }

        var sentence = Text.SentenceOf[candidate.Predicate.Head];
        var words = SportOf(sentence);
        if (!coded) return words > 0 || HasMarket(sentence);
        return words > 1 || (words == 1 && (IsSportBeside(sentence, -1) || IsSportBeside(sentence, 1)));
    }

    private bool IsSportBeside(int sentence, int step)
    {
        var other = sentence + step;
        return other >= 0 && other < Text.Sentences.Count && Text.Sentences[other].Paragraph == Text.Sentences[sentence].Paragraph && SportOf(other) > 1;
    }

    private bool HasMarket(int index)
    {
        var sentence = Text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (lexicon.InClass("market", Text.Lemma[i])) return true;
        }

        return false;
    }

    // Different words of sport in a sentence.
    private int SportOf(int index)
    {
        if (wordsOf.TryGetValue(index, out var known)) return known;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sentence = Text.Sentences[index];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var lemma = Text.Upos[i] == UniversalTag.ProperNoun ? Text.Lemma[i].ToLowerInvariant() : Text.Lemma[i];
            if (Text.Upos[i] is UniversalTag.Noun or UniversalTag.ProperNoun && lexicon.InClass("sport", lemma)) words.Add(lemma);
        }

        wordsOf[index] = words.Count;
        return words.Count;
    }
}
