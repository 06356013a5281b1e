using System.Text.Json;
using Dateline.Coding.Factuality;
using Dateline.Coding.Lexicon;
using Dateline.Coding.Predicates;
using Dateline.Coding.Status;
using Dateline.Language;

namespace Dateline.Training.Factuality;

/// <summary>Reads graded sentences (UDS-IH2, MEANTIME) and analyses them as the coder would, from raw text.</summary>
internal sealed class FactualityCorpus(Analyzer analyzer, EventLexicon lexicon)
{
    private readonly AnalyzedText text = new();

    /// <summary>The examples of a file of JSON Lines, one for each graded word that the analysis holds as a word.</summary>
    internal FactualityExample[] Read(string path)
    {
        var examples = new List<FactualityExample>();
        foreach (var line in File.ReadLines(path))
        {
            using var record = JsonDocument.Parse(line);
            text.Reset(record.RootElement.GetProperty("text").GetString()!, new DateOnly(2017, 6, 1));
            analyzer.Analyze(text);
            var predicates = new PredicateReader(lexicon).Read(text);
            var features = new FactualityFeatures(predicates, new StatusReader(lexicon, predicates));
            foreach (var graded in record.RootElement.GetProperty("predicates").EnumerateArray())
            {
                var at = WordAt(graded.GetProperty("start").GetInt32(), graded.GetProperty("end").GetInt32());
                if (at >= 0) examples.Add(new FactualityExample([.. features.Of(at)], graded.GetProperty("factuality").GetSingle()));
            }
        }

        return [.. examples];
    }

    // Of several words that a graded span touches, the one highest in the tree.
    private int WordAt(int start, int end)
    {
        var best = -1;
        for (var i = 0; i < text.Count; i++)
        {
            if (text.End[i] <= start || text.Start[i] >= end) continue;
            if (best < 0 || text[best].IsWithin(text[i])) best = i;
        }

        return best;
    }
}
