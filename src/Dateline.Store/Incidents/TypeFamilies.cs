using System.Collections.Frozen;

namespace Dateline.Store.Incidents;

/// <summary>PLOVER types that reports use for one another when they tell the same happening: an arrest is COERCE here and SANCTION there, a pledge AGREE or AID.</summary>
internal static class TypeFamilies
{
    private static readonly FrozenDictionary<string, string> Families = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CONSULT"] = "meeting",
        ["AGREE"] = "accord", ["SUPPORT"] = "accord", ["COOPERATE"] = "accord", ["AID"] = "accord",
        ["CONCEDE"] = "yielding", ["RETREAT"] = "yielding",
        ["REQUEST"] = "words", ["ACCUSE"] = "words", ["REJECT"] = "words", ["THREATEN"] = "words",
        ["PROTEST"] = "street",
        ["SANCTION"] = "pressure", ["COERCE"] = "pressure",
        ["MOBILIZE"] = "moves",
        ["ASSAULT"] = "violence",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The family of a type; the type itself where it has none.</summary>
    internal static string Of(string type) => Families.GetValueOrDefault(type, type);
}
