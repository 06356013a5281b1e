using System.Text.Json;

namespace Dateline.Sources.Json;

/// <summary>Tells why a JSON reader stopped: it reports too deep nesting and broken JSON alike.</summary>
internal static class JsonNesting
{
    /// <summary>Does the reader stand at its greatest depth, so that one bracket more is what it refused?</summary>
    /// <param name="reader">A reader that has thrown.</param>
    /// <param name="maxDepth">The greatest depth it was given.</param>
    public static bool IsExceeded(ref Utf8JsonReader reader, int maxDepth)
    {
        // On an opening bracket the reader still counts the depth outside it.
        var depth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0);
        return depth >= maxDepth;
    }
}
