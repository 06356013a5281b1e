using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Reading;
using Dateline.Language;

namespace Dateline.Knowledge.Places;

/// <summary>Finds the words of a report that may be names of places: what the gazetteer has, weighed by label, tag and the words around.</summary>
internal sealed class SpotFinder
{
    private const int MaxTokens = 6;
    private const int MaxCandidates = 64;

    /// <summary>Spots with less evidence are no places and give no votes.</summary>
    internal const double Enough = 1.0;

    private readonly Dictionary<ulong, int> nameByKey = [];
    private readonly HashSet<string> persons = new(StringComparer.Ordinal);
    private readonly List<GazetteerPlace> found = [];

    /// <summary>Names found, of which the first <see cref="NameCount"/> are this report's.</summary>
    internal List<PlaceName> Names { get; } = [];

    /// <summary>Number of distinct names of this report.</summary>
    internal int NameCount { get; private set; }

    /// <summary>Finds the spots of a report.</summary>
    /// <param name="context">The report, with names and known phrases.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="spots">Receives the spots, in order.</param>
    internal void Find(ReadingContext context, IGazetteer gazetteer, List<PlaceSpot> spots)
    {
        spots.Clear();
        nameByKey.Clear();
        NameCount = 0;
        var text = context.Text;
        NotePersons(context);
        foreach (var sentence in text.Sentences)
        {
            for (var token = sentence.First; token < sentence.End;)
            {
                var end = Longest(context, gazetteer, token, sentence.End, out var name);
                if (end < 0)
                {
                    token++;
                    continue;
                }

                var evidence = Evidence(context, sentence, token, end, Names[name]);
                if (IsAbbreviationOnly(context, token, end, Names[name]) && !FollowsComma(spots, text, token)) evidence = -9;
                spots.Add(new PlaceSpot(token, end, name, evidence, -1));
                token = end;
            }
        }

        Link(context, spots);
        foreach (var spot in spots)
        {
            if (spot.Evidence >= Enough) Names[spot.Name].Weight += Names[spot.Name].Weight < 1 ? 1 : 0.25;
        }
    }

    // The network calls this one word, and no more, a place.
    private static bool IsWholePlace(ReadingContext context, int token) =>
        context.NameAt[token] >= 0 && context.Names[context.NameAt[token]] is { Label: NameLabel.Place } span && span.End - span.First == 1 && PlaceWords.IsLocative(token > 0 ? context.Text.Form[token - 1] : "");

    // A longer name of a state or territory: "Soviet Union", "South Ossetia".
    private static bool IsPlaceName(ReadingContext context, NameMatch match) =>
        context.Sense(match, NameKind.State) >= 0 || context.Sense(match, NameKind.Territory) >= 0 || context.Sense(match, NameKind.StateAdjective) >= 0 || context.Sense(match, NameKind.TerritoryAdjective) >= 0;

    private static bool IsCapital(string form) => char.IsUpper(form[0]);

    private int Longest(ReadingContext context, IGazetteer gazetteer, int first, int limit, out int name)
    {
        name = -1;
        var text = context.Text;
        if (!IsCapital(text.Form[first]) && !IsArabicArticle(text, first)) return -1;
        var label = context.NameAt[first];
        for (var end = Math.Min(first + MaxTokens, limit); end > first; end--)
        {
            if (!CanEnd(text, first, end)) continue;

            // A person's name may hold one of a place, but no place's name runs out of a person's.
            if (end < limit && label >= 0 && context.NameAt[end - 1] != label && context.Names[label].Label is NameLabel.Person) continue;
            if (end - first == 1 && PlaceWords.IsGeneric(text.Form[first]) && !IsWholePlace(context, first)) continue;
            if (context.Match(first) is { } match && match.First == first && match.End > end && IsPlaceName(context, match)) return -1;
            name = NameOf(gazetteer, PlaceKey.Of(text.Text.AsSpan(text.Start[first], text.End[end - 1] - text.Start[first])));
            if (name >= 0) return end;
        }

        return -1;
    }

    private static bool IsArabicArticle(AnalyzedText text, int token) => text.Form[token].Length > 3 && (text.Form[token].StartsWith("al-", StringComparison.Ordinal) || text.Form[token].StartsWith("el-", StringComparison.Ordinal)) && char.IsUpper(text.Form[token][3]);

