using Dateline.Model;

namespace Dateline.Coding.Events;

/// <summary>Type, mode and code of words about deeds: what a promise, request, refusal or threat becomes by what it is about.</summary>
/// <remarks>
/// After CAMEO's families 02, 03, 10, 12 and 13, whose sub-codes repeat one list of contents (material cooperation, aid, reform, yielding, meeting,
/// settling, mediation), and PLOVER's modes assist, change, yield and meet (codebook 3.1).
/// </remarks>
internal static class Composition
{
    /// <summary>The coding of an act of words by its content.</summary>
    /// <param name="outer">Type of the act: AGREE, REQUEST, REJECT or THREATEN.</param>
    /// <param name="code">Root code of the act's family: "02" for appeals, "10" for demands, "03", "12", "13".</param>
    /// <param name="content">Type of what it is about, or null where the lexicon does not know it.</param>
    /// <param name="contentCode">CAMEO code of what it is about, or empty.</param>
    /// <param name="contentModes">Modes of what it is about.</param>
    internal static (EventType Type, string? Mode, string Code) Of(EventType outer, string code, EventType? content, string contentCode, IReadOnlyList<string> contentModes) => outer switch
    {
        EventType.Agree => Promise(code, content, contentCode),
        EventType.Request => Request(code, content, contentCode, contentModes),
        EventType.Reject => Reject(content, contentCode, contentModes),
        EventType.Threaten => Threat(content, contentCode, contentModes),
        _ => (outer, null, Code(code)),
    };

    /// <summary>A code as the output gives it: a root of two digits gains its zero.</summary>
    internal static string Code(string cameo) => cameo.Length == 2 ? cameo + "0" : cameo;

    private static (EventType Type, string? Mode, string Code) Promise(string code, EventType? content, string contentCode) => content switch
    {
        EventType.Cooperate => (EventType.Agree, null, contentCode switch { "061" => "0311", "062" => "0312", "063" => "0313", "064" => "0314", _ => "031" }),
        EventType.Aid => (EventType.Agree, null, contentCode switch { "071" => "0331", "072" => "0332", "073" => "0333", "074" => "0334", _ => "033" }),
        EventType.Consult => (EventType.Agree, null, "036"),
        EventType.Support => (EventType.Agree, null, "032"),
        // To let somebody in is a promise to cooperate; withdrawals and releases to come are concessions (codebook 3.1).
        EventType.Retreat when contentCode.StartsWith("086", StringComparison.Ordinal) => (EventType.Agree, null, "0355"),
        EventType.Retreat or EventType.Concede => (EventType.Concede, null, contentCode.StartsWith("083", StringComparison.Ordinal) ? "034" : "035" + Yielding(contentCode)),

        // "vowed to attack", "promised sanctions": a promise of harm is a threat.
        EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Mobilize => Threat(content, contentCode, []),
        EventType.Accuse => (EventType.Threaten, null, "130"),
        EventType.Reject => (EventType.Reject, null, "120"),
        EventType.Protest => (EventType.Threaten, null, "133"),
        _ => (EventType.Agree, null, Code(code)),
    };

    private static (EventType Type, string? Mode, string Code) Request(string family, EventType? content, string contentCode, IReadOnlyList<string> contentModes)
    {
        var root = family.Length >= 2 ? family[..2] : "02";
        return content switch
        {
            EventType.Cooperate => (EventType.Request, "assist", root + contentCode switch { "061" => "11", "062" => "12", "063" => "13", "064" => "14", _ => "1" }),
            EventType.Support => (EventType.Request, "assist", root + "2"),
            EventType.Aid => (EventType.Request, "assist", root + contentCode switch { "071" => "31", "072" => "32", "073" => "33", "074" => "34", _ => "3" }),
            EventType.Consult => (EventType.Request, "meet", root + "6"),
            EventType.Agree => (EventType.Request, "meet", root + "7"),
            EventType.Retreat when contentModes.Contains("resign") => (EventType.Request, "change", root + "41"),
            EventType.Retreat or EventType.Concede => (EventType.Request, "yield", root + "5" + Yielding(contentCode)),
            EventType.Accuse => (EventType.Request, "change", root + "0"),
            _ => (EventType.Request, "change", root + (family.Length > 2 ? family[2..] : "0")),
        };
    }

    // The last digit of CAMEO's yielding families 025, 035, 105 and 124, by what is yielded (08).
    private static string Yielding(string contentCode) => contentCode.Length < 3 ? "" : contentCode[..3] switch
    {
        "081" => "1",
        "082" => "2",
        "084" => "3",
        "085" => "4",
        "086" => "5",
        "087" => "6",
        _ => "",
    };

    private static (EventType Type, string? Mode, string Code) Reject(EventType? content, string contentCode, IReadOnlyList<string> contentModes) => content switch
    {
        EventType.Cooperate => (EventType.Reject, "assist", "121"),
        EventType.Aid or EventType.Support => (EventType.Reject, "assist", "122"),
        EventType.Consult => (EventType.Reject, "meet", "125"),
        EventType.Agree => (EventType.Reject, null, "127"),
        EventType.Retreat when contentModes.Contains("resign") => (EventType.Reject, "change", "123"),
        EventType.Retreat or EventType.Concede => (EventType.Reject, "yield", "124" + Yielding(contentCode)),
        _ => (EventType.Reject, null, "120"),
    };

    private static (EventType Type, string? Mode, string Code) Threat(EventType? content, string contentCode, IReadOnlyList<string> contentModes) => content switch
    {
        EventType.Assault => (EventType.Threaten, "violence", "138"),
        EventType.Mobilize => (EventType.Threaten, "violence", "138"),
        EventType.Sanction when contentModes.Contains("expel") => (EventType.Threaten, "expel", "131"),
        EventType.Sanction => (EventType.Threaten, "relations", contentCode.StartsWith("163", StringComparison.Ordinal) ? "1312" : "131"),
        EventType.Coerce when contentModes.Contains("arrest") => (EventType.Threaten, "arrest", "137"),
        EventType.Coerce when contentModes.Contains("deport") => (EventType.Threaten, "expel", "137"),
        EventType.Coerce => (EventType.Threaten, "restrict", "132"),
        EventType.Protest => (EventType.Threaten, null, "133"),
        EventType.Reject or EventType.Consult => (EventType.Threaten, null, "134"),
        _ => (EventType.Threaten, null, "130"),
    };
}
