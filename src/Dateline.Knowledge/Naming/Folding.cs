namespace Dateline.Knowledge.Naming;

/// <summary>Folds letters to lower case without diacritics, so that "Erdoğan" and "ERDOGAN" are one spelling.</summary>
/// <remarks>A table, because the process runs without culture data (InvariantGlobalization) and Unicode normalisation leaves text as it is.</remarks>
internal static class Folding
{
    private const string Families =
        "aàáâãäåāăąǎǻảạấầẩẫậắằẳẵặæ cçćĉċč dďđð eèéêëēĕėęěẻẽẹếềểễệəɛ gĝğġģ hĥħ iìíîïĩīĭįıǐỉị jĵ kķ lĺļľŀł nñńņňŋ oòóôõöøōŏőơǒỏọốồổỗộớờởỡợœ rŕŗř sśŝşšșß tţťŧțþ uùúûüũūŭůűųưǔủụứừửữự wŵ yýÿŷỳỷỹỵ zźżž";

    private static readonly char[] Table = Build();

    /// <summary>The folded letter or digit; '\0' for anything that is not part of a word.</summary>
    internal static char Fold(char c) => c < Table.Length ? Table[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';

    private static char[] Build()
    {
        var table = new char[0x1F00];
        for (var c = 0; c < table.Length; c++) table[c] = char.IsLetterOrDigit((char)c) ? char.ToLowerInvariant((char)c) : '\0';
        foreach (var family in Families.Split(' '))
        {
            foreach (var c in family)
            {
                table[c] = family[0];
                table[char.ToUpperInvariant(c)] = family[0];
            }
        }

        table['İ'] = 'i';
        return table;
    }
}
