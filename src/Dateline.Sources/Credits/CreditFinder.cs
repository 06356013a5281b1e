using System.Collections.Immutable;

namespace Dateline.Sources.Credits;

/// <summary>Finds the agencies that a report credits.</summary>
internal static class CreditFinder
{
    /// <summary>The names, in order.</summary>
    public static ImmutableArray<string> Find(string text) => [];
}
