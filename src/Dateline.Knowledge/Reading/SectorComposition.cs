using Dateline.Knowledge.Naming;
using Dateline.Model;

namespace Dateline.Knowledge.Reading;

/// <summary>How sectors of a head, its owner, its modifiers and its territory combine (codebook 2; PLOVER 2021, actor sectors).</summary>
internal static class SectorComposition
{
    private static readonly string[] International = ["IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM"];

    /// <summary>Is a code that of no state, but of a kind of international body?</summary>
    internal static bool IsInternational(string? code) => code is not null && Array.IndexOf(International, code) >= 0;

    /// <summary>Takes sectors from the body that the phrase belongs to: "Hamas spokesman", "official of the defence ministry".</summary>
    internal static void TakeFromOwner(PhraseReading reading, PhraseReading? body)
    {
        if (body is null || body.EntityKind is EntityKind.Country or EntityKind.Territory or EntityKind.Place) return;
        if (body.Sectors.Count == 0 && IsInternational(body.Code)) reading.Sectors.Remove("GOV");
        if (reading.SectorsAreDefault)
        {
            if (body.Sectors.Count > 0)
            {
                // A commander or fighter of a state's body stays military; of a rebel group it is what the group is.
                var keep = reading.Sectors is ["MIL"] && !IsArmedOutsider(body);
                if (!keep) reading.Sectors.Clear();
                foreach (var sector in body.Sectors) reading.AddSector(sector);
                reading.SectorsAreDefault = body.SectorsAreDefault;
            }
            else if (IsInternational(body.Code))
            {
                // A UN official or monitor has no sector of a state's; a NATO force is still a force.
                reading.Sectors.RemoveAll(static sector => sector is not "MIL");
                reading.SectorsAreDefault = false;
            }
        }
        else if (IsArmedOutsider(body))
        {
            reading.Sectors.Remove("MIL");
            reading.Sectors.Remove("GOV");
            for (var i = body.Sectors.Count - 1; i >= 0; i--) reading.LeadSector(body.Sectors[i]);
        }
        else if (reading.Sectors.Count == 0 || (body.Kind is PhraseKind.Agent && reading.Sectors is ["CVL"] or ["BUS"] or ["LAB"] && body.Sectors is ["MIL"] or ["COP"]))
        {
            for (var i = body.Sectors.Count - 1; i >= 0; i--) reading.LeadSector(body.Sectors[i]);
        }

        if (body.Organization >= 0) reading.Organization = -1;
    }

    private static bool IsArmedOutsider(PhraseReading body) => body.Sectors.Contains("REB") || body.Sectors.Contains("UAF") || body.Sectors.Contains("CRM") || body.Sectors.Contains("PRM");

    /// <summary>Applies modifier words in a stretch of the phrase, the one nearest to the head first.</summary>
    internal static void ApplyModifiers(ReadingContext context, PhraseReading reading, int first, int end)
    {
        for (var token = end - 1; token >= first; token--)
        {
            if (context.Match(token) is not { } match) continue;
            token = match.First;
            if (match.End > end) continue;
            var modifier = context.Sense(match, NameKind.Modifier);
            if (modifier < 0) continue;
            var word = context.Knowledge.Modifiers[modifier];
            var before = reading.Sectors.Count;
            foreach (var sector in word.Removed) reading.Sectors.Remove(sector);
            var removed = reading.Sectors.Count < before;

            // A former minister is of the elite, a former student is not: what replaces needs something to replace.
            if (word.Removed.Length > 0 && !removed && reading.Sectors.Count > 0) continue;
            foreach (var sector in word.Added) Add(reading, sector, removed);
            if (word.Added.Contains("ELI")) reading.Former = true;
            reading.Because(context, $"\"{word.Word}\" makes it {(reading.Sectors.Count > 0 ? string.Join(", ", reading.Sectors) : "without sector")}");
        }
    }

    private static void Add(PhraseReading reading, string sector, bool removed)
    {
        var weak = reading.Sectors.Count == 0 || reading.Sectors is ["CVL"] or ["UNK"];
        switch (sector)
        {
            case "GOV":
                // "state news agency" is the government's; "government troops" are troops.
                if (reading.Sectors.Contains("JRN")) reading.LeadSector("GOV");
                else if (weak || reading.SectorsAreDefault || reading.Sectors.Contains("PTY")) reading.AddSector("GOV");
                break;
            case "UAF":
                if (!weak) break;
                reading.Sectors.Clear();
                reading.AddSector("UAF");
                break;
            case "CVL":
                if (weak || removed) reading.AddSector("CVL");
                break;
            case "REB" or "PRE" or "ELI":
                if (sector is "REB" && reading.SectorsAreDefault) reading.Sectors.Remove("GOV");
                reading.LeadSector(sector);
                break;
            default:
                if (reading.SectorsAreDefault)
                {
                    reading.Sectors.Remove("GOV");
                    reading.Sectors.Remove("CVL");
                    reading.LeadSector(sector);
                    reading.SectorsAreDefault = false;
                }
                else if (weak || (sector is "MIL" && reading.EntityKind is EntityKind.Person or EntityKind.Group && !reading.Sectors.Contains("COP") && !reading.Sectors.Contains("REB") && !reading.Sectors.Contains("SPY")))
                {
                    reading.LeadSector(sector);
                }
                else
                {
                    reading.AddSector(sector);
                }

                break;
        }
    }

    /// <summary>Actors of a partially recognised territory carry PRE, and its forces are REB, not MIL.</summary>
    internal static void ApplyTerritory(ReadingContext context, PhraseReading reading)
    {
        if (reading.Territory < 0 || !context.Knowledge.Territories[reading.Territory].IsPartlyRecognised) return;
        MarkPartlyRecognised(reading);
    }

    /// <summary>PRE in front, REB for MIL.</summary>
    internal static void MarkPartlyRecognised(PhraseReading reading)
    {
        if (reading.Sectors.Remove("MIL")) reading.LeadSector("REB");
        reading.LeadSector("PRE");
    }
}
