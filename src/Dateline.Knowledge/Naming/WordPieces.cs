namespace Dateline.Knowledge.Naming;

/// <summary>Cuts a written word into the folded pieces that names are made of: "al-Qaida" is "al", "qaida"; "U.S." is "us".</summary>
internal static class WordPieces
{
    /// <summary>No token gives more pieces than this; the rest of a longer one is ignored.</summary>
    internal const int MaxPieces = 6;

    /// <summary>Reads the next piece from <paramref name="at"/> on.</summary>
    /// <param name="form">The written word or name.</param>
    /// <param name="at">Where to begin; moved behind the piece.</param>
    /// <param name="folded">Receives the folded letters; at least <see cref="WordTable.MaxLength"/> long.</param>
    /// <param name="length">Length of the piece; 0 where it is too long for any name.</param>
    /// <param name="casing">How it is written.</param>
    /// <returns>False where no piece is left.</returns>
    internal static bool Next(ReadOnlySpan<char> form, ref int at, Span<char> folded, out int length, out Casing casing)
    {
        length = 0;
        casing = Casing.Lower;
        while (at < form.Length && Folding.Fold(form[at]) == '\0') at++;
        if (at >= form.Length) return false;
        var first = at;
        var letters = 0;
        var upper = 0;
        var digits = 0;
        var tooLong = false;
        for (; at < form.Length; at++)
        {
            var c = Folding.Fold(form[at]);
            if (c == '\0')
            {
                // A full stop between letters belongs to an abbreviation: "U.S.".
                if (form[at] == '.' && at + 1 < form.Length && char.IsLetter(form[at + 1])) continue;
                break;
            }

            if (length < folded.Length) folded[length++] = c;
            else tooLong = true;
            letters++;
            if (char.IsUpper(form[at])) upper++;
            else if (char.IsDigit(form[at])) digits++;
        }

        casing = !char.IsUpper(form[first]) && !char.IsDigit(form[first]) ? (upper > 0 ? Casing.Mixed : Casing.Lower) : letters > 1 && upper > 0 && (upper + digits == letters || (upper > 1 && letters <= 6)) ? Casing.AllUpper : Casing.Initial;
        if (tooLong) length = 0;
        return true;
    }
}
