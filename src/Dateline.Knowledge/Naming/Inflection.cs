namespace Dateline.Knowledge.Naming;

/// <summary>Plurals of English nouns, for names and agents in the files; regular ones by rule.</summary>
internal static class Inflection
{
    /// <summary>"ministers of foreign affairs" for "minister of foreign affairs": the word before the first preposition, else the last, is the head.</summary>
    internal static string PluralOfPhrase(string phrase)
    {
        var words = phrase.Split(' ');
        var head = words.Length - 1;
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is not ("of" or "for" or "in" or "to" or "on" or "at" or "general" or "d'affaires")) continue;
            head = i - 1;
            break;
        }

        words[head] = Plural(words[head]);
        return string.Join(' ', words);
    }

    /// <summary>The plural of a noun; the noun itself where it is a plural or has none.</summary>
    internal static string Plural(string noun)
    {
        if (noun is "people" or "police" or "military" or "personnel" or "staff" or "cattle" or "clergy" or "media" or "infantry" || LooksPlural(noun)) return noun;
        if (noun is "person") return "people";
        if (noun.EndsWith("child", StringComparison.Ordinal)) return noun + "ren";
        if (noun.EndsWith("man", StringComparison.Ordinal) && noun is not ("human" or "German" or "ottoman")) return noun[..^2] + "en";
        if (noun.EndsWith("wife", StringComparison.Ordinal)) return noun[..^2] + "ves";
        if (noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2])) return noun[..^1] + "ies";
        if (noun.EndsWith('s') || noun.EndsWith('x') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal)) return noun + "es";
        return noun + "s";
    }

    /// <summary>Is the last word of a name in the files a plural? "Georgians", "troops", "gunmen", "people".</summary>
    internal static bool LooksPlural(string name)
    {
        var word = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (word is "people" or "personnel" or "police" or "media" || word.EndsWith("men", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)) return true;
        return word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !word.EndsWith("is", StringComparison.Ordinal);
    }
}
