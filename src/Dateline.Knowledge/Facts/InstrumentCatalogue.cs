using Dateline.Knowledge.Naming;
using Dateline.Language;

namespace Dateline.Knowledge.Facts;

/// <summary>Well-known instruments by their names: "Minsk II", "the Oslo accords", "Resolution 1244".</summary>
/// <remarks>Names are compared as all knowledge names are: without regard to case, diacritics, dashes and a leading "the". Immutable once loaded.</remarks>
internal sealed class InstrumentCatalogue
{
    private const int MostPieces = 12;

    // Name in folded pieces parted by blanks; and every beginning of one, so that a scan can stop early.
    private readonly Dictionary<string, KnownInstrument> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    /// <summary>Number of names.</summary>
    internal int Count => byName.Count;

    /// <summary>All instruments, in the order of their ids.</summary>
    internal IEnumerable<KnownInstrument> All => byName.Values.Distinct().OrderBy(static instrument => instrument.Id, StringComparer.Ordinal);

    /// <summary>Files a name; the first of two instruments of one name keeps it.</summary>
    /// <returns>False where the name holds no letter or digit.</returns>
    internal bool Add(string name, KnownInstrument instrument)
    {
        var pieces = Pieces(name);
        if (pieces.Count > 0 && pieces[0] == "the") pieces.RemoveAt(0);
        if (pieces.Count is 0 or > MostPieces) return false;
        for (var length = 1; length <= pieces.Count; length++) beginnings.Add(string.Join(' ', pieces.Take(length)));
        byName.TryAdd(string.Join(' ', pieces), instrument);
        return true;
    }

    /// <summary>The instrument of a name; null where it is not known.</summary>
    internal KnownInstrument? Find(string name)
    {
        var pieces = Pieces(name);
        if (pieces.Count > 0 && pieces[0] == "the") pieces.RemoveAt(0);
        return byName.GetValueOrDefault(string.Join(' ', pieces));
    }

    /// <summary>The longest name that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where the name must begin.</param>
    /// <param name="end">No token from here on is looked at.</param>
    /// <returns>The instrument and the token after its name; null where none begins here.</returns>
    internal (KnownInstrument Instrument, int End)? At(AnalyzedText text, int first, int end)
    {
        (KnownInstrument, int)? best = null;
        var name = "";
        for (var i = first; i < end; i++)
        {
            var pieces = Pieces(text.Form[i]);
            if (pieces.Count == 0 && text.Form[i] is not ("-" or "–" or "'" or "’")) return best;
            foreach (var piece in pieces) name = name.Length == 0 ? piece : name + " " + piece;
            if (name.Length == 0 || !beginnings.Contains(name)) return best;
            if (pieces.Count == 0) continue;
            if (byName.TryGetValue(name, out var instrument)) best = (instrument, i + 1);
        }

        return best;
    }

    private static List<string> Pieces(string form)
    {
        List<string> pieces = [];
        Span<char> folded = stackalloc char[WordTable.MaxLength];
        var at = 0;
        while (WordPieces.Next(form, ref at, folded, out var length, out _)) pieces.Add(folded[..length].ToString());
        return pieces;
    }
}
