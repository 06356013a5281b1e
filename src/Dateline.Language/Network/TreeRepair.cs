using System.Collections.Frozen;

namespace Dateline.Language.Network;

/// <summary>Mends trees that the grammar rules out: a finite verb whose subject stands before it under another name.</summary>
/// <remarks>
/// News packs titles, appositions and dates between subject and verb, more than the treebanks that the network learnt from. Each rule looks at one verb or
/// nominal and its dependents; together they cost a few array reads a word. Runs before dependents are linked, so it works on heads alone.
/// </remarks>
internal static class TreeRepair
{
    /// <summary>Levels of a tree that rules climb at most.</summary>
    internal const int MaxClimb = 24;

    /// <summary>Verbs with two objects, the second of which may be a name ("gave Kyiv Patriots").</summary>
    internal static readonly FrozenSet<string> Ditransitive = new[]
    {
        "gave", "give", "gives", "giving", "given", "sent", "send", "sends", "sending", "offered", "offer", "offers", "granted", "sold", "lent", "handed", "told", "tell", "tells", "showed", "shown",
        "called", "call", "calls", "named", "name", "elected", "appointed", "made", "awarded", "paid", "bought", "brought", "denied", "taught", "considers", "consider", "considered", "dubbed",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of days, months and feasts, which are no parties.</summary>
    internal static readonly FrozenSet<string> DayNames = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "christmas", "easter", "ramadan",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What numbers measure rather than count: "rose 14 percent", "lasted three days".</summary>
    internal static readonly FrozenSet<string> Units = new[]
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
            ClauseRepair.MendTense(text, sentence);
            PhraseRepair.MendComparison(text, sentence);
            PhraseRepair.JoinNames(text, sentence);
            PhraseRepair.JoinNumbers(text, sentence);
            ClauseRepair.MendContent(text, sentence);
            ClauseRepair.MendObject(text, sentence);
            ClauseRepair.MendReported(text, sentence);
            ComplementRepair.Mend(text, sentence);
            PhraseRepair.FlattenLists(text, sentence);
            PhraseRepair.MendApposition(text, sentence);
            PhraseRepair.MendDescription(text, sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (IsFinite(text, i)) ClauseRepair.MendSubject(text, sentence, i);
            }

            InfinitiveRepair.MendInfinitive(text, sentence);
            InfinitiveRepair.MendJoinedObject(text, sentence);
            ReportedRepair.MendExtracted(text, sentence);
            ReportedRepair.MendSpeech(text, sentence);
            ReportedRepair.MendTenses(text, sentence);
            RootRepair.MendRoot(text, sentence);
            RootRepair.MendParticiple(text, sentence);
        }
    }

    /// <summary>Does a preposition or conjunction introduce the phrase?</summary>
    internal static bool HasCase(AnalyzedText text, Sentence sentence, int word)
    {
        for (var i = sentence.First; i < word; i++)
        {
            if (text.Head[i] == word && text.Relation[i] is Relation.Case or Relation.Marker) return true;
        }

        return false;
    }

    /// <summary>Is the word a verb in a finite form?</summary>
    internal static bool IsFinite(AnalyzedText text, int word) => text.Upos[word] == UniversalTag.Verb && text.Xpos[word] is PennTag.VBD or PennTag.VBZ or PennTag.VBP;
}
