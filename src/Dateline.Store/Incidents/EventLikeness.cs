namespace Dateline.Store.Incidents;

/// <summary>How far two events agree, part by part, and what follows.</summary>
/// <param name="Actors">Those who act.</param>
/// <param name="Recipients">Those acted upon.</param>
/// <param name="Places">Where it happened.</param>
/// <param name="Days">When it happened, 0 to 1.</param>
/// <param name="Words">Share of the words that both sentences have, 0 to 1.</param>
/// <param name="Story">Share of the words that the beginnings of both reports have, 0 to 1.</param>
/// <param name="Score">The sum, 0 to 1.</param>
/// <param name="IsEvidence">Is there a reason to take them for one, and not merely nothing against it?</param>
internal readonly record struct EventLikeness(Agreement Actors, Agreement Recipients, Agreement Places, double Days, double Words, double Story, double Score, bool IsEvidence)
{
    /// <summary>Score from which two events are one.</summary>
    internal const double Enough = 0.6;

    // What each part weighs. Set by hand: words say most about which happening is meant, parties next; the day is a condition already, so that it weighs little.
    private const double ActorWeight = 0.2, RecipientWeight = 0.18, PlaceWeight = 0.14, DayWeight = 0.08, WordWeight = 0.25, StoryWeight = 0.15;

    // Half of the shorter sentence stands in the longer: few sentences of one day share that by accident.
    private const double FullWords = 0.6;

    private const double ManyWords = 0.45, SomeWords = 0.25, FewWords = 0.12;

    // Beginnings of reports on one story share a third of their words; those on one subject a tenth.
    private const double FullStory = 0.5, OneStory = 0.3;

    /// <summary>Are they one happening?</summary>
    internal bool IsSame => IsEvidence && Score >= Enough;

    /// <summary>Compares two events.</summary>
    /// <returns>Null where something speaks against their being one.</returns>
    internal static EventLikeness? Of(EventProfile first, EventProfile second)
    {
        if (first.IsForeseen != second.IsForeseen || DaysOf(first, second) is not { } days) return null;
        var sameType = string.Equals(first.Type, second.Type, StringComparison.Ordinal);
        if (!sameType && !string.Equals(TypeFamilies.Of(first.Type), TypeFamilies.Of(second.Type), StringComparison.Ordinal)) return null;
        var places = PlacesOf(first.Place, second.Place);
        if (places == Agreement.Against) return null;
        var (actors, recipients) = Parties(first, second);
        if (actors == Agreement.Against || recipients == Agreement.Against) return null;
        if (Tolls(first.Dead, second.Dead) == Agreement.Against) return null;

        var words = SharedWords(first.Words, second.Words);
        var story = SharedWords(first.Story, second.Story);
        var score = (StoryWeight * Math.Min(1, story / FullStory)) + (ActorWeight * Share(actors)) + (RecipientWeight * Share(recipients)) + (PlaceWeight * Share(places)) + (DayWeight * days)
            + (WordWeight * Math.Min(1, words / FullWords));
        if (first.Trigger == second.Trigger) score += 0.05;
        if (first.Dead is { } dead && dead == second.Dead) score += 0.05;
        if (!sameType) score -= 0.1;
        if (AreOtherNames(first.Names, second.Names)) score -= 0.1;
        if (first.ReportKey == second.ReportKey && !AreVersions(first, second, actors, recipients, words)) return null;
        return new EventLikeness(actors, recipients, places, days, words, story, Math.Clamp(score, 0, 1), HasEvidence(first, second, actors, recipients, places, days, words, story));
    }

    /// <summary>The reasons in words.</summary>
    internal string Reason(EventProfile first, EventProfile second)
    {
        var reasons = new List<string>();
        if (Actors >= Agreement.Same) reasons.Add("same actor");
        if (Recipients >= Agreement.Same) reasons.Add("same recipient");
        if (Places >= Agreement.Same) reasons.Add($"same place ({first.Place!.Name})");
        reasons.Add(!first.HasDay ? "same period" : Days >= 1 ? "same day" : "a day apart");
        if (first.Dead is { } dead && dead == second.Dead) reasons.Add($"same toll ({dead})");
        reasons.Add(string.Create(null, $"{Math.Round(Words * 100)} % of the words"));
        if (Story >= OneStory) reasons.Add("same story");
        if (!string.Equals(first.Type, second.Type, StringComparison.Ordinal)) reasons.Add($"{first.Type} and {second.Type}");
        return string.Join(", ", reasons);
    }

    // One report tells each happening once (codebook 3), but for what its sources tell differently.
    private static bool AreVersions(EventProfile first, EventProfile second, Agreement actors, Agreement recipients, double words) =>
        string.Equals(first.Type, second.Type, StringComparison.Ordinal) && !string.Equals(first.Informant, second.Informant, StringComparison.Ordinal)
        && first.Sentence != second.Sentence && actors >= Agreement.Same && recipients >= Agreement.Open && (first.Trigger == second.Trigger || words >= ManyWords) && !IsSpeech(first.Type);

    // Who says something else says another thing: two accusations in one report are two.
    private static bool IsSpeech(string type) => TypeFamilies.Of(type) == "words" || type is "CONSULT" or "AGREE" or "SUPPORT" or "CONCEDE";

    private static bool HasEvidence(EventProfile first, EventProfile second, Agreement asActors, Agreement asRecipients, Agreement places, double days, double words, double story)
    {
        // "A man" is charged in every town; in one story it is one man.
        var (actors, recipients) = story >= OneStory ? (Raised(asActors), Raised(asRecipients)) : (asActors, asRecipients);
        if (words >= ManyWords) return actors >= Agreement.Same || recipients >= Agreement.Same || places >= Agreement.Same || words >= 0.7;
        if (days < 1) return false;
        var party = actors >= Agreement.Same || recipients >= Agreement.Same;
        var type = string.Equals(first.Type, second.Type, StringComparison.Ordinal);
        if (story >= OneStory && type && party && (words >= SomeWords || (words >= FewWords && first.Trigger == second.Trigger))) return true;
        if (words >= SomeWords && party && (places >= Agreement.Same || (actors >= Agreement.Same && recipients >= Agreement.Same))) return true;

        // Two named persons or bodies meet, talk or sign once a day; states accuse each other often.
        if (actors == Agreement.Named && (recipients == Agreement.Named || NamedInCommon(first.Actors, second.Actors) > 1)) return !IsWords(first) || words >= SomeWords;
        return first.Trigger == second.Trigger && places >= Agreement.Same && actors >= Agreement.Same && recipients >= Agreement.Same;
    }

    private static Agreement Raised(Agreement agreement) => agreement == Agreement.Weak ? Agreement.Same : agreement;

    private static bool IsWords(EventProfile item) => TypeFamilies.Of(item.Type) == "words";

    // Reports call "Tuesday" what others, a day later, give no day for: a day of difference is open where the rest agrees.
    private static double? DaysOf(EventProfile first, EventProfile second)
    {
        if (first.Days is not { } one || second.Days is not { } other) return first.Days is null && second.Days is null ? 0 : null;
        if (first.HasDay != second.HasDay) return null;
        if (first.HasDay)
        {
            var apart = Math.Max(one.First, other.First) - Math.Min(one.Last, other.Last);
            return apart <= 0 ? 1 : apart == 1 ? 0.3 : null;
        }

        return one == other ? 1 : null;
    }

    private static Agreement PlacesOf(EventPlace? first, EventPlace? second)
    {
        if (first is null || second is null) return Agreement.Open;
        if (first.IsPrecise && second.IsPrecise) return first.IsNear(second) ? Agreement.Same : Agreement.Against;
        if (string.Equals(first.Name, second.Name, StringComparison.OrdinalIgnoreCase)) return first.Precision == "adm1" ? Agreement.Same : Agreement.Weak;
        if (first.Country is null || second.Country is null) return Agreement.Open;
        if (!string.Equals(first.Country, second.Country, StringComparison.Ordinal)) return Agreement.Against;
        return first.Precision == "adm1" && second.Precision == "adm1" ? Agreement.Against : Agreement.Weak;
    }

    // A party of a meeting or a clash may stand on either side; in what one does to another, it may not.
    private static (Agreement Actors, Agreement Recipients) Parties(EventProfile first, EventProfile second)
    {
        if (first.Recipients.Length > 0 == second.Recipients.Length > 0 || first.Type != "CONSULT")
        {
            var straight = (PartiesOf(first.Actors, second.Actors), PartiesOf(first.Recipients, second.Recipients));
            if (first.Type != "CONSULT" || (straight.Item1 >= Agreement.Weak && straight.Item2 >= Agreement.Open)) return straight;
        }

        var all = PartiesOf([.. first.Actors, .. first.Recipients], [.. second.Actors, .. second.Recipients]);
        if (all <= Agreement.Open) return (all, all);
        return Common([.. first.Actors, .. first.Recipients], [.. second.Actors, .. second.Recipients]) > 1 ? (all, all) : (all, Agreement.Open);
    }

    private static Agreement PartiesOf(EventParty[] first, EventParty[] second)
    {
        if (first.Length == 0 || second.Length == 0) return Agreement.Open;

        // "Jackson of the Chargers" and "Williams of the Chargers" have the team in common and are two men.
        if (first.Any(static party => party.IsPerson) && second.Any(static party => party.IsPerson)
            && !first.Any(one => one.IsPerson && second.Any(other => other.IsPerson && one.HasNameOf(other)))) return Agreement.Against;
        var best = Agreement.Against;
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var agreement = Of(one, other);
                if (agreement > best) best = agreement;
            }
        }

        return best;
    }

    private static Agreement Of(EventParty one, EventParty other)
    {
        if (string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)) return one.IsSpecific ? Agreement.Named : one.IsUnknown ? Agreement.Weak : Agreement.Same;
        if (one.IsPerson && other.IsPerson && one.HasNameOf(other)) return Agreement.Named;
        if (one.IsUnknown || other.IsUnknown) return Agreement.Open;
        if (one.Code is null || !string.Equals(one.Code, other.Code, StringComparison.Ordinal)) return Agreement.Against;
        if (one.IsSpecific && other.IsSpecific) return one.IsPerson && other.IsPerson ? Agreement.Against : Agreement.Weak;

        // "The Georgian president" or "Georgian forces" for Georgia: the same state acts, in other words.
        return one.IsSpecific || other.IsSpecific ? Agreement.Weak : Agreement.Same;
    }

    private static int NamedInCommon(EventParty[] first, EventParty[] second) => first.Count(one => one.IsSpecific && second.Any(other => Of(one, other) == Agreement.Named));

    private static int Common(EventParty[] first, EventParty[] second) => first.Count(one => second.Any(other => Of(one, other) >= Agreement.Weak));

    // A toll grows and is disputed, but nobody takes three dead for three hundred.
    private static Agreement Tolls(long? first, long? second)
    {
        if (first is not { } one || second is not { } other) return Agreement.Open;
        var (least, most) = (Math.Min(one, other), Math.Max(one, other));
        return most - least > 5 && most > 4 * least ? Agreement.Against : Agreement.Same;
    }

    private static double Share(Agreement agreement) => agreement switch { Agreement.Named => 1, Agreement.Same => 0.85, Agreement.Weak => 0.5, _ => 0.25 };

    // Sentences that name people and places, and none of them in common, tell of others.
    private static bool AreOtherNames(uint[] first, uint[] second) => first.Length > 1 && second.Length > 1 && !first.AsSpan().ContainsAny(second);

    // The cosine of two sets leans to neither: a summary shares all its words with a sentence twice as long.
    private static double SharedWords(uint[] first, uint[] second)
    {
        if (first.Length == 0 || second.Length == 0) return 0;
        int i = 0, k = 0, common = 0;
        while (i < first.Length && k < second.Length)
        {
            if (first[i] == second[k])
            {
                common++;
                i++;
                k++;
            }
            else if (first[i] < second[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        // One word in common is an accident, however short the sentence.
        if (common < 2 && Math.Max(first.Length, second.Length) > 2) return common == 0 ? 0 : 0.1;
        return common / Math.Sqrt((double)first.Length * second.Length);
    }
}
