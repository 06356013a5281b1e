using Dateline.Model;

namespace Dateline.Language.Times;

/// <summary>Finds the date expressions of a text and what they mean, in one pass over the tokens: <see cref="AnalyzedText.Times"/>.</summary>
/// <remarks>
/// Needs tokens and sentences; tags and names, where present, keep "may" and "Theresa May" out. Nothing is allocated but the values of what is found,
/// and a word that begins no expression costs one look-up.
/// </remarks>
internal sealed class TimeFinder : IStage
{
    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        var context = TimeContext.Empty;
        if (text.Sentences.Count == 0)
        {
            Sentence(text, 0, text.Count, 0, ref context);
            return;
        }

        for (var i = 0; i < text.Sentences.Count; i++) Sentence(text, text.Sentences[i].First, text.Sentences[i].End, i, ref context);
    }

    private static void Sentence(AnalyzedText text, int first, int limit, int ordinal, ref TimeContext context)
    {
        var reader = new TimeReader(text, first, limit, ordinal, ref context);
        var from = text.Times.Count;
        for (var token = first; token < limit;)
        {
            var piece = reader.At(token);
            if (piece.Kind == TimeWordKind.None || reader.Read(piece) is not { } reading)
            {
                token++;
                continue;
            }

            var bound = reading.Bound != TimeBound.Within ? reading.Bound : TimeBounds.Before(text, token, first);
            var period = reading.Period;
            text.Times.Add(new TimeSpanExpression(token, reading.Last.Token + 1, period.Value, period.Start, period.Last, period.Granularity, bound));
            context.Note(period, ordinal, reading.NamesYear, text.Published);
            token = reading.Last.Token + 1;
        }

        ClockDays.Place(text, from);
        DateRanges.Join(text, from, first);
    }
}
