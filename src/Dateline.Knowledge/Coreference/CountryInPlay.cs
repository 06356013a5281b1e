using Dateline.Knowledge.Naming;
using Dateline.Knowledge.Places;
using Dateline.Knowledge.Reading;
using Dateline.Language;

namespace Dateline.Knowledge.Coreference;

/// <summary>Tells whose somebody is of whom no word says it: the country or breakaway territory that the report speaks of, or the one that sends them.</summary>
internal sealed class CountryInPlay(ReportState report)
{
    private int onlyPartly = -1;

    /// <summary>Looks at the whole report before its phrases are read.</summary>
    internal void Begin()
    {
        onlyPartly = SolePartlyRecognised();
    }

    /// <summary>Gives a name without a code that of the country in play, where its sort takes one.</summary>
    internal void FillNamed(PhraseReading reading)
    {
        if (reading.Code is not null || !NamedTakes(reading) || Of(reading.Head) is not { } home) return;
        reading.Code = home;
        reading.Because(report.Context, $"{home} is the country in play");
    }

    /// <summary>Gives a description without a code the country that the report around it tells, if any.</summary>
    internal void FillDescribed(PhraseReading reading, bool definite)
    {
        var text = report.Text;
        var context = report.Context;
        if (onlyPartly >= 0 && (reading.Sectors.Contains("PRE") || IsSeparatist(reading)))
        {
            var territory = context.Knowledge.Territories[onlyPartly];
            reading.Territory = onlyPartly;
            reading.Code = territory.Code;
            SectorComposition.MarkPartlyRecognised(reading);
            reading.Because(context, $"the report speaks of {territory.Name}");
            return;
        }

        if (!Takes(reading) || IsForeign(text, reading.Head)) return;
        if (SenderOf(text, reading) is { } sender)
        {
            reading.Code = sender;
            reading.Because(context, $"{sender} is whose they are by the verb");
            return;
        }

        if (Of(reading.Head) is not { } code) return;
        reading.Code = code;
        reading.Because(context, $"{code} is the country in play");
        if (reading.Kind is PhraseKind.OfficeHolder && !reading.Plural && !reading.Former && definite && reading.OfficeIndex >= 0 && context.Knowledge.Offices[reading.OfficeIndex].IsLeader
            && context.Knowledge.HolderOn(reading.OfficeIndex, code, context.Date) is { } tenure)
        {
            PersonReader.Fill(context, reading, tenure.Person, tenure);
        }
    }

    private static bool IsSeparatist(PhraseReading reading) => reading.Role is not null && (reading.Role.Contains("separatist", StringComparison.Ordinal) || reading.Role.Contains("secessionist", StringComparison.Ordinal));

    // Reporters, diplomats and unknown gunmen are of no country until somebody says so.
    private static bool Takes(PhraseReading reading) => (reading.Role ?? reading.Name.ToLowerInvariant()) is not ("reporters" or "journalists" or "reporter" or "diplomat" or "diplomats" or "gunmen" or "gunman" or "attackers" or "assailants" or "militants" or "terrorists" or "countries" or "states" or "nations" or "capitals" or "governments" or "source" or "sources" or "aid workers" or "peacekeepers" or "leaders")
        && !reading.Sectors.Contains("UAF");

    // "Western governments", "foreign troops", "this agency" are not those of the country in play.
    private static bool IsForeign(AnalyzedText text, int head)
    {
        for (var child = text.FirstChild(head); child >= 0; child = text.NextSibling(child))
        {
            if (text.Form[child].ToLowerInvariant() is "western" or "foreign" or "international" or "other" or "allied" or "european" or "arab" or "african" or "asian" or "neighbouring" or "neighboring" or "world" or "global" or "enemy" or "many"
                or "several" or "this" or "another" or "all" or "independent") return true;
        }

        return false;
    }

    // "Russia keeps 1,500 soldiers there": troops belong to the state that keeps, sends or withdraws them.
    private string? SenderOf(AnalyzedText text, PhraseReading reading)
    {
        if (!reading.Sectors.Contains("MIL") || text.Relation[reading.Head] is not Relation.Object || text.Head[reading.Head] is not (>= 0 and var verb)) return null;
        if (text.Lemma[verb].ToLowerInvariant() is not ("keep" or "send" or "deploy" or "station" or "maintain" or "have" or "move" or "withdraw" or "pull" or "mobilize" or "mobilise" or "mass" or "dispatch" or "rush" or "lose" or "redeploy" or "commit" or "order" or "host" or "amass")) return null;
        for (var child = text.FirstChild(verb); child >= 0 && child < reading.Head; child = text.NextSibling(child))
        {
            if (text.Relation[child] is Relation.NominalSubject && report.EntityOf(child) >= 0 && report.Entities[report.EntityOf(child)] is { Code: { } code } subject && report.Context.Knowledge.StatesByCode.ContainsKey(code) && !subject.Sector.Contains("PRE")) return code;
        }

        return null;
    }

    /// <summary>The report's dominant country; where none dominates, the only one spoken of in the paragraph so far; null where neither tells.</summary>
    internal string? Of(int head)
    {
        var text = report.Text;
        var context = report.Context;
        if (context.Countries.Dominant is { } dominant && context.Knowledge.StatesByCode.ContainsKey(dominant)) return dominant;
        var paragraph = text.Sentences[text.SentenceOf[head]].Paragraph;
        string? only = null;
        for (var i = report.Window.All.Count - 1; i >= report.Window.Begin; i--)
        {
            var reference = report.Window.All[i];
            if (text.Sentences[reference.Sentence].Paragraph != paragraph) break;
            if (reference.Entity < 0 || report.Entities[reference.Entity].Code is not { } code || !context.Knowledge.StatesByCode.ContainsKey(code)) continue;
            if (only is not null && !string.Equals(only, code, StringComparison.Ordinal)) return null;
            only = code;
        }

        return only;
    }

    // National titles without a country ("President Castro"), and parties, courts and armed groups nobody knows.
    private static bool NamedTakes(PhraseReading reading) => reading.Kind switch
    {
        PhraseKind.Person => reading.Person < 0 && reading.OfficeIndex >= 0,
        PhraseKind.Organization => reading.Organization < 0 && reading.Sectors.Exists(static sector => sector is "REB" or "PTY" or "LEG" or "JUD" or "MIL" or "COP" or "OPP" or "LAB"),
        _ => false,
    };

    // The one partially recognised territory that the report speaks of, or -1.
    private int SolePartlyRecognised()
    {
        var context = report.Context;
        var only = -1;
        foreach (var match in context.Matches)
        {
            foreach (var kind in (ReadOnlySpan<NameKind>)[NameKind.Territory, NameKind.TerritoryAdjective, NameKind.TerritorySeat])
            {
                var index = context.Sense(match, kind);
                if (index < 0 || !context.Knowledge.Territories[index].IsPartlyRecognised || index == only) continue;

                // The first one named leads; a second one named in passing ("another region, Abkhazia") does not unseat it.
                if (only < 0) only = index;
            }
        }

        return only;
    }
}
