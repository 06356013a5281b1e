namespace Dateline.Knowledge.Places;

/// <summary>Looks places up by name.</summary>
/// <remarks>Implementations are safe for any number of threads and take about a microsecond a look-up.</remarks>
internal interface IGazetteer
{
    /// <summary>All places of a name.</summary>
    /// <param name="name">The name as written; case and diacritics do not matter.</param>
    /// <param name="places">Candidates are added here, the most populous first; at most sixteen.</param>
    void Find(ReadOnlySpan<char> name, List<GazetteerPlace> places);
}
