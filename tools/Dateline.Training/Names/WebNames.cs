using Dateline.Language;
using Dateline.Language.Names;
using Dateline.Training.Corpora;

namespace Dateline.Training.Names;

/// <summary>Marks names in the English Web Treebank, which has none: by a table of our own reading, by lists and by telling words.</summary>
/// <remarks>What none of these decides stays "some name, nobody says which".</remarks>
internal sealed class WebNames
{
    private static readonly HashSet<string> OrganizationWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Inc", "Inc.", "Corp", "Corp.", "Corporation", "Ltd", "Ltd.", "LLC", "LLP", "L.P.", "Co.", "Company", "Committee", "Commission", "Ministry", "Department",
        "Agency", "Association", "Union", "Council", "Authority", "Bank", "Group", "Party", "Institute", "Foundation", "Organization", "Organisation", "Society",
        "Army", "Force", "Forces", "Guard", "Brigade", "Brigades", "Front", "Movement", "Coalition", "Alliance", "League", "Federation", "Congress", "Senate", "Parliament",
        "Services", "Systems", "Networks", "Energy", "Securities", "Partners", "Associates", "Times", "Post", "News", "Journal", "Tribune", "Bureau", "Board",
    };

    private static readonly HashSet<string> PlaceWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Street", "St.", "Avenue", "Ave", "Ave.", "Road", "Rd", "Rd.", "Boulevard", "Blvd", "Blvd.", "Drive", "Lane", "Park", "River", "Lake", "Mountain", "Mountains",
        "Island", "Islands", "Valley", "Beach", "Bay", "County", "Province", "District", "Airport", "Station", "Square", "Hotel", "Inn", "Restaurant", "Cafe", "Grill", "Pub",
        "Museum", "Bridge", "Hall", "Plaza", "Mall", "Hospital", "Church", "Mosque", "Temple", "Sea", "Ocean", "Peninsula", "Desert", "Parish", "City", "Pizza", "Deli",
    };

    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal) { "none" };

    private readonly Dictionary<string, int> table = new(StringComparer.Ordinal);
    private readonly NameListing lists;
    private readonly Nationalities nationalities;

    /// <summary>Reads the table.</summary>
    internal WebNames(string path, NameListing lists, Nationalities nationalities)
    {
        this.lists = lists;
        this.nationalities = nationalities;
        foreach (var line in File.ReadLines(path).Where(l => !l.StartsWith('#')))
        {
            var cells = line.Split('\t');
            var mark = cells[0] switch
            {
                "person" => NameMarks.Begin(NameLabel.Person),
                "organization" => NameMarks.Begin(NameLabel.Organization),
                "place" => NameMarks.Begin(NameLabel.Place),
                "group" => NameMarks.Begin(NameLabel.Group),
                "other" => NameMarks.Begin(NameLabel.Other),
                _ => Unnamed.Contains(cells[0]) ? NameMarks.Outside : NameMark.SomeName,
            };
            foreach (var name in cells[1].Split('|')) table[name] = mark;
        }
    }

    /// <summary>Marks a sentence.</summary>
    internal NamedSentence Mark(TreebankSentence sentence)
    {
        var result = TreebankNames.FromTags(sentence, nationalities);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!IsProper(sentence, i)) continue;
            var end = End(sentence, i);
            var mark = Decide(sentence.Forms[i..end]);
            result.Marks.AsSpan(i, end - i).Fill(mark);
            if (mark > NameMarks.Outside) result.Mark(i, end, NameMarks.Label(mark));
            i = end - 1;
        }

        return result;
    }

    // Proper by its Penn tag: "New" of "New York" is an adjective by the universal one.
    private static bool IsProper(TreebankSentence sentence, int i) => sentence.Xpos[i] is PennTag.NNP or PennTag.NNPS
        && sentence.Relation[i] != Relation.DescriptiveModifier && !TreebankNames.IsCalendarWord(sentence.Forms[i]);

    private static int End(TreebankSentence sentence, int first)
    {
        var end = first + 1;
        while (end < sentence.Length)
        {
            if (IsProper(sentence, end)) end++;
            else if (end + 1 < sentence.Length && sentence.Forms[end] is "-" or "of" or "&" or "de" && IsProper(sentence, end + 1)) end += 2;
            else if (end + 2 < sentence.Length && sentence.Forms[end] is "of" && sentence.Forms[end + 1] is "the" && IsProper(sentence, end + 2)) end += 3;
            else break;
        }

        return end;
    }

    private int Decide(string[] forms)
    {
        if (table.TryGetValue(string.Join(' ', forms), out var mark)) return mark;
        if (forms.All(nationalities.Contains)) return NameMarks.Begin(NameLabel.Group);
        if (forms.Length == 1 && forms[0].AsSpan().ContainsAny('@', '/')) return NameMarks.Outside;
        var kinds = lists.Of(forms) & (NameKinds.Person | NameKinds.Organization | NameKinds.Place);
        var first = lists.Of(forms.AsSpan(0, 1));
        var isFirstName = first.HasFlag(NameKinds.FirstName);
        // A first name alone or before a surname that is listed or unknown; a town of that name, or a telling word, leaves it open.
        if (OrganizationWords.Contains(forms[^1])) return forms.Length > 1 ? NameMarks.Begin(NameLabel.Organization) : NameMark.SomeName;
        if (PlaceWords.Contains(forms[^1])) return forms.Length > 1 ? NameMarks.Begin(NameLabel.Place) : NameMark.SomeName;
        if (kinds == NameKinds.Person) return NameMarks.Begin(NameLabel.Person);
        if (isFirstName && forms.Length is 2 or 3 && !forms.Contains("of") && (first & (NameKinds.Place | NameKinds.Organization)) == NameKinds.None)
            return NameMarks.Begin(NameLabel.Person);
        if (forms.Length == 1 && isFirstName) return kinds == NameKinds.None ? NameMarks.Begin(NameLabel.Person) : NameMark.SomeName;
        if (kinds == NameKinds.Organization) return NameMarks.Begin(NameLabel.Organization);
        if (kinds == NameKinds.Place && (forms.Length > 1 || !first.HasFlag(NameKinds.Surname))) return NameMarks.Begin(NameLabel.Place);
        return NameMark.SomeName;
    }
}
