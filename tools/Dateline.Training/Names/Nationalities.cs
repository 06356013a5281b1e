namespace Dateline.Training.Names;

/// <summary>Words for nationalities, religions and political groups: what tells a group from other names in corpora that do not mark groups.</summary>
internal sealed class Nationalities
{
    // What knowledge/states.tsv cannot hold: peoples without a state, continents, faiths, parties' members.
    private static readonly string[] Others =
    [
        "Arab", "Kurd", "Kurdish", "Palestinian", "Chechen", "Tamil", "Uighur", "Uyghur", "Roma", "Basque", "Catalan", "Tibetan", "Hutu", "Tutsi", "Pashtun",
        "Abkhaz", "Abkhazian", "Ossetian", "South Ossetian", "Crimean", "Tatar", "Rohingya", "Hispanic", "Latino", "Soviet", "Yugoslav", "Ottoman", "Roman", "Persian", "Western",
        "European", "African", "Asian", "American", "Scandinavian", "Balkan", "Nordic", "Scottish", "Welsh", "English", "Hawaiian", "Californian", "Texan",
        "Muslim", "Moslem", "Christian", "Jew", "Jewish", "Hindu", "Buddhist", "Sikh", "Sunni", "Shia", "Shiite", "Shi'ite", "Catholic", "Protestant", "Orthodox", "Mormon",
        "Islamic", "Islamist", "Salafi", "Salafist", "Wahhabi", "Alawite", "Druze", "Yazidi", "Copt", "Coptic", "Maronite", "Baptist", "Methodist", "Lutheran", "Anglican", "Evangelical", "Zionist",
        "Republican", "Democrat", "Democratic", "Communist", "Socialist", "Nazi", "Baathist", "Ba'athist", "Maoist", "Marxist", "Bolshevik", "Tory", "Tories", "Whig", "Sandinista",
    ];

    private readonly HashSet<string> words = new(Others, StringComparer.Ordinal);

    /// <summary>Reads adjectives and demonyms of states.</summary>
    /// <param name="path">knowledge/states.tsv.</param>
    internal static Nationalities Read(string path)
    {
        var result = new Nationalities();
        var rows = File.ReadLines(path).Where(l => !l.StartsWith('#')).Select(l => l.Split('\t')).ToList();
        int adjectives = Array.IndexOf(rows[0], "adjectives"), demonyms = Array.IndexOf(rows[0], "demonyms");
        foreach (var row in rows.Skip(1))
            result.words.UnionWith(row[adjectives].Split('|').Concat(row[demonyms].Split('|')).Where(w => w.Length > 0));
        return result;
    }

    /// <summary>True for such a word, in the singular or the plural.</summary>
    internal bool Contains(string form) => words.Contains(form) || (form.EndsWith('s') && words.Contains(form[..^1]));
}
