using System.Collections.Frozen;

namespace Dateline.Language.Network;

/// <summary>Mends trees that the grammar rules out: a finite verb whose subject stands before it under another name.</summary>
/// <remarks>
/// News packs titles, appositions and dates between subject and verb, more than the treebanks that the network learnt from. Each rule looks at one verb or
/// nominal and its dependents; together they cost a few array reads a word. Runs before dependents are linked, so it works on heads alone.
/// </remarks>
internal static class TreeRepair
{
    private const int MaxClimb = 24;

    /// <summary>Verbs with two objects, the second of which may be a name ("gave Kyiv Patriots").</summary>
    private static readonly FrozenSet<string> Ditransitive = new[]
    {
        "gave", "give", "gives", "giving", "given", "sent", "send", "sends", "sending", "offered", "offer", "offers", "granted", "sold", "lent", "handed", "told", "tell", "tells", "showed", "shown",
        "called", "call", "calls", "named", "name", "elected", "appointed", "made", "awarded", "paid", "bought", "brought", "denied", "taught", "considers", "consider", "considered", "dubbed",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> DayNames = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "christmas", "easter", "ramadan",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What numbers measure rather than count: "rose 14 percent", "lasted three days".</summary>
    private static readonly FrozenSet<string> Units = new[]
    {
        "percent", "per", "pc", "point", "points", "time", "times", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "second", "seconds",
        "mile", "miles", "kilometre", "kilometres", "kilometer", "kilometers", "km", "metre", "metres", "meter", "meters", "foot", "feet", "inch", "inches", "cent", "cents", "dollar", "dollars",
        "euro", "euros", "pound", "pounds", "ton", "tons", "tonne", "tonnes", "degree", "degrees", "night", "nights", "decade", "decades", "am", "pm", "a.m.", "p.m.", "am.", "basis",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Mends the trees of a text.</summary>
    internal static void Run(AnalyzedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            JoinNames(text, sentence);
            JoinNumbers(text, sentence);
            MendContent(text, sentence);
            MendObject(text, sentence);
            MendReported(text, sentence);
            MendApposition(text, sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (IsFinite(text, i)) MendSubject(text, sentence, i);
            }

            MendRoot(text, sentence);
        }
    }

    // "accused President | Xiomara Castro": a title and the name after it are one object, not two.
    private static void JoinNames(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var title = i - 1;
            if (text.Upos[i] != UniversalTag.ProperNoun || text.Upos[title] is not (UniversalTag.ProperNoun or UniversalTag.Noun)) continue;
            var relation = text.Relation[i];
            if (relation != text.Relation[title] || text.Head[i] != text.Head[title] || text.Head[i] < 0) continue;
            if (relation is not (Relation.NominalSubject or Relation.Object or Relation.PassiveSubject)) continue;
            if (DayNames.Contains(text.Form[i]) || Ditransitive.Contains(text.Form[text.Head[i]]) || IsPossessor(text, sentence, title)) continue;
            var isBare = true;
            for (var j = sentence.First; j < title; j++)
            {
                if (text.Head[j] == title && text.Relation[j] == Relation.Determiner) isBare = false;
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

    // "granted asylum to 60 | Yemenis": a number and the noun after it are one phrase.
    private static void JoinNumbers(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var number = i - 1;
            if (text.Upos[number] != UniversalTag.Numeral || text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || DayNames.Contains(text.Form[i])) continue;
            if (text.Head[i] < 0 || text.Head[i] != text.Head[number] || text.Relation[i] != text.Relation[number] || text.Relation[i] is Relation.Conjunct or Relation.Parataxis) continue;
            for (var j = sentence.First; j < number; j++)
            {
                if (text.Head[j] == number) text.Head[j] = i;
            }

            text.Head[number] = i;
            text.Relation[number] = Relation.NumericModifier;
        }
    }

    // "told reporters that Tegucigalpa had asked", "said on Friday that …": a "that"-clause with a subject of its own completes the telling.
    private static void MendContent(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] is not (Relation.RelativeClause or Relation.AdnominalClause) || text.Head[i] is var listener && text.Relation[listener] != Relation.IndirectObject && !DayNames.Contains(text.Form[listener])) continue;
            var (marked, hasSubject) = (false, false);
            for (var j = listener + 1; j < i; j++)
            {
                if (text.Head[j] != i) continue;
                marked |= text.Relation[j] == Relation.Marker && text.Form[j] == "that";
                hasSubject |= text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject or Relation.Expletive;
            }

            if (!marked || !hasSubject) continue;
            text.Head[i] = text.Head[listener];
            text.Relation[i] = Relation.ClausalComplement;
        }
    }

    // "condemned on Thursday a decision by …": a bare noun phrase after a verb that has no object is its object.
    private static void MendObject(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (text.Relation[i] is not (Relation.Oblique or Relation.UnmarkedOblique) || text.Upos[i] is not (UniversalTag.Noun or UniversalTag.ProperNoun) || DayNames.Contains(text.Form[i])) continue;
            var verb = text.Head[i];
            if (verb < 0 || verb > i || text.Upos[verb] != UniversalTag.Verb || text.Xpos[verb] == PennTag.VBN || HasCase(text, sentence, i)) continue;
            var (hasObject, hasArticle, hasNumber) = (false, false, false);
            for (var j = sentence.First; j < sentence.End; j++)
            {
                if (text.Head[j] == verb && text.Relation[j] is Relation.Object or Relation.IndirectObject or Relation.ClausalComplement or Relation.OpenComplement or Relation.PassiveAuxiliary) hasObject = true;
                if (text.Head[j] == i && j < i && text.Relation[j] is Relation.Possessor or Relation.AdjectivalModifier) hasArticle = true;
                if (text.Head[j] == i && j < i && text.Relation[j] == Relation.Determiner && text.Form[j] is "a" or "an" or "the") hasArticle = true;
                if (text.Head[j] == i && j < i && text.Relation[j] == Relation.NumericModifier) hasNumber = true;
            }

            // A preposition phrase between verb and noun tells "condemned on Thursday a decision" from "rose a tenth".
            var isApart = false;
            for (var j = verb + 1; j < i; j++) isApart |= text.Head[j] == verb && text.Relation[j] is Relation.Oblique;
            if (!hasObject && ((hasArticle && isApart) || (hasNumber && !Units.Contains(text.Form[i])))) text.Relation[i] = Relation.Object;
        }
    }

    // "said three villagers, among them a girl, were killed": what stands between the verb of saying and a finite clause without a subject is that subject.
    private static void MendReported(AnalyzedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Relation[i] != Relation.ClausalComplement || text.Upos[i] != UniversalTag.Verb || text.Head[i] is var saying && (saying < 0 || saying > i)) continue;
            var (lacksSubject, passive, finite, thing) = (true, false, text.Xpos[i] is PennTag.VBD or PennTag.VBZ or PennTag.VBP, -1);
            for (var j = saying + 1; j < i; j++)
            {
                if (text.Head[j] == i && text.Relation[j] is Relation.NominalSubject or Relation.PassiveSubject or Relation.ClausalSubject or Relation.Expletive or Relation.Marker) lacksSubject = false;
                if (text.Head[j] == i && text.Relation[j] is Relation.PassiveAuxiliary) passive = true;
                if (text.Head[j] == i && text.Relation[j] is Relation.Auxiliary && text.Xpos[j] is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) finite = true;
                if (text.Head[j] == saying && text.Relation[j] == Relation.Object) thing = j;
            }

            if (!lacksSubject || thing < 0 || !(finite || passive)) continue;
            text.Head[thing] = i;
            text.Relation[thing] = passive ? Relation.PassiveSubject : Relation.NominalSubject;
        }
    }

    // "South Ossetia and another region, Abkhazia": after "and" a list is over; a name that follows stands beside its last member.
    private static void MendApposition(AnalyzedText text, Sentence sentence)
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

    private static bool IsPossessor(AnalyzedText text, Sentence sentence, int word)
    {
        for (var i = word + 1; i < Math.Min(word + 2, sentence.End); i++)
        {
            if (text.Head[i] == word && text.Relation[i] == Relation.Case) return true;
        }

        return false;
    }

    private static void MendSubject(AnalyzedText text, Sentence sentence, int verb)
    {
        var (subject, passive, bare, auxiliary) = (-1, -1, -1, false);
        for (var i = sentence.First; i < verb; i++)
        {
            if (text.Head[i] != verb) continue;
            switch (text.Relation[i])
            {
                case Relation.NominalSubject when subject >= 0 && text.Upos[i] == UniversalTag.Noun && text.Upos[subject] is UniversalTag.ProperNoun or UniversalTag.Noun && HasComma(text, subject, i):
                    // "Bahrain, an ally of the United States, opened": a second subject after a comma stands beside the first.
                    text.Head[i] = subject;
                    text.Relation[i] = Relation.Apposition;
                    break;
                case Relation.NominalSubject or Relation.ClausalSubject or Relation.Expletive or Relation.OuterSubject:
                    subject = i;
                    break;
                case Relation.PassiveSubject:
                    passive = i;
                    break;
                case Relation.PassiveAuxiliary or Relation.Auxiliary:
                    auxiliary = true;
                    break;
                case Relation.Oblique or Relation.UnmarkedOblique when text.Upos[i] == UniversalTag.ProperNoun && !DayNames.Contains(text.Form[i]):
                    bare = i;
                    break;
            }
        }

        if (passive >= 0 && subject < 0 && !auxiliary && text.Xpos[verb] is PennTag.VBD or PennTag.VBZ or PennTag.VBP)
        {
            // A finite verb without "be" is no passive.
            text.Relation[passive] = Relation.NominalSubject;
        }
        else if (passive < 0 && subject < 0 && bare >= 0 && !HasCase(text, sentence, bare) && IsNextTo(text, bare, verb))
        {
            // "On Thursday Estonia ordered": a bare name before the verb is its subject.
            text.Relation[bare] = Relation.NominalSubject;
        }
    }

    private static bool HasComma(AnalyzedText text, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (text.Form[i] == ",") return true;
        }

        return false;
    }

    private static bool HasCase(AnalyzedText text, Sentence sentence, int word)
    {
        for (var i = sentence.First; i < word; i++)
        {
            if (text.Head[i] == word && text.Relation[i] is Relation.Case or Relation.Marker) return true;
        }

        return false;
    }

    private static bool IsNextTo(AnalyzedText text, int word, int verb)
    {
        for (var i = word + 1; i < verb; i++)
        {
            if (text.Head[i] != verb && text.Head[i] != word) return false;
            if (text.Relation[i] is not (Relation.Flat or Relation.AdverbialModifier or Relation.Auxiliary)) return false;
        }

        return true;
    }

    // "Watchdog Amnesty International accused …": a nominal root that holds a finite verb without a subject is that verb's subject.
    private static void MendRoot(AnalyzedText text, Sentence sentence)
    {
        var root = -1;
        for (var i = sentence.First; i < sentence.End && root < 0; i++)
        {
            if (text.Head[i] < 0) root = i;
        }

        if (root < 0 || text.Upos[root] is not (UniversalTag.ProperNoun or UniversalTag.Noun)) return;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            // "This is a man who …", "to the man": a predicate or a phrase is no subject.
            if (text.Head[i] == root && text.Relation[i] is Relation.Copula or Relation.NominalSubject or Relation.Case or Relation.Expletive or Relation.Marker) return;
        }

        for (var verb = root + 1; verb < sentence.End; verb++)
        {
            if (!IsFinite(text, verb) || !IsHidden(text, sentence, root, verb)) continue;
            text.Head[verb] = -1;
            text.Relation[verb] = Relation.Root;
            text.Head[root] = verb;
            text.Relation[root] = Relation.NominalSubject;
            for (var i = verb + 1; i < sentence.End; i++)
            {
                if (text.Head[i] == root) text.Head[i] = verb;
            }

            return;
        }
    }

    private static bool IsHidden(AnalyzedText text, Sentence sentence, int root, int verb)
    {
        var relation = text.Relation[verb];
        if (relation is not (Relation.AdnominalClause or Relation.AdverbialClause or Relation.Parataxis)) return false;
        if (relation != Relation.AdnominalClause && text.Form[verb - 1] != ",") return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.Head[i] == verb && text.Relation[i] is Relation.Marker or Relation.NominalSubject or Relation.PassiveSubject or Relation.ClausalSubject or Relation.Auxiliary or Relation.Copula or Relation.Expletive) return false;
        }

        var steps = 0;
        for (var index = text.Head[verb]; index >= 0 && steps++ < MaxClimb; index = text.Head[index])
        {
            if (index == root) return true;
        }

        return false;
    }

    private static bool IsFinite(AnalyzedText text, int word) => text.Upos[word] == UniversalTag.Verb && text.Xpos[word] is PennTag.VBD or PennTag.VBZ or PennTag.VBP;
}
