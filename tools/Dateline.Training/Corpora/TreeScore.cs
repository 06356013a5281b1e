using Dateline.Language;

namespace Dateline.Training.Corpora;

/// <summary>Shares of words with the right tag, head, and head and relation, on gold words; relations without subtypes, as the CoNLL evaluation has it.</summary>
internal readonly record struct TreeScore(double Upos, double Xpos, double Unlabelled, double Labelled, double WithSubtypes)
{
    /// <summary>Runs stages over sentences and compares.</summary>
    internal static TreeScore Of(IReadOnlyList<TreebankSentence> sentences, params IStage[] stages)
    {
        var text = new AnalyzedText();
        foreach (var sentence in sentences) sentence.AddTo(text);
        foreach (var stage in stages) stage.Annotate(text);
        int upos = 0, xpos = 0, heads = 0, labels = 0, subtypes = 0, at = 0;
        foreach (var sentence in sentences)
        {
            var first = at;
            for (var i = 0; i < sentence.Length; i++, at++)
            {
                if (text.Upos[at] == sentence.Upos[i]) upos++;
                if (text.Xpos[at] == sentence.Xpos[i]) xpos++;
                if (text.Head[at] != (sentence.Head[i] == 0 ? -1 : first + sentence.Head[i] - 1)) continue;
                heads++;
                if (text.Relation[at] == sentence.Relation[i]) subtypes++;
                if (string.Equals(Base(text.Relation[at]), Base(sentence.Relation[i]), StringComparison.Ordinal)) labels++;
            }
        }

        double n = at;
        return new TreeScore(upos / n, xpos / n, heads / n, labels / n, subtypes / n);
    }

    /// <summary>"UPOS .961 XPOS .957 UAS .871 LAS .842 with subtypes .835".</summary>
    public override string ToString() => $"UPOS {Upos:.0000} XPOS {Xpos:.0000} UAS {Unlabelled:.0000} LAS {Labelled:.0000} with subtypes {WithSubtypes:.0000}";

    private static string Base(Relation relation) => relation.Label().Split(':')[0];
}
