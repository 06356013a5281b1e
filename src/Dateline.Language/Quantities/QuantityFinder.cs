namespace Dateline.Language.Quantities;

/// <summary>Finds the number expressions of a text with their bounds: <see cref="AnalyzedText.Quantities"/>.</summary>
/// <remarks>
/// Runs after the dates, whose numbers it leaves alone. Conventions: "at least 20" and "more than 20" are 20 to open; "up to 20" and "fewer than 20" are open to 20;
/// "nearly 20" is 20, approximate; "dozens" is 12 to open, vague and approximate; "several hundred" 200 to open. Shares are fractions of one: "14 percent" is 0.14.
/// Left out: ordinals, money, ages, numbers in names ("F-16", "Resolution 1701") and in compounds that name a property ("a three-day visit").
/// </remarks>
internal sealed class QuantityFinder : IStage
{
    /// <inheritdoc/>
    public void Annotate(AnalyzedText text)
    {
        var time = 0;
        if (text.Sentences.Count == 0)
        {
            Sentence(text, 0, text.Count, ref time);
            return;
        }

        foreach (var sentence in text.Sentences) Sentence(text, sentence.First, sentence.End, ref time);
    }

    private static void Sentence(AnalyzedText text, int first, int limit, ref int time)
    {
        var reader = new NumeralReader(text, limit);
        var floor = first;
        for (var token = first; token < limit;)
        {
            while (time < text.Times.Count && text.Times[time].End <= token) time++;
            if (time < text.Times.Count && text.Times[time].First <= token)
            {
                token = floor = text.Times[time].End;
                continue;
            }

            // A number may not run into the next date.
            var end = time < text.Times.Count && text.Times[time].First < limit ? text.Times[time].First : limit;
            var next = At(text, reader, token, floor, end, limit);
            if (next > token) floor = next;
            token = Math.Max(next, token + 1);
        }
    }

    /// <summary>Reads what begins at a token; returns the token after it, or the token itself where nothing does.</summary>
    private static int At(AnalyzedText text, in NumeralReader reader, int token, int floor, int limit, int sentence)
    {
        var form = text.Form[token];
        if (form.Length == 0) return token;
        var word = char.IsAsciiDigit(form[0]) ? default : NumberLexicon.Find(form);
        switch (word.Kind)
        {
            case NumberWordKind.No:
                return Nothing(text, token, limit);
            case NumberWordKind.Nil:
                text.Quantities.Add(new Quantity(token, token + 1, token, 0, 0, Approximate: false, Vague: false, IsShare: false));
                return token + 1;
            case NumberWordKind.Half when Share(text, token, floor, limit):
                return Add(text, token, token + 1, floor, limit, new Numeral(0.5, 0.5, 1, token + 1, token), share: true);
            case NumberWordKind.None when !char.IsAsciiDigit(form[0]) && !form.Contains('-') && form[0] is not ('½' or '¼' or '¾'):
                return token;
            default:
                break;
        }

        if (Shares.Read(text, token, limit) is { } share) return Add(text, token, share.End, floor, limit, share, share: true);
        if (reader.Read(token) is not { } number || number.End > limit) return token;
        if (word.Kind == NumberWordKind.Unit && IsPronoun(text, token, floor, limit)) return token;
        if (NumberNames.Covers(text, token, number.End, floor, sentence) is var after && after > token) return after;
        number = Ranges.Extend(text, reader, token, number, floor, limit);
        return Add(text, token, number.End, floor, limit, number, share: false);
    }

    private static int Add(AnalyzedText text, int token, int end, int floor, int limit, Numeral number, bool share)
    {
        var before = Hedges.Before(text, token, floor, out var first);
        if (before == HedgeKind.None && number.Low < number.High && token > floor && text.Form[token - 1] is "between" or "Between") first = token - 1;
        // "at least about 20"
        var outer = first < token ? Hedges.Before(text, first, floor, out first) : HedgeKind.None;
        var behind = Hedges.After(text, end, limit, out end);
        if (end < limit && end > token && text.Form[end] is "%" or "percent" or "pct")
        {
            (end, number, share) = (end + 1, number with { Low = number.Low / 100, High = number.High / 100 }, true);
        }
        else if (end + 1 < limit && text.Form[end] is "per" && text.Form[end + 1] is "cent")
        {
            (end, number, share) = (end + 2, number with { Low = number.Low / 100, High = number.High / 100 }, true);
        }

        // "all but a handful" says neither how many nor how few.
        var allBut = first > floor + 1 && text.Form[first - 1] is "but" && text.Form[first - 2] is "all" or "All";
        double? low = allBut || Any(HedgeKind.AtMost, before, outer, behind) ? null : number.Low;
        double? high = allBut || number.Vague || Any(HedgeKind.AtLeast, before, outer, behind) ? null : number.High;
        if (allBut) first -= 2;
        var approximate = number.Vague || number.Approximate || Any(HedgeKind.Approximate, before, outer, behind);
        text.Quantities.Add(new Quantity(first, end, QuantityHead.Of(text, token, number.End, number.Head), low, high, approximate, number.Vague, share));
        return end;
    }

    private static bool Any(HedgeKind kind, HedgeKind before, HedgeKind outer, HedgeKind behind) => before == kind || outer == kind || behind == kind;

    /// <summary>"no casualties", "no civilian deaths": nought where people are counted.</summary>
    private static int Nothing(AnalyzedText text, int token, int limit)
    {
        for (var noun = token + 1; noun < Math.Min(limit, token + 4); noun++)
        {
            if (NumberLexicon.People.Contains(text.Form[noun]))
            {
                text.Quantities.Add(new Quantity(token, token + 1, token, 0, 0, Approximate: false, Vague: false, IsShare: false));
                return token + 1;
            }

            if (!char.IsLetter(text.Form[noun][0])) break;
        }

        return token;
    }

    /// <summary>"half of the", "half the", "half its": a share, where "half a million" is a number and "the second half" neither.</summary>
    private static bool Share(AnalyzedText text, int token, int floor, int limit) =>
        !(token > floor && text.Form[token - 1] is "first" or "second" or "latter" or "other" or "last" or "opening") && token + 1 < limit && text.Form[token + 1] is "of" or "the" or "its" or "their" or "his" or "her" or "these" or "those" or "that";

    /// <summary>"one another", "no one", "the one who": not a count.</summary>
    private static bool IsPronoun(AnalyzedText text, int token, int floor, int limit)
    {
        if (!text.Form[token].Equals("one", StringComparison.OrdinalIgnoreCase)) return false;
        if (text.Xpos[token] is PennTag.PRP or PennTag.NN or PennTag.NNS) return true;
        if (token + 1 < limit && text.Form[token + 1] is "another" or "'s" or "’s" or "day") return true;
        return token > floor && text.Form[token - 1] is "no" or "No" or "the" or "The" or "this" or "that" or "which" or "each" or "every" or "any" or "another" or "other" or "a" or "new" or "first" or "second" or "third" or "last" or "only";
    }
}
