using System.Collections.Frozen;

namespace Dateline.Model;

/// <summary>Modes, scores and quad codes of the sixteen types (PLOVER 2021; codebook 3.1).</summary>
internal static class Scale
{
    private static readonly FrozenDictionary<EventType, (int Quad, double Score, FrozenDictionary<string, double> Modes)> Table =
        new Dictionary<EventType, (int, double, FrozenDictionary<string, double>)>
        {
            [EventType.Agree] = (1, 2.5, Modes()),
            [EventType.Consult] = (1, 2.5, Modes(("visit", 4), ("third-party", 1), ("multilateral", 4), ("phone", 1.5))),
            [EventType.Support] = (1, 5, Modes()),
            [EventType.Concede] = (1, 4.5, Modes()),
            [EventType.Cooperate] = (2, 9.5, Modes()),
            [EventType.Aid] = (2, 10, Modes()),
            [EventType.Retreat] = (2, 6.5, Modes(("withdraw", 8), ("release", 6.5), ("disarm", 10), ("ceasefire", 7.5), ("access", 6.5), ("resign", 4.5))),
            [EventType.Request] = (3, 0, Modes(("assist", 0.5), ("change", -1), ("yield", -1), ("meet", 0))),
            [EventType.Accuse] = (3, -3, Modes(("disapprove", -2), ("investigate", -3.5), ("allege", -3.5))),
            [EventType.Reject] = (3, -2, Modes(("assist", -1.5), ("change", -2), ("yield", -2), ("meet", -2))),
            [EventType.Threaten] = (3, -3.5, Modes(("restrict", -3), ("arrest", -3.5), ("relations", -3.5), ("expel", -3.5), ("territory", -4), ("violence", -3.5))),
            [EventType.Protest] = (4, -5, Modes(("demo", -5), ("riot", -7), ("strike", -5), ("hunger", -4.5), ("boycott", -4.5), ("obstruct", -4.5), ("vandalize", -5))),
            [EventType.Sanction] = (4, -6, Modes(("convict", -6), ("expel", -5.5), ("withdraw", -6), ("discontinue", -6))),
            [EventType.Mobilize] = (4, -5.5, Modes(("troops", -6.5), ("weapons", -6.5), ("police", -5.5), ("militia", -6))),
            [EventType.Coerce] = (4, -7, Modes(("seize", -7), ("restrict", -7), ("censor", -6.5), ("curfew", -6.5), ("martial-law", -7.5), ("arrest", -7), ("deport", -7), ("withhold", -7), ("misinformation", -6.5), ("cyber", -7))),
            [EventType.Assault] = (4, -9, Modes(("abduct", -8.5), ("beat", -7.5), ("torture", -8.5), ("sexual", -8.5), ("targeted", -9.5), ("destroy", -8.5), ("primitive", -8), ("firearms", -9), ("explosives", -9), ("suicide-attack", -9.5), ("aerial", -9.5), ("drone", -9.5), ("heavy-weapons", -9.5), ("crowd-control", -7.5), ("unconventional", -10))),
        }.ToFrozenDictionary();

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    internal static int Quad(EventType type) => Table[type].Quad;

    /// <summary>The score of a type with its first mode; the type's own score where it has no mode.</summary>
    internal static double Score(EventType type, IReadOnlyList<string> modes)
    {
        var row = Table[type];
        return modes.Count > 0 && row.Modes.TryGetValue(modes[0], out var score) ? score : row.Score;
    }

    /// <summary>Does the type have this mode?</summary>
    internal static bool HasMode(EventType type, string mode) => Table[type].Modes.ContainsKey(mode);

    /// <summary>The type's modes.</summary>
    internal static IEnumerable<string> ModesOf(EventType type) => Table[type].Modes.Keys;

    private static FrozenDictionary<string, double> Modes(params (string Mode, double Score)[] modes) =>
        modes.ToFrozenDictionary(pair => pair.Mode, pair => pair.Score, StringComparer.Ordinal);
}
