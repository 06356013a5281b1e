namespace Dateline.Language.Network;

/// <summary>Mends noun phrases that a tree has taken apart: titles and names, numbers and what they count, names beside descriptions.</summary>
internal static class PhraseRepair
{
    /// <summary>Hangs "more than" on its number.</summary>
    /// <remarks>"more than 50 civilians had been hurt": the comparison goes with the number, the noun keeps its place in the clause.</remarks>
    internal static void MendComparison(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i + 2 < sentence.End; i++)
        {
            if (text.Form[i] is not ("more" or "More" or "fewer" or "Fewer" or "less" or "Less") || text.Form[i + 1] != "than" || text.Upos[i + 2] != UniversalTag.Numeral) continue;
            var number = i + 2;
            if (IsUnder(text, i, i + 1)) continue;
            text.Head[i + 1] = i;
            text.Relation[i + 1] = Relation.Fixed;
            var counted = text.Relation[number] == Relation.NumericModifier && text.Head[number] > number ? text.Head[number] : number;
            if (text.Head[counted] == i)
            {
                // The noun was hung on the comparison: it takes the place that the comparison had.
                var governor = text.Head[i];
                text.Head[counted] = governor;
                text.Relation[counted] = governor < 0 ? Relation.Root : PlaceOf(text, sentence, counted, governor, text.Relation[i]);
            }

            if (IsUnder(text, number, i)) continue;
            text.Head[i] = number;
            text.Relation[i] = Relation.AdverbialModifier;
        }
    }

    // Does a word hang below another? Where it does, hanging the other on it would close a circle.
    private static bool IsUnder(AnalyzedText text, int word, int above)
    {
        for (var index = word; index >= 0; index = text.Head[index])
        {
            if (index == above) return true;
        }

        return false;
    }

    // A noun phrase without a preposition is the verb's subject before it and its object after it, as long as that place is free.
    private static Relation PlaceOf(AnalyzedText text, Sentence sentence, int noun, int verb, Relation otherwise)
    {
        if (text.Upos[verb] != UniversalTag.Verb || TreeRepair.HasCase(text, sentence, noun)) return otherwise == Relation.AdverbialModifier ? Relation.Oblique : otherwise;
        var (subject, thing, passive) = (false, false, false);
        for (var j = sentence.First; j < sentence.End; j++)
        {
            if (text.Head[j] != verb || j == noun) continue;
            subject |= text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject or Relation.ClausalSubject or Relation.Expletive;
            thing |= text.Relation[j] == Relation.Object;
            passive |= text.Relation[j] == Relation.PassiveAuxiliary;
        }

        if (noun < verb && !subject) return passive ? Relation.PassiveSubject : Relation.NominalSubject;
        return noun > verb && !thing && !passive ? Relation.Object : Relation.UnmarkedOblique;
    }

    /// <summary>Makes a title and the name after it one phrase.</summary>
    /// <remarks>"accused President | Xiomara Castro": a title and the name after it are one object, not two.</remarks>
    internal static void JoinNames(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var title = i - 1;
            if (text.Upos[i] != UniversalTag.ProperNoun || text.Upos[title] is not (UniversalTag.ProperNoun or UniversalTag.Noun)) continue;
            var relation = text.Relation[i];
            if (IsNamedBeside(text, sentence, title, i))
            {
                // "to its neighbor | Kyrgyzstan"
                text.Head[i] = title;
                text.Relation[i] = Relation.Apposition;
                continue;
            }

            if (relation != text.Relation[title] || text.Head[i] != text.Head[title] || text.Head[i] < 0) continue;
            if (relation is not (Relation.NominalSubject or Relation.Object or Relation.PassiveSubject)) continue;
            if (TreeRepair.DayNames.Contains(text.Form[i]) || (relation == Relation.Object && TreeRepair.Ditransitive.Contains(text.Form[text.Head[i]])) || IsPossessor(text, sentence, title)) continue;
            var isBare = true;
            for (var j = sentence.First; j < title; j++)
            {
                if (text.Head[j] == title && text.Relation[j] is Relation.Determiner or Relation.Possessor) isBare = false;
            }

            if (!isBare)
            {
                // "the former leader | Saddam Hussein"
                text.Head[i] = title;
                text.Relation[i] = Relation.Apposition;
                continue;
            }

            for (var j = sentence.First; j < title; j++)
            {
                if (text.Head[j] == title) text.Head[j] = i;
            }

            text.Head[title] = i;
            text.Relation[title] = Relation.DescriptiveModifier;
        }
    }

    /// <summary>Makes a number and the noun after it one phrase.</summary>
    /// <remarks>"granted asylum to 60 | Yemenis": a number and the noun after it are one phrase.</remarks>
    internal static void JoinNumbers(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var number = i - 1;
            if (text.Upos[number] != UniversalTag.Numeral || text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || TreeRepair.DayNames.Contains(text.Form[i])) continue;
            if (text.Head[i] < 0 || text.Head[i] != text.Head[number] || text.Relation[i] != text.Relation[number] || text.Relation[i] is Relation.Conjunct or Relation.Parataxis) continue;
            for (var j = sentence.First; j < number; j++)
            {
                if (text.Head[j] == number) text.Head[j] = i;
            }

            text.Head[number] = i;
            text.Relation[number] = Relation.NumericModifier;
        }
    }

    /// <summary>Hangs all members of a list on its first, as Universal Dependencies asks.</summary>
    /// <remarks>"Iran, Russia and China": a member without "and" of its own does not start a list inside the list.</remarks>
    internal static void FlattenLists(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Conjunct || text.Head[i] is var middle && (middle < 0 || text.Relation[middle] != Relation.Conjunct)) continue;
            if (text.Upos[middle] is not (UniversalTag.ProperNoun or UniversalTag.Noun) || text.Upos[i] is not (UniversalTag.ProperNoun or UniversalTag.Noun)) continue;
            var joined = false;
            for (var j = sentence.First; j < middle; j++) joined |= text.Head[j] == middle && text.Relation[j] == Relation.CoordinatingConjunction;
            if (!joined) text.Head[i] = text.Head[middle];
        }
    }

    /// <summary>Hangs a name after the last member of a list on that member.</summary>
    /// <remarks>"South Ossetia and another region, Abkhazia": after "and" a list is over; a name that follows stands beside its last member.</remarks>
    internal static void MendApposition(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Conjunct || text.Upos[i] != UniversalTag.ProperNoun || text.Form[i - 1] != ",") continue;
            var last = i - 2;
            if (text.Relation[last] != Relation.Conjunct || text.Head[last] != text.Head[i] || text.Upos[last] != UniversalTag.Noun) continue;
            var (joined, isNext) = (false, false);
            for (var j = sentence.First; j < i; j++)
            {
                joined |= text.Head[j] == last && text.Relation[j] == Relation.CoordinatingConjunction;
                isNext |= text.Head[j] == i && text.Relation[j] == Relation.CoordinatingConjunction;
            }

            if (!joined || isNext) continue;
            text.Head[i] = last;
            text.Relation[i] = Relation.Apposition;
        }
    }

    /// <summary>Hangs a description after a name and a comma on that name.</summary>
    /// <remarks>"China, Pakistan's closest ally, called": a noun without a verb of its own between commas is no clause beside the name's.</remarks>
    internal static void MendDescription(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 2; i + 1 < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.Parataxis || text.Upos[i] != UniversalTag.Noun || text.Form[i + 1] != ",") continue;
            if (text.Head[i] is not (>= 0 and var name) || name > i || text.Upos[name] != UniversalTag.ProperNoun || text.Form[name + 1] != ",") continue;
            var isClause = false;
            for (var j = name + 1; j < i; j++)
            {
                isClause |= text.Head[j] == i && text.Relation[j] is Relation.NominalSubject or Relation.Copula or Relation.Case or Relation.Marker or Relation.Expletive;
            }

            if (!isClause) text.Relation[i] = Relation.Apposition;
        }
    }

    // A description with "its" or "the" and a bare name right after it, in different places of one clause.
    private static bool IsNamedBeside(AnalyzedText text, Sentence sentence, int title, int name)
    {
        if (text.Upos[title] != UniversalTag.Noun || text.Head[name] != text.Head[title] || text.Head[name] < 0 || text.Relation[name] == text.Relation[title]) return false;
        if (text.Relation[name] is not (Relation.Oblique or Relation.UnmarkedOblique) || text.Relation[title] is not (Relation.Object or Relation.Oblique or Relation.IndirectObject)) return false;
        if (TreeRepair.DayNames.Contains(text.Form[name]) || TreeRepair.HasCase(text, sentence, name)) return false;
        for (var j = sentence.First; j < title; j++)
        {
            if (text.Head[j] == title && text.Relation[j] is Relation.Determiner or Relation.Possessor) return true;
        }

        return false;
    }

    private static bool IsPossessor(AnalyzedText text, Sentence sentence, int word)
    {
        for (var i = word + 1; i < Math.Min(word + 2, sentence.End); i++)
        {
            if (text.Head[i] == word && text.Relation[i] == Relation.Case) return true;
        }

        return false;
    }
}