    // Every word between is capitalised, a small word, a hyphen or an apostrophe, and the last is capitalised.
    private static bool CanEnd(AnalyzedText text, int first, int end)
    {
        if (end - first == 1) return true;
        if (!IsCapital(text.Form[end - 1])) return false;
        for (var token = first + 1; token < end - 1; token++)
        {
            if (!IsCapital(text.Form[token]) && !PlaceWords.IsLink(text.Form[token])) return false;
        }

        return true;
    }

    private int NameOf(IGazetteer gazetteer, ulong key)
    {
        if (nameByKey.TryGetValue(key, out var known)) return known;
        found.Clear();
        gazetteer.Find(key, found);
        if (found.Count == 0) return nameByKey[key] = -1;
        if (NameCount == Names.Count) Names.Add(new PlaceName());
        var name = Names[NameCount];
        name.Clear();
        if (found.Count > MaxCandidates)
        {
            found.Sort(static (a, b) => PlacePrior.Of(b).CompareTo(PlacePrior.Of(a)) is var order and not 0 ? order : a.Index.CompareTo(b.Index));
            found.RemoveRange(MaxCandidates, found.Count - MaxCandidates);
        }

        foreach (var place in found)
        {
            name.Candidates.Add(place);
            name.Prior.Add(PlacePrior.Of(place));
            name.Score.Add(0);
            name.Share.Add(0);
            name.Contained.Add(0);
        }

        for (var i = 1; i < name.Candidates.Count; i++)
        {
            if (name.Prior[i] > name.Prior[name.Best]) name.Best = i;
        }

        return nameByKey[key] = NameCount++;
    }

    // Surnames and given names of the report's persons: "Houston said" after "Kelly Houston" is no city.
    private void NotePersons(ReadingContext context)
    {
        persons.Clear();
        foreach (var span in context.Names)
        {
            if (span.Label is not NameLabel.Person || span.End - span.First < 2) continue;
            for (var token = span.First; token < span.End; token++) persons.Add(context.Text.Form[token]);
        }
    }

    // Postal codes and short forms of divisions ("TX", "Miss", "Ill") are names only with full stops, or after a comma.
    private static bool IsAbbreviationOnly(ReadingContext context, int first, int end, PlaceName name)
    {
        var text = context.Text;
        var length = text.End[end - 1] - text.Start[first];
        if (end - first > 1 || length > 5) return false;
        var written = text.Text.AsSpan(text.Start[first], length);
        if (name.Candidates[name.Best].Feature is PlaceFeature.Country) return length <= 3 && !(char.IsUpper(written[0]) && char.IsUpper(written[^1] is '.' ? written[^2] : written[^1])) && length < 4 && written.Length <= 3 && written[^1] != '.' && name.Candidates[name.Best].IsAlternative;
        return length <= 2 || (length == 3 && !char.IsUpper(written[1])) || (written[^1] == '.' && name.Candidates[name.Best].Feature is not PlaceFeature.Division) || (name.Candidates[name.Best] is { IsAlternative: true, Feature: PlaceFeature.Division } && written[^1] != '.');
    }

    private static bool FollowsComma(List<PlaceSpot> spots, AnalyzedText text, int token) => spots.Count > 0 && spots[^1].End == token - 1 && text.Form[token - 1] is ",";

    // "Springfield, Illinois", "Springfield (Illinois)", "Springfield in Illinois": the outer name says where the inner one lies.
    private void Link(ReadingContext context, List<PlaceSpot> spots)
    {
        var text = context.Text;
        for (var i = 0; i + 1 < spots.Count; i++)
        {
            var inner = spots[i];
            var outer = spots[i + 1];
            if (outer.First != inner.End + 1 || text.SentenceOf[inner.First] != text.SentenceOf[outer.First] || text.Form[inner.End] is not ("," or "(" or "in")) continue;
            if (!PlaceContainment.MayHold(Names[outer.Name], Names[inner.Name])) continue;
            spots[i] = inner with { Container = i + 1, Evidence = Math.Max(inner.Evidence, -1) + 3 };
            spots[i + 1] = outer with { Evidence = Math.Max(outer.Evidence, 0) + 1.5 };
        }
    }

