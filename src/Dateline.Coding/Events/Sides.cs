using Dateline.Knowledge.Discourse;
using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Tells who stands on one side: ministers and their state do, a government and its opposition do not.</summary>
internal sealed class Sides(ReportDiscourse discourse)
{
    /// <summary>Are two entities one side?</summary>
    internal bool Same(int a, int b)
    {
        if (a == b) return true;
        var (x, y) = (discourse.Entities[a], discourse.Entities[b]);
        return x.Code is not null && x.Code == y.Code && IsUnrecognised(x) == IsUnrecognised(y) && IsState(x) == IsState(y);
    }

    /// <summary>Does an entity act for a state or the authority of a territory?</summary>
    internal static bool IsState(DiscourseEntity entity)
    {
        if (entity.Kind is EntityKind.Country or EntityKind.Government or EntityKind.Territory) return true;
        var state = entity.Sector.IsEmpty;
        foreach (var sector in entity.Sector)
        {
            if (sector is "OPP" or "REB" or "CVL" or "LAB" or "JRN" or "SOC" or "BUS" or "REF" or "UAF") return false;
            if (sector is "GOV" or "MIL" or "COP" or "SPY" or "LEG" or "JUD") state = true;
        }

        return state;
    }

    private static bool IsUnrecognised(DiscourseEntity entity) => entity.Sector.Contains("PRE");
}
