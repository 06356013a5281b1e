using Dateline.Language.Sentences;

namespace Dateline.Language.Tokens;

/// <content>Full stops after words: part of an abbreviation, or the end of a sentence.</content>
internal ref partial struct RunScanner
{
    /// <summary>Does the full stop at <paramref name="stop"/> belong to the word before it?</summary>
    private readonly bool TakesFullStop(int stop)
    {
        if (stop + 1 < end && text[stop + 1] == '.') return false;
        var word = text[at..stop];
        var following = stop + 1 < end ? text[stop + 1] : FirstOfNextRun();
        if (word.Contains('.')) return IsAcronymUpTo(stop) && (char.IsUpper(word[0]) || !SentenceEndsAfter(stop));
        if (word.Length == 1) return TakesInitialStop(word[0], following);
        return Abbreviations.Of(word) switch
        {
            AbbreviationKind.Always => following != '\0',
            AbbreviationKind.Title => char.IsUpper(word[0]) || char.IsLower(following) || following is '(' or ',' || CharKinds.Of(following) == CharKind.Digit,
            AbbreviationKind.Ordinary => !SentenceEndsAfter(stop),
            AbbreviationKind.BeforeNumber => CharKinds.Of(following) == CharKind.Digit,
            AbbreviationKind.Capitalised => char.IsUpper(word[0]) && (following is ',' or ')' || char.IsLower(following) || CharKinds.Of(following) == CharKind.Digit
                || Abbreviations.IsMonthOrDay(word)),
            _ => false,
        };
    }

    // The treebanks set the stop of "etc." and "Inc." apart where the sentence ends too; of acronyms in capitals ("U.S.") they do not.
    private readonly bool SentenceEndsAfter(int stop)
    {
        if (stop + 1 < end) return false;
        if (FirstOfNextRun() == '\0') return true;
        var next = end;
        while (CharKinds.Of(text[next]) == CharKind.Space) next++;
        return SentenceStarters.StandsAt(text[next..]);
    }

    // "George W. Bush", "J. Smith", but "Plan B." and "I."; "p. 5", "b. 1950", "c. 1850".
    private readonly bool TakesInitialStop(char letter, char following)
    {
        if (CharKinds.Of(letter) != CharKind.Letter) return false;
        if (char.IsLower(letter)) return letter is 'p' or 'c' or 'b' or 'd' or 'm' or 'r' or 'v' && CharKinds.Of(following) == CharKind.Digit;
        if (letter == 'I' && !char.IsUpper(following)) return false;
        if (following == '\0') return false;
        return following is ',' or ')' or ';' || char.IsUpper(following) || char.IsLower(following) && PreviousIsName();
    }

    private readonly bool PreviousIsName() => sink.Count > 0 && char.IsUpper(sink.Form[sink.Count - 1][0]);

    /// <summary>First character after the white space that follows the run; '\0' at the end of the text or of a line.</summary>
    private readonly char FirstOfNextRun()
    {
        const int Reach = 8;
        var stop = Math.Min(text.Length, end + Reach);
        for (var i = end; i < stop; i++)
        {
            if (text[i] is '\n' or '\r') return '\0';
            if (CharKinds.Of(text[i]) != CharKind.Space) return text[i];
        }

        return '\0';
    }
}
