namespace Dateline.Knowledge.Places;

/// <summary>Looks places up by name.</summary>
/// <remarks>Implementations are safe for any number of threads and take about a microsecond a look-up.</remarks>
internal interface IGazetteer
{
    /// <summary>All places of a name.</summary>
    /// <param name="name">The name as written; case, diacritics, and "Saint" or "St." do not matter.</param>
    /// <param name="places">Candidates are added here in the gazetteer's order.</param>
    void Find(ReadOnlySpan<char> name, List<GazetteerPlace> places);

    /// <summary>All places of a name, by its key.</summary>
    /// <param name="key">The name's <see cref="PlaceKey"/>.</param>
    /// <param name="places">Candidates are added here in the gazetteer's order.</param>
    void Find(ulong key, List<GazetteerPlace> places);

    /// <summary>The place that stands for a whole country.</summary>
    /// <param name="code">ISO 3166-1 alpha-3, or KOS.</param>
    GazetteerPlace? Country(string code);

    /// <summary>Usual English name of a place.</summary>
    string NameOf(GazetteerPlace place);

    /// <summary>ISO 3166-1 alpha-3 code of the country of a division, or null for waters and lands of several countries.</summary>
    string? CountryOf(int division);

    /// <summary>Name of a division, or null where the number stands for a country's places outside any.</summary>
    string? DivisionName(int division);
}
