using Dateline.Knowledge.Naming;

namespace Dateline.Gazetteers;

/// <summary>Tells which of GeoNames' names, given without language, an English text may use.</summary>
internal static class EnglishNames
{
    /// <summary>Latin letters, begins with a capital, four letters or more, and no code in capitals.</summary>
    internal static bool MayBe(string name)
    {
        if (name.Length < 4 || !char.IsUpper(name[0])) return false;
        var lower = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c)) lower++;
            if (char.IsDigit(c) || (char.IsLetter(c) && Folding.Fold(c) is not (>= 'a' and <= 'z'))) return false;
        }

        return lower >= 2;
    }
}