    private double Evidence(ReadingContext context, Sentence sentence, int first, int end, PlaceName name)
    {
        var text = context.Text;
        var best = name.Candidates[name.Best];
        var evidence = ByLabel(context, first, end);
        var great = name.Prior[name.Best];
        evidence += great >= 7.2 ? 1.5 : great >= 5.8 ? 0.8 : great >= 4.5 ? 0.2 : -0.3;
        if (best.Feature is PlaceFeature.Country or PlaceFeature.Division && !best.IsAlternative) evidence += 0.5;
        if (end - first > 1) evidence += 0.8;
        evidence += text.Upos[end - 1] is UniversalTag.ProperNoun || text.Upos[first] is UniversalTag.ProperNoun ? 0.4 : -1.5;
        var before = first > sentence.First ? text.Form[first - 1] : "";
        var after = end < sentence.End ? text.Form[end] : "";
        if (PlaceWords.IsLocative(before)) evidence += 2;
        else if (before is "of" && first - 2 >= sentence.First && PlaceWords.TakesPlaceAfterOf(text.Form[first - 2])) evidence += 2;
        else if (PlaceWords.IsDirectional(before)) evidence += before is "the" ? -0.2 : 0.6;
        if (PlaceWords.IsStreet(after)) evidence -= 4;
        else if (PlaceWords.FollowsPlace(after)) evidence += 0.8;
        if (after is "-" && end + 1 < sentence.End && text.Form[end + 1] is "based") evidence += 2;
        if (after is "’s" or "'s") evidence += 0.2;

        // "John Houston", "Jordan Peterson": a word of the same name stands beside it.
        var locative = PlaceWords.IsLocative(before);
        if (Adjoins(context, first - 1, first, sentence) && !locative) evidence -= 1.5;
        if (after.Length > 1 && IsCapital(after) && text.Upos[end] is UniversalTag.ProperNoun && !PlaceWords.FollowsPlace(after) && !PlaceWords.IsFacility(after) && context.NameAt[end] == context.NameAt[first] && ByLabel(context, first, end) <= 0) evidence -= 1;
        if (end - first == 1 && persons.Contains(text.Form[first])) evidence -= locative ? 1 : 3.5;
        if (context.Match(first) is { } match && match.First <= first && match.End >= end) evidence += ByMatch(context, match, first, end);
        if (first == sentence.First && end - first == 1 && context.NameAt[first] < 0 && great < 7.2) evidence -= 0.7;
        return evidence;
    }

    private static bool Adjoins(ReadingContext context, int token, int first, Sentence sentence)
    {
        if (token < sentence.First || !IsCapital(context.Text.Form[token]) || context.Text.Upos[token] is not UniversalTag.ProperNoun) return false;
        return context.NameAt[token] == context.NameAt[first] || (context.NameAt[token] >= 0 && context.Names[context.NameAt[token]].Label is NameLabel.Person);
    }

    private static double ByLabel(ReadingContext context, int first, int end)
    {
        if (context.NameAt[first] < 0) return -0.4;
        var span = context.Names[context.NameAt[first]];
        var whole = span.First >= first && span.End <= end;
        return span.Label switch
        {
            NameLabel.Place => whole ? 2.5 : 1.2,
            NameLabel.Person => -4,
            NameLabel.Organization => !whole && PlaceWords.IsMedium(context.Text.Form[span.End - 1]) ? -3 : whole ? 0.2 : 0.5,
            NameLabel.Group => -0.5,
            _ => whole ? -0.5 : 0.3,
        };
    }

    // What the knowledge files know the words as.
    private static double ByMatch(ReadingContext context, NameMatch match, int first, int end)
    {
        double best = 0;
        var place = false;
        foreach (var sense in context.Knowledge.Names.SensesAt(match.Node)!)
        {
            if (!match.Allows(sense)) continue;
            switch (sense.Kind)
            {
                case NameKind.State or NameKind.Capital or NameKind.Territory or NameKind.TerritorySeat or NameKind.Seat:
                    place = true;
                    break;
                case NameKind.Person or NameKind.Surname:
                    best = Math.Min(best, match.End - match.First > end - first ? -3 : -1.5);
                    break;
                case NameKind.Organization when match.End - match.First == end - first:
                    best = Math.Min(best, -1);
                    break;
                case NameKind.Agent or NameKind.Modifier or NameKind.OfficeTitle or NameKind.OfficeBody when match.End - match.First == end - first:
                    best = Math.Min(best, -1);
                    break;
            }
        }

        return place ? Math.Max(1, best + 1.5) : best;
    }
}
