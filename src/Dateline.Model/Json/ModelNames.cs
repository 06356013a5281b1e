using System.Reflection;
using System.Text.Json.Serialization;

namespace Dateline.Model;

/// <summary>The names that the codebook publishes for the members of its closed sets: "de_facto", "ACCUSE".</summary>
/// <typeparam name="T">An enum of the codebook.</typeparam>
internal static class ModelNames<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(
        static value => value,
        static value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? value.ToString());

    /// <summary>All names, in the order of declaration.</summary>
    internal static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    /// <summary>The published name of one member.</summary>
    internal static string Of(T value) => Names[value];
}
